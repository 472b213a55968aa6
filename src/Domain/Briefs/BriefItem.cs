using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Briefs;

/// <summary>A line of a brief, with everything that is to be said about one deal or one reminder.</summary>
/// <param name="Reasons">Why it stands there.</param>
/// <param name="Deal">The deal; null for a reminder.</param>
/// <param name="Reminder">The reminder; null for a deal.</param>
public sealed record BriefItem(BriefReasons Reasons, BriefDeal? Deal, Reminder? Reminder = null)
{
    /// <summary>Whether it is on today's list rather than in danger.</summary>
    public bool IsOnlyForToday => (Reasons & ~BriefReasons.Today) == BriefReasons.None;
}
