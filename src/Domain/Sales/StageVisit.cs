using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>A stay of a deal in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Since">The day on which it entered, in the company's zone.</param>
/// <param name="Until">The day on which it left or was closed; null while it stays.</param>
/// <param name="By">Who moved it there.</param>
/// <param name="Detour">How it came there, where that was not the step to the next stage.</param>
public readonly record struct StageVisit(StageId Stage, DateOnly Since, DateOnly? Until, Detour? Detour = null, MemberId? By = null);
