using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>All that one person hears of stale deals on one day: one message, not one a deal.</summary>
/// <param name="Recipient">Who.</param>
/// <param name="Day">The day.</param>
/// <param name="News">What the person has not heard yet: red before yellow, the largest first.</param>
/// <param name="Known">What was said before, is still so, and was not acknowledged; not said again, but counted.</param>
/// <param name="Paused">How many deals of the person's reach are paused, which do not count.</param>
public sealed record StaleDigest(MemberId Recipient, DateOnly Day, ImmutableArray<StaleNotice> News, ImmutableArray<StaleNotice> Known, int Paused)
{
    /// <summary>How many deals of the person's reach were given more time, which do not count.</summary>
    public int Postponed { get; init; }

    /// <summary>Whether the person hears of deals of those below them: that cannot be muted.</summary>
    public bool IsEscalation => News.Any(notice => notice.Step.IsEscalation);

    /// <summary>What the news are worth together.</summary>
    public Money Total => Money.FromFen(News.Sum(notice => notice.Deal.Amount?.Fen ?? 0));
}
