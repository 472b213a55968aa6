using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Staleness;

/// <summary>Goes through the deals of a company once a workday.</summary>
public static class StaleSweep
{
    /// <summary>The digests of the day; a person with no news has none.</summary>
    /// <param name="deals">The open deals that may be stale (<see cref="StalenessRules.LatestProgressOfConcern"/>), and the paused ones.</param>
    /// <param name="rules">The company's rules.</param>
    /// <param name="calendar">The company's days.</param>
    /// <param name="line">Who stands above whom.</param>
    /// <param name="today">The day in the company's zone.</param>
    /// <param name="isTold">Whether what has this key was said before.</param>
    /// <param name="isAway">Who is on leave: they hear of it when they are back.</param>
    public static ImmutableArray<StaleDigest> Digests(
        IEnumerable<StaleCase> deals,
        StalenessRules rules,
        WorkCalendar calendar,
        ReportingLine line,
        DateOnly today,
        Func<string, bool> isTold,
        Func<MemberId, bool> isAway)
    {
        if (!calendar.IsWorkday(today))
        {
            return [];
        }

        var ladder = new StaleLadder(rules, calendar, line);
        var notices = new Dictionary<MemberId, List<StaleNotice>>();
        var (paused, postponed) = (new Dictionary<MemberId, int>(), new Dictionary<MemberId, int>());
        foreach (var subject in deals)
        {
            foreach (var notice in ladder.DueOn(subject, today))
            {
                ListOf(notices, notice.Recipient).Add(notice);
            }

            if (subject.Deal is { IsOpen: true, State.Pause: { } pause } && pause.Until >= today)
            {
                Count(paused, subject.Deal.Owner, line);
            }
            else if (subject.Deal.IsPostponedOn(today))
            {
                Count(postponed, subject.Deal.Owner, line);
            }
        }

        var digests = ImmutableArray.CreateBuilder<StaleDigest>();
        foreach (var (recipient, all) in notices.Where(entry => !isAway(entry.Key)).OrderBy(entry => entry.Key.Value))
        {
            var byTold = all.ToLookup(notice => isTold(notice.Key));
            if (byTold[false].Any())
            {
                digests.Add(new StaleDigest(recipient, today, InOrder(byTold[false]), InOrder(byTold[true].Where(notice => !notice.IsAcknowledged)), paused.GetValueOrDefault(recipient))
                {
                    Postponed = postponed.GetValueOrDefault(recipient),
                });
            }
        }

        return digests.ToImmutable();
    }

    private static ImmutableArray<StaleNotice> InOrder(IEnumerable<StaleNotice> notices) =>
    [
        .. notices
            .OrderByDescending(notice => notice.Standing.State)
            .ThenByDescending(notice => notice.Deal.Amount ?? Money.Zero)
            .ThenByDescending(notice => notice.Standing.Days)
            .ThenBy(notice => notice.Deal.Id.Value, StringComparer.Ordinal),
    ];

    private static List<StaleNotice> ListOf(Dictionary<MemberId, List<StaleNotice>> notices, MemberId recipient)
    {
        if (!notices.TryGetValue(recipient, out var list))
        {
            notices.Add(recipient, list = []);
        }

        return list;
    }

    private static void Count(Dictionary<MemberId, int> counts, MemberId owner, ReportingLine line)
    {
        counts[owner] = counts.GetValueOrDefault(owner) + 1;
        if (line.FirstAbove(owner) is { } above)
        {
            counts[above.Id] = counts.GetValueOrDefault(above.Id) + 1;
        }
    }
}
