using System.Collections.Immutable;
using System.Numerics;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Briefs;

/// <summary>What a rep reads in the morning, as data.</summary>
public sealed record RepBrief
{
    private RepBrief()
    {
    }

    /// <summary>Whose.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The lines: what is in danger by urgency, then what is for today by time.</summary>
    public required ImmutableArray<BriefItem> Items { get; init; }

    /// <summary>How many lines more there would be.</summary>
    public required int More { get; init; }

    /// <summary>The month's pace; null without a target.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The result of the last workday; null where there is nothing to tell.</summary>
    public DayResult? Yesterday { get; init; }

    /// <summary>One thing worth doing, where possible of a deal that no line speaks of.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>Whether there is nothing to act on; by setting such a brief is one line or silence.</summary>
    public bool IsEmpty => Items.IsEmpty && Suggestion is null && Yesterday is null && Pace is null or { Gap.Fen: 0 };

    /// <summary>The brief of these facts.</summary>
    public static RepBrief Of(RepBriefFacts facts, Pipeline pipeline, BriefRules rules)
    {
        List<BriefItem> all =
        [
            .. facts.Deals
                .Select(deal => new BriefItem(deal.ReasonsOn(facts.Day, rules.CloseSoonDays), deal))
                .Where(item => item.Reasons != BriefReasons.None)
                .OrderBy(Urgency)
                .ThenByDescending(item => item.Deal!.Standing.Days)
                .ThenByDescending(item => item.Deal!.Deal.Amount ?? Money.Zero)
                .ThenBy(item => item.Deal!.Deal.Id.Value, StringComparer.Ordinal),
            .. facts.Reminders
                .Where(reminder => !reminder.Withdrawn)
                .OrderBy(reminder => reminder.At)
                .ThenBy(reminder => reminder.Id.Value)
                .Select(reminder => new BriefItem(BriefReasons.Reminder, null, reminder)),
        ];

        var items = Choose(all, rules);
        var shown = items.Select(item => item.Deal?.Deal.Id).OfType<DealId>().ToHashSet();
        return new RepBrief
        {
            Member = facts.Member,
            Day = facts.Day,
            Items = items,
            More = all.Count - items.Length,
            Pace = facts.Pace,
            Yesterday = facts.Yesterday is { IsEmpty: false } ? facts.Yesterday : null,
            Suggestion = Suggestion.Among(facts.Deals.Where(deal => !shown.Contains(deal.Deal.Id)), pipeline, facts.Day, rules)
                ?? Suggestion.Among(facts.Deals, pipeline, facts.Day, rules),
        };
    }

    private static ImmutableArray<BriefItem> Choose(List<BriefItem> all, BriefRules rules)
    {
        // A deal in danger whose next step is for today is for today as well.
        var forToday = all.Where(item => (item.Reasons & BriefReasons.Today) != BriefReasons.None).Take(rules.KeptForToday);
        var chosen = forToday.Concat(all).Distinct(ReferenceEqualityComparer.Instance).Take(rules.MostItems).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. all.Where(chosen.Contains)];
    }

    private static int Urgency(BriefItem item) => BitOperations.TrailingZeroCount((uint)item.Reasons);
}
