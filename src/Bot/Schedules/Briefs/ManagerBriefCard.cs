using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>A manager's brief in words: the team's state, who needs help and why, the deals at risk.</summary>
internal sealed class ManagerBriefCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, CompanyProfile company, Wording words)
{
    private const int MostDetours = 3;

    /// <summary>How many of the manager's own lines are shown.</summary>
    public const int MostOwn = 3;

    /// <summary>The brief.</summary>
    /// <param name="brief">The team's.</param>
    /// <param name="own">What the manager has to do of their own deals and reminders.</param>
    /// <param name="warned">Of what it warns.</param>
    public WrittenNotice Write(ManagerBrief brief, ImmutableArray<BriefItem> own, ImmutableArray<StaleNotice> warned)
    {
        var (lines, card) = (new BriefLines(customers, company, brief.Day, words, warned.Select(notice => notice.Deal.Id).ToHashSet()), new BriefCard(company.CalendarOf(chart, brief.Manager), words));
        List<Deal> escalated = [.. warned.Where(notice => notice.Step.IsEscalation).Select(notice => notice.Deal)];
        return card.Of(
            brief.Manager,
            brief.Day,
            words.TeamBriefTitle(NameOf(brief.Manager), brief.DealsAtRisk),
            brief.Red > 0,
            [
                new CardFact(words.TeamStateLabel, words.TeamState(brief.Red, brief.Yellow, brief.Paused)),
                .. brief.DealsAtRisk > 0 ? [new CardFact(words.AtRiskLabel, words.AtRisk(brief.DealsAtRisk, words.AmountShort(brief.AmountAtRisk)))] : ImmutableArray<CardFact>.Empty,
                .. brief.Yesterday is { } result ? [new CardFact(card.ResultLabel(brief.Day), words.DayResult(result))] : ImmutableArray<CardFact>.Empty,
            ],
            [
                .. brief.Pace is { } pace ? [words.TeamMonthPace(words.MonthPace(pace))] : ImmutableArray<string>.Empty,
                .. brief.Needs.Select(need => words.NeedsHelp(NameOf(need.Member.Member), words.List(words.ReasonsForHelp(need)))),
                .. brief.MorePeople > 0 ? [words.MoreNeedHelp(brief.MorePeople)] : ImmutableArray<string>.Empty,
                .. brief.Detours.Take(MostDetours).Select(deal => words.DetourLine(NameOf(deal.Owner), Labels.Short(customers[deal.Customer]), words.Detour(deal.Detour!))),
                .. brief.GatesUnmet > 0 ? [words.GatesUnmet(brief.GatesUnmet)] : ImmutableArray<string>.Empty,
            ],
            [
                .. brief.AtRisk.Select(item => lines.Of(item, NameOf(item.Deal!.Deal.Owner))),
                .. own.Select(item => lines.Of(item, NameOf(brief.Manager))),
                .. StaleCard.ForAll(escalated, chart.Find(brief.Manager)!, chart, words),
            ],
            own.Select(item => item.Deal?.Deal.Id).OfType<DealId>().ToHashSet(),
            string.Concat(
                brief.DealsAtRisk > brief.AtRisk.Length ? words.MoreDeals(brief.DealsAtRisk - brief.AtRisk.Length) : "",
                escalated.Count > 0 ? words.BriefHowToNudge(brief.AtRisk.ToList().FindIndex(item => item.Deal?.Deal.Id == escalated[0].Id) + 1) : ""));
    }

    private string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;
}
