using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>What the person whose target it is has said to it.</summary>
/// <param name="Value">The value of the target that was answered.</param>
/// <param name="By">Who answered.</param>
/// <param name="Counter">What was put forward instead; null where it was accepted.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="KeptBy">Who decided that the target stays as it was; null where nobody did.</param>
public sealed record TargetAnswer(decimal Value, MemberId By, decimal? Counter = null, string? Reason = null, MemberId? KeptBy = null);
