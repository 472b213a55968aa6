using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>Somebody did better than in the days before.</summary>
/// <param name="Member">Who.</param>
/// <param name="Before">What was signed before.</param>
/// <param name="Now">What is signed now.</param>
public sealed record Improvement(MemberId Member, Money Before, Money Now)
{
    /// <summary>By how much.</summary>
    public Money Gain => Now - Before;
}
