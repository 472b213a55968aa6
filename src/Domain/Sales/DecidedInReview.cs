using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>That something is to be done was decided in a review of a deal.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="By">Who decided it.</param>
/// <param name="On">On which day.</param>
public sealed record DecidedInReview(DealId Deal, MemberId By, DateOnly On);
