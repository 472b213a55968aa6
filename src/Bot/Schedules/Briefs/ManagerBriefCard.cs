using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>A manager's brief in words: the team's state, who needs help and why, the deals at risk.</summary>
internal sealed class ManagerBriefCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, CompanyProfile company, Wording words)
{
    private const int MostDetours = 3;

    /// <summary>The brief; null where there is nothing to act on.</summary>
    public WrittenNotice? Write(ManagerBrief brief)
    {
        if (brief.IsEmpty)
        {
            return null;
        }

        var lines = new BriefLines(customers, company, words);
        var rows = brief.AtRisk.Select(item => lines.Of(item, NameOf(item.Deal!.Deal.Owner))).ToList();
        return new WrittenNotice(
            new Card
            {
                Purpose = CardPurpose.Brief,
                Title = words.TeamBriefTitle(NameOf(brief.Manager), brief.DealsAtRisk),
                Emphasis = brief.Red > 0 ? CardEmphasis.Bad : CardEmphasis.Normal,
                Sections =
                [
                    new CardSection
                    {
                        Title = words.BriefDay(brief.Day, company.Calendar),
                        Facts =
                        [
                            new CardFact(words.TeamStateLabel, words.TeamState(brief.Red, brief.Yellow, brief.Paused)),
                            .. brief.DealsAtRisk > 0 ? [new CardFact(words.AtRiskLabel, words.AtRisk(brief.DealsAtRisk, words.AmountShort(brief.AmountAtRisk)))] : ImmutableArray<CardFact>.Empty,
                            .. brief.Yesterday is { } result ? [new CardFact(words.LastWorkdayLabel, words.DayResult(result))] : ImmutableArray<CardFact>.Empty,
                        ],
                        Notes =
                        [
                            .. brief.Needs.Select(need => words.NeedsHelp(NameOf(need.Member.Member), words.List(words.ReasonsForHelp(need)))),
                            .. brief.MorePeople > 0 ? [words.MoreNeedHelp(brief.MorePeople)] : ImmutableArray<string>.Empty,
                            .. brief.Detours.Take(MostDetours).Select(deal => words.DetourLine(NameOf(deal.Owner), Labels.Short(customers[deal.Customer]), words.Detour(deal.Detour!))),
                            .. brief.GatesUnmet > 0 ? [words.GatesUnmet(brief.GatesUnmet)] : ImmutableArray<string>.Empty,
                        ],
                    },
                ],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = brief.DealsAtRisk > brief.AtRisk.Length ? words.BriefMore(brief.DealsAtRisk - brief.AtRisk.Length) : "",
                Key = FormattableString.Invariant($"brief/{brief.Day:yyyy-MM-dd}/{brief.Manager}"),
            },
            [.. rows.Select(row => row.Offered)]);
    }

    private string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;
}
