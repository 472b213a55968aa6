using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>The organisation of the story, and one of its reps, who asks for boards of the whole company.</summary>
internal sealed class BoardCompany
{
    private const int GroupsOfRegion = 50;

    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private readonly LeaderboardRules rules = LeaderboardRules.Default;
    private readonly OrganisationChart chart;

    /// <summary>As many reps in as many groups as the story has.</summary>
    public BoardCompany(int reps)
    {
        var groups = BoardFill.GroupsOf(reps);
        chart = new OrganisationChart(
            Enumerable.Range(0, (groups / GroupsOfRegion) + 1).Select(number => new Region(new RegionId(Id(4, number)), Name("大区", number))),
            Enumerable.Range(0, groups).Select(number => new Group(new GroupId(Id(2, number)), Name("组", number), new RegionId(Id(4, number / GroupsOfRegion)), new MemberId(Id(7, number)))),
            Enumerable.Range(0, reps).Select(number => new Member(new MemberId(Id(1, number)), Name("销售", number), Role.Rep, new GroupId(Id(2, number % groups)))));
    }

    /// <summary>Who asks.</summary>
    public Member Asker => chart.Members[0];

    /// <summary>The card, as text, that answers for the revenue of some days: the ranking with its movement, the own place and those next to it, targets and names.</summary>
    public async Task<string> AskAsync(DayRange days, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var question = new BoardQuestion(Metric.Revenue, days, Scope.Company).On(today, Clock);
        var self = TargetHolder.Of(Asker.Id);
        var reading = await BoardReading.ReadAsync(question, today, chart, rules, WorkCalendar.China, session, cancellationToken);
        var view = BoardView.Of(reading.Board, self, seesAll: false, question.From, rules.Top);
        var details = await BoardDetails.ReadAsync(question, reading, [.. view.Rows.Select(row => row.Who)], rules, chart, WorkCalendar.China, session, cancellationToken);
        var words = new Wording(Language.Chinese, today, DefaultPipeline.Create());
        return TextTwin.Of(new BoardCard(question, reading, BoardSight.Of(chart, Asker, rules.Amounts), details, chart, rules, today, words).Of(view, self, "10:00"), words);
    }

    private static Guid Id(int kind, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{kind:00000000}-0000-0000-0000-{number:x12}"));

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:00000}");
}
