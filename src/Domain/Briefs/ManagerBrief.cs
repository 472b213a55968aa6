using System.Collections.Immutable;
using System.Numerics;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Briefs;

/// <summary>What a manager reads in the morning, as data: the team's state, and else only exceptions.</summary>
public sealed record ManagerBrief
{
    /// <summary>What makes a deal one at risk.</summary>
    private const BriefReasons Risks = BriefReasons.Red | BriefReasons.CloseOverdue | BriefReasons.CloseSoon | BriefReasons.StageOver;

    private ManagerBrief()
    {
    }

    /// <summary>Whose brief it is.</summary>
    public required MemberId Manager { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The team's pace of the month; null without a target.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The team's result of the last workday; null where there is nothing to tell.</summary>
    public DayResult? Yesterday { get; init; }

    /// <summary>Who needs help most, and why.</summary>
    public required ImmutableArray<NeedOfHelp> Needs { get; init; }

    /// <summary>How many people more may need help.</summary>
    public required int MorePeople { get; init; }

    /// <summary>The deals at risk: the largest first.</summary>
    public required ImmutableArray<BriefItem> AtRisk { get; init; }

    /// <summary>How many deals are at risk, those of <see cref="AtRisk"/> with them.</summary>
    public required int DealsAtRisk { get; init; }

    /// <summary>What all deals at risk are worth together.</summary>
    public required Money AmountAtRisk { get; init; }

    /// <summary>How many deals are red.</summary>
    public required int Red { get; init; }

    /// <summary>How many deals are yellow.</summary>
    public required int Yellow { get; init; }

    /// <summary>How many deals are paused, which do not count elsewhere.</summary>
    public required int Paused { get; init; }

    /// <summary>How many deals are in a stage whose criteria they do not meet.</summary>
    public required int GatesUnmet { get; init; }

    /// <summary>Whether the team is further behind its target than is tolerated.</summary>
    public required bool IsBehindPace { get; init; }

    /// <summary>The deals that went back or left stages out since the last brief.</summary>
    public required ImmutableArray<Deal> Detours { get; init; }

    /// <summary>Whether there is nothing to act on.</summary>
    public bool IsEmpty => Needs.IsEmpty && DealsAtRisk == 0 && Yellow == 0 && GatesUnmet == 0 && Detours.IsEmpty && !IsBehindPace;

    /// <summary>The brief of these facts.</summary>
    public static ManagerBrief Of(ManagerBriefFacts facts, BriefRules rules)
    {
        List<BriefDeal> deals = [.. facts.Members.SelectMany(member => member.Deals).Where(deal => deal.Deal.IsOpen)];
        List<BriefItem> atRisk =
        [
            .. deals
                .Select(deal => new BriefItem(deal.ReasonsOn(facts.Day, rules.CloseSoonDays), deal))
                .Where(item => (item.Reasons & Risks) != BriefReasons.None)
                .OrderByDescending(item => item.Deal!.Deal.Amount ?? Money.Zero)
                .ThenBy(item => BitOperations.TrailingZeroCount((uint)item.Reasons))
                .ThenBy(item => item.Deal!.Deal.Id.Value, StringComparer.Ordinal),
        ];
        List<NeedOfHelp> needs =
        [
            .. facts.Members
                .Select(member => NeedOf(member, rules))
                .Where(need => need.Reasons != HelpReasons.None)
                .OrderByDescending(need => BitOperations.PopCount((uint)need.Reasons))
                .ThenByDescending(need => need.RedDeals)
                .ThenByDescending(need => need.Lag)
                .ThenBy(need => need.Member.Member.Value),
        ];

        return new ManagerBrief
        {
            Manager = facts.Manager,
            Day = facts.Day,
            Pace = facts.Pace,
            IsBehindPace = facts.Pace is { } pace && LagOf(pace) > rules.ToleratedLag,
            Yesterday = facts.Yesterday is { IsEmpty: false } ? facts.Yesterday : null,
            Needs = [.. needs.Take(rules.MostPeople)],
            MorePeople = Math.Max(0, needs.Count - rules.MostPeople),
            AtRisk = [.. atRisk.Take(rules.MostItems)],
            DealsAtRisk = atRisk.Count,
            AmountAtRisk = Money.FromFen(atRisk.Sum(item => item.Deal!.Deal.Amount?.Fen ?? 0)),
            Red = deals.Count(deal => deal.Standing.State == StaleState.Red),
            Yellow = deals.Count(deal => deal.Standing.State == StaleState.Yellow),
            Paused = deals.Count(deal => deal.Standing.State == StaleState.Paused),
            Detours = [.. deals.Select(deal => deal.Deal).Where(deal => deal.Detour is not null && deal.Position.Since >= facts.Since && deal.Position.Since < facts.Day).OrderByDescending(deal => deal.Amount ?? Money.Zero).ThenBy(deal => deal.Id.Value, StringComparer.Ordinal)],
            GatesUnmet = deals.Count(deal => !deal.Unmet.IsEmpty && deal.Standing.State != StaleState.Paused),
        };
    }

    private static decimal LagOf(Pace pace) => pace.IsBehind ? pace.Expected - pace.Attained : 0;

    private static NeedOfHelp NeedOf(MemberFacts member, BriefRules rules)
    {
        var red = member.Deals.Count(deal => deal.Deal.IsOpen && deal.Standing.State == StaleState.Red);
        var lag = member.Pace is { } pace ? LagOf(pace) : 0;
        var reasons = (red > 0 ? HelpReasons.RedDeals : HelpReasons.None)
            | (lag > rules.ToleratedLag ? HelpReasons.BehindPace : HelpReasons.None)
            | (member.SilentWorkdays >= rules.SilentWorkdays ? HelpReasons.Silent : HelpReasons.None);
        return new NeedOfHelp(member, reasons, red, lag);
    }
}
