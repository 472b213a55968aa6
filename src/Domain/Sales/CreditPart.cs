using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>What one person has of an amount that is divided.</summary>
/// <param name="Member">Who.</param>
/// <param name="Percent">Their share, 1 to 100.</param>
/// <param name="Amount">What that comes to.</param>
public sealed record CreditPart(MemberId Member, int Percent, Money Amount);
