using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Schedules;

/// <summary>A report in words, for one chat: what was signed, who did most, team against team. It fits a phone, and names nobody at the bottom.</summary>
internal sealed class ReportCard(ReportReading reading, WinRules rules, BoardSight sight, OrganisationChart chart, BoundChat chat, Wording words)
{
    private const int MostWins = 5;
    private const int MostNotes = 3;
    private const int FullBar = 100;

    private readonly AmountsShown amounts = rules.PolicyOf(chat).Amounts;

    private bool ShowsSums => amounts == AmountsShown.Full;

    /// <summary>The report; a friendly line where nothing happened.</summary>
    /// <param name="report">What is in it.</param>
    /// <param name="time">The time of day of its figures.</param>
    public Card Of(BattleReport report, string time) => report.IsEmpty ? OfNothing(report) : OfSomething(report, time);

    private Card OfSomething(BattleReport report, string time) => new()
    {
        Purpose = CardPurpose.Report,
        Title = TitleOf(report),
        Emphasis = report.Wins.IsEmpty ? CardEmphasis.Normal : CardEmphasis.Good,
        Sections = [.. ((CardSection[])[Overview(report), Signed(report), Ranking(report), Teams(report), Praise(report)]).Where(IsFilled)],
        Foot = words.ReportFoot(time),
    };

    private Card OfNothing(BattleReport report) => new() { Purpose = CardPurpose.Report, Title = words.ReportHead(report.Span, NameOf(report.Scope), DaysOf(report)), Sections = [new CardSection { Notes = [words.ReportEmpty(report.Span, report.Days.To)] }] };

    private static bool IsFilled(CardSection section) => section.Facts.Length + section.Progress.Length + section.Rows.Length + section.Notes.Length > 0;

    private string TitleOf(BattleReport report)
    {
        var head = words.ReportHead(report.Span, NameOf(report.Scope), DaysOf(report));
        return report.Wins.IsEmpty ? head
            : ShowsSums && report.Total > Money.Zero ? words.ReportSigned(head, report.Wins.Length, words.AmountShort(report.Total))
            : words.ReportSignedWithoutSum(head, report.Wins.Length);
    }

    private CardSection Overview(BattleReport report) => new()
    {
        Facts = report.Compared.Change is { } change && !report.Wins.IsEmpty ? [new CardFact(words.ComparedLabel(report.Span), words.Compared(change))] : [],
        Progress = MayReadAttainment(TargetHolder.Of(report.Scope)) && reading.TargetOf(report.Scope) is { Fen: > 0 } target
            ? [ReportBar.Of(words.TargetOfMonth(reading.Month.From.Month), reading.AchievedBy(report.Scope), target, ShowsSums && (!sight.IsPrivate || sight.IsBelow(TargetHolder.Of(report.Scope))), words)]
            : [],
        Notes = report.Wins.IsEmpty ? [words.NothingSigned(report.Span)] : [],
    };

    private CardSection Signed(BattleReport report) => new()
    {
        Title = words.SignedTitle,
        Facts = [.. Named(report.Wins).Take(MostWins).Select(win => new CardFact(NameOf(win.Owner), WinOf(win)))],
        Notes =
        [
            .. More(report.Wins),
            .. Named(report.LateWins).Take(MostWins).Select(win => words.LateWin(NameOf(win.Owner), WinOf(win), words.DayShort(win.On))),
            .. More(report.LateWins),
        ],
    };

    private static IEnumerable<Win> Named(ImmutableArray<Win> wins) => wins.Where(win => win.MayBeNamed);

    /// <summary>How many there are besides those that are listed.</summary>
    private IEnumerable<string> More(ImmutableArray<Win> wins)
    {
        var named = Named(wins).Count();
        if (named > MostWins)
        {
            yield return words.MoreDeals(named - MostWins);
        }

        if (wins.Length > named)
        {
            yield return words.NotYetTold(wins.Length - named);
        }
    }

    /// <summary>The first places: by what was signed where sums are shown, else by how many.</summary>
    private CardSection Ranking(BattleReport report)
    {
        var measure = ShowsSums ? ReportMeasure.Revenue : ReportMeasure.Wins;
        var list = report.TopLists.FirstOrDefault(list => list.Measure == measure);
        return new CardSection
        {
            Title = list is null ? "" : words.TopTitle(measure),
            Rows = list is null ? [] : [.. list.Members.Select(place => new CardRow(place.Rank, NameOf(place.Member), ValueOf(measure, place.Value), place.Movement, Percent: (int)(FullBar * place.Value / list.Members[0].Value)))],
            Notes =
            [
                .. report.TopLists.Where(other => other.Measure is ReportMeasure.Visits or ReportMeasure.Activities or ReportMeasure.NewCustomers)
                    .Select(other => words.MostOf(other.Measure, words.List(other.Members.TakeWhile(place => place.Rank == 1).Take(MostNotes).Select(place => NameOf(place.Member))), ValueOf(other.Measure, other.Members[0].Value))),
            ],
        };
    }

    /// <summary>By attainment where all have a target, else by what was signed; never both, which would tell a target.</summary>
    private CardSection Teams(BattleReport report)
    {
        var best = report.Teams.IsEmpty ? 0 : report.Teams.Max(standing => standing.Team.Revenue.Fen);
        var byAttainment = amounts != AmountsShown.None && report.Teams.All(standing => standing.Team.Attained is not null);
        return new CardSection
        {
            Title = words.TeamsTitle,
            Rows =
            [
                .. report.Teams.Where(standing => byAttainment ? standing.Team.Achieved > Money.Zero : standing.Team.Wins > 0).Select(standing => byAttainment
                    ? MayReadAttainment(TargetHolder.Of(standing.Team.Group)) ? new CardRow(standing.Rank, NameOf(standing.Team), words.Attained((int)standing.Team.Attained!.Value), Percent: (int)standing.Team.Attained.Value) : new CardRow(standing.Rank, NameOf(standing.Team), "")
                    : new CardRow(standing.Rank, NameOf(standing.Team), TeamValue(standing.Team), Percent: best == 0 ? null : (int)(100m * standing.Team.Revenue.Fen / best))),
            ],
        };
    }

    private CardSection Praise(BattleReport report) => new()
    {
        Notes =
        [
            .. Named(report.FirstWins).Take(MostNotes).Select(win => words.FirstWin(NameOf(win.Owner))),
            .. report.Streaks.Take(MostNotes).Select(streak => words.Streak(NameOf(streak.Member), streak.Weeks)),
            .. report.Record is { } record && ShowsSums ? [words.Record(report.Span, words.AmountShort(record.Before))] : ImmutableArray<string>.Empty,
            .. report.MostImproved.IsEmpty || report.Span == ReportSpan.Day ? ImmutableArray<string>.Empty : [words.MostImproved(words.List(report.MostImproved.Take(MostNotes).Select(one => NameOf(one.Member))), ShowsSums ? words.AmountShort(report.MostImproved[0].Gain) : "")],
            .. StarOf(report),
        ],
    };

    /// <summary>The star of collaboration (协作之星): whom colleagues have thanked most.</summary>
    private IEnumerable<string> StarOf(BattleReport report) =>
        report.TopLists.FirstOrDefault(list => list.Measure == ReportMeasure.Help) is { } help
            ? [words.BestHelper(report.Span, words.List(help.Members.TakeWhile(place => place.Rank == 1).Take(MostNotes).Select(place => NameOf(place.Member))), help.Members[0].Value)]
            : [];

    private string WinOf(Win win)
    {
        var isMasked = rules.Masking.Masks(rules.PolicyOf(chat).HasOutsiders, chat.Scope.Group is null, reading.Hidden.Contains(win.Deal)) || rules.PolicyOf(chat.Address).MasksCustomers;
        var known = reading.Customers[win.Customer];
        var customer = isMasked ? rules.Masking.NameOf(known) ?? words.MaskedCustomer : Labels.Short(known);
        return ShowsSums && win.Amount is { } amount ? $"{customer} {words.AmountShort(amount)}" : customer;
    }

    private string ValueOf(ReportMeasure measure, long value) => measure == ReportMeasure.Revenue ? words.AmountShort(Money.FromFen(value)) : words.CountOf(measure, value);

    private string TeamValue(TeamFigures team) => ShowsSums ? words.AmountShort(team.Revenue) : words.CountOf(ReportMeasure.Wins, team.Wins);

    private string DaysOf(BattleReport report) => words.ReportDays(report.Span, report.Days);

    private string NameOf(TeamFigures team) => chart.Find(team.Group)?.Name ?? words.Nobody;

    private string NameOf(MemberId member) => sight.NameOf(TargetHolder.Of(member), reading.Anonymous.Contains(member) || (chart.Find(member) is { } known && rules.Anonymous.Contains(known.Name)), words);

    /// <summary>Of one person it would tell their target beside the amounts.</summary>
    private bool MayReadAttainment(TargetHolder who) => amounts != AmountsShown.None && sight.FieldOf(who, Metric.Attainment) == BoardField.Figure;

    private string NameOf(Scope scope) => scope switch
    {
        { Group: { } group } => chart.Find(group)?.Name ?? words.Nobody,
        { Region: { } region } => chart.Find(region)?.Name ?? words.Nobody,
        _ => words.WholeCompany,
    };
}
