using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>A pause that somebody above the owner has to agree to.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="By">Who asked for it.</param>
public sealed record PauseRequest(Pause Pause, MemberId By);
