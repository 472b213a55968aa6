using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Finds whom wins have moved down on their group's ranking of the month and who want to know: each once a day at most, and only while they may be spoken to.</summary>
internal sealed class Overtaking(ConfiguredLeaderboards leaderboards, Attentions attentions, MemberReach reach, CompanyProfile company)
{
    /// <summary>How many of somebody's signed deals of a month are looked at.</summary>
    private const int MostCredits = 1000;

    /// <summary>What they are told.</summary>
    /// <param name="wins">The wins that are told now.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<Tidings>> FindAsync(IReadOnlyCollection<WinStory> wins, OrganisationChart chart, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(now);
        var month = DayRange.MonthOf(today);
        var told = new List<Tidings>();
        List<WinStory> counted = [.. wins.Where(win => month.Contains(win.Record.On))];
        foreach (var id in counted.SelectMany(win => GroupsOf(win, chart)).Distinct())
        {
            if (await HearersAsync(chart, id, now, session, cancellationToken) is not { Count: > 0 } hearers)
            {
                continue;
            }

            var question = new BoardQuestion(Metric.Revenue, month, new Scope(Group: id));
            var reading = await BoardReading.ReadAsync(question, today, chart, leaderboards.Rules, company.Calendar, session, cancellationToken);
            var gains = await GainsAsync(counted, id, month, session, cancellationToken);
            foreach (var hearer in hearers)
            {
                if (await TidingsOfAsync(hearer, question, reading, gains, chart, today, session, cancellationToken) is { } tidings)
                {
                    told.Add(tidings);
                }
            }
        }

        return told;
    }

    /// <summary>Everybody for whom a part of the win counts.</summary>
    private static IEnumerable<MemberId> CreditedBy(WinStory win) => win.Deal.Shares.Select(share => share.Member).Append(win.Record.Owner).Distinct();

    /// <summary>The groups on whose rankings the win counts: its owner's as it was then, and those of whoever has a part of it.</summary>
    private static IEnumerable<GroupId> GroupsOf(WinStory win, OrganisationChart chart) =>
        CreditedBy(win).Select(member => member == win.Record.Owner ? win.Record.Group : chart.Find(member)?.Group).OfType<GroupId>();

    /// <summary>How much the wins have brought each of those on the group's ranking.</summary>
    private static async Task<Dictionary<TargetHolder, decimal>> GainsAsync(List<WinStory> wins, GroupId group, DayRange month, ISalesSession session, CancellationToken cancellationToken)
    {
        var deals = wins.Select(win => win.Record.Deal).ToHashSet();
        var gains = new Dictionary<TargetHolder, decimal>();
        foreach (var member in wins.SelectMany(CreditedBy).Distinct())
        {
            gains[TargetHolder.Of(member)] = (await session.Figures.CreditsAsync(member, month, [CreditKind.Signed], MostCredits, cancellationToken))
                .Where(credit => credit.Group == group && credit.Deal is { } deal && deals.Contains(deal)).Sum(credit => credit.Value);
        }

        return gains;
    }

    /// <summary>Those of the group who want to know and may be spoken to now: what waits till the morning is no news then.</summary>
    private async Task<List<Member>> HearersAsync(OrganisationChart chart, GroupId group, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        MemberId[] members = [.. chart.Members.Where(member => member.Group == group).Select(member => member.Id)];
        MemberId[] wanting = [.. (await session.Attention.FindAllAsync(members, cancellationToken)).Where(pair => pair.Value.HearsWhenOvertaken).Select(pair => pair.Key)];
        if (wanting.Length == 0)
        {
            return [];
        }

        var judged = await attentions.ReadAsync(chart, wanting, now, session, cancellationToken);
        return [.. wanting.Where(id => judged.TryGetValue(id, out var theirs) && theirs.Attention.Judge(NoticeKind.Notice, isUrgent: false, theirs.SaidToday, now).IsSaid).Select(id => chart.Find(id)!)];
    }

    private async Task<Tidings?> TidingsOfAsync(
        Member hearer, BoardQuestion question, BoardReading reading, Dictionary<TargetHolder, decimal> gains, OrganisationChart chart, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var self = TargetHolder.Of(hearer.Id);
        if (reading.Board.Find(self) is not { } own || FirstOvertaker(own, reading, gains) is not { } overtaker || reach.Find(await session.Organisation.FindProfileAsync(hearer.Id, cancellationToken), platform: null, language: null, today) is not { } to)
        {
            return null;
        }

        var words = to.Words;
        var sight = BoardSight.Of(chart, hearer, leaderboards.Rules.Amounts);
        var metric = words.MetricIn(PeriodName.Of(new Period(question.Days.From, question.Days.To), today, words), words.MetricName(question.Metric));
        var card = new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.OvertakenBy(sight.NameOf(overtaker.Who, isAnonymous: false, words)),
            Sections =
            [
                new CardSection
                {
                    Notes =
                    [
                        sight.FieldOf(overtaker.Who, question.Metric) == BoardField.Figure
                            ? words.OvertakenDistance(metric, own.Rank, new FigureText(question.Metric, words).Distance(overtaker.Value - own.Value))
                            : words.OvertakenPlace(metric, own.Rank),
                    ],
                },
            ],
            Actions = [Button.Of(Verbs.Board, words.BoardButton, data: question.ToData())],
            Foot = words.OvertakenFoot,
        };
        return new Tidings(to, string.Create(CultureInfo.InvariantCulture, $"overtaken/{hearer.Id}/{today:yyyy-MM-dd}"), OutgoingKind.Notice, card);
    }

    /// <summary>The nearest of those who were not ahead before these wins and are now.</summary>
    private static Standing<TargetHolder>? FirstOvertaker(Standing<TargetHolder> own, BoardReading reading, Dictionary<TargetHolder, decimal> gains) =>
        gains.Keys
            .Where(who => who != own.Who)
            .Select(reading.Board.Find)
            .OfType<Standing<TargetHolder>>()
            .Where(other => other.Value > own.Value && other.Value - gains[other.Who] <= own.Value - gains.GetValueOrDefault(own.Who))
            .MinBy(other => other.Value);
}
