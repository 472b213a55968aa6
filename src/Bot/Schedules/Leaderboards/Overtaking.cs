using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Finds whom others have moved down on their group's rankings of the month and who want to know: each once a day at most, and only while they may be spoken to.</summary>
internal sealed class Overtaking(ConfiguredLeaderboards leaderboards, Attentions attentions, MemberReach reach, CompanyProfile company)
{
    /// <summary>What those are told whom wins have moved down.</summary>
    /// <param name="wins">The wins that are told now, or of which another sum or another split is told.</param>
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
        foreach (var group in counted.SelectMany(WinGains.GroupsOf).Distinct())
        {
            MemberId[] members = [.. chart.Members.Where(member => member.Group == group).Select(member => member.Id)];
            var set = await session.Attention.FindAllAsync(members, cancellationToken);
            if (await HearersAsync([.. set.Where(pair => pair.Value.HearsWhenOvertaken).Select(pair => pair.Key)], chart, now, session, cancellationToken) is not { Count: > 0 } hearers)
            {
                continue;
            }

            var gains = await WinGains.ReadAsync(counted, group, month, now, session, cancellationToken);
            var change = new BoardChange(await ReadAsync(Metric.Revenue, month, group, today, chart, session, cancellationToken), gains);
            told.AddRange(await TellAsync(hearers, [(new BoardQuestion(Metric.Revenue, month, new Scope(Group: group)), change)], chart, today, session, cancellationToken));
        }

        return told;
    }

    /// <summary>What those of a group are told whom the day's work has moved down on rankings that they follow.</summary>
    /// <param name="group">The group.</param>
    /// <param name="followers">Who of it follows which sums.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<Tidings>> FindAsync(
        GroupId group, IReadOnlyDictionary<MemberId, TallyFields> followers, OrganisationChart chart, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(now);
        var month = DayRange.MonthOf(today);
        var changes = new Dictionary<Metric, (BoardQuestion Question, BoardChange Change)>();
        foreach (var metric in FollowedBoards.In(followers.Values.Aggregate((all, sums) => all | sums)))
        {
            var day = await ReadAsync(metric, new DayRange(today, today), group, today, chart, session, cancellationToken);
            var board = await ReadAsync(metric, month, group, today, chart, session, cancellationToken);
            changes[metric] = (new BoardQuestion(metric, month, new Scope(Group: group)), new BoardChange(board, day.Standings.ToDictionary(standing => standing.Who, standing => standing.Value)));
        }

        var told = new List<Tidings>();
        foreach (var hearer in await HearersAsync([.. followers.Keys], chart, now, session, cancellationToken))
        {
            told.AddRange(await TellAsync([hearer], [.. FollowedBoards.In(followers[hearer.Id]).Select(metric => changes[metric])], chart, today, session, cancellationToken));
        }

        return told;
    }

    private async Task<Leaderboard<TargetHolder>> ReadAsync(Metric metric, DayRange days, GroupId group, DateOnly today, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken) =>
        (await BoardReading.ReadAsync(new BoardQuestion(metric, days, new Scope(Group: group)), today, chart, leaderboards.Rules, company.Calendar, session, cancellationToken)).Board;

    /// <summary>Those who may be spoken to now: what waits till the morning is no news then.</summary>
    private async Task<List<Member>> HearersAsync(MemberId[] wanting, OrganisationChart chart, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if (wanting.Length == 0)
        {
            return [];
        }

        var judged = await attentions.ReadAsync(chart, wanting, now, session, cancellationToken);
        return [.. wanting.Where(id => judged.TryGetValue(id, out var theirs) && theirs.Attention.Judge(NoticeKind.Notice, isUrgent: false, theirs.SaidToday, now).IsSaid).Select(id => chart.Find(id)!)];
    }

    private async Task<IReadOnlyList<Tidings>> TellAsync(
        List<Member> hearers, ImmutableArray<(BoardQuestion Question, BoardChange Change)> boards, OrganisationChart chart, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var profiles = await session.Organisation.FindProfilesAsync([.. hearers.Select(hearer => hearer.Id)], cancellationToken);
        return
        [
            .. from hearer in hearers
               let moves = (ImmutableArray<OvertakenMove>)[.. boards.Select(board => board.Change.MoveOf(hearer.Id, board.Question)).OfType<OvertakenMove>()]
               where !moves.IsEmpty
               let to = reach.Find(profiles.GetValueOrDefault(hearer.Id), platform: null, language: null, today)
               where to is not null
               select new Tidings(to, string.Create(CultureInfo.InvariantCulture, $"overtaken/{hearer.Id}/{today:yyyy-MM-dd}"), OutgoingKind.Notice, CardOf(moves, hearer, chart, today, to.Words)),
        ];
    }

    private Card CardOf(ImmutableArray<OvertakenMove> moves, Member hearer, OrganisationChart chart, DateOnly today, Wording words)
    {
        var sight = BoardSight.Of(chart, hearer, leaderboards.Rules.Amounts);
        var first = moves[0];
        return new Card
        {
            Purpose = CardPurpose.Notice,
            Title = moves.Length == 1 ? words.OvertakenBy(NameOf(first)) : words.OvertakenOnSeveral(moves.Length),
            Sections = [new CardSection { Notes = [.. moves.Select(move => moves.Length == 1 ? LineOf(move) : words.OvertakenLine(NameOf(move), LineOf(move)))] }],
            Actions = [Button.Of(Verbs.Board, words.BoardButton, data: first.Question.ToData())],
            Foot = first.Question.Metric == Metric.Revenue ? words.OvertakenFoot : words.FollowedFoot(words.MetricName(first.Question.Metric)),
        };

        string NameOf(OvertakenMove move) => sight.NameOf(move.By.Who, isAnonymous: false, words);

        string LineOf(OvertakenMove move)
        {
            var (metric, days) = (move.Question.Metric, move.Question.Days);
            var name = words.MetricIn(PeriodName.Of(new Period(days.From, days.To), today, words), words.MetricName(metric));
            return sight.FieldOf(move.By.Who, metric) == BoardField.Figure
                ? words.OvertakenDistance(name, move.Own.Rank, new FigureText(metric, words).Distance(move.By.Value - move.Own.Value))
                : words.OvertakenPlace(name, move.Own.Rank);
        }
    }
}
