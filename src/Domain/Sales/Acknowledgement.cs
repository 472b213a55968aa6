using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>Somebody above the owner has taken note that a deal does not move. It is no progress.</summary>
/// <param name="By">Who.</param>
/// <param name="On">The day.</param>
public sealed record Acknowledgement(MemberId By, DateOnly On);
