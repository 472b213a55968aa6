using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>
/// Every figure on a card is what the raw events say, whatever happened: generated histories are stored as the conversation stores them, people ask, and each
/// number that they read is reckoned again by plain counting over the events.
/// </summary>
/// <remarks>A failure prints the shortest history that was found, and what was stored of it. <c>SALESBOT_FIGURE_HISTORIES=500</c> tries that many histories of each kind of card.</remarks>
public sealed class FigureCardTests
{
    private const string Variable = "SALESBOT_FIGURE_HISTORIES";
    private const int Steps = 45;

    /// <summary>Long histories take as long as so many others.</summary>
    private const int FewerOfLong = 15;

    private static int Histories => int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : 15;

    [Fact]
    public void Boards_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var proof = new BoardProof(company, raw);
        foreach (var metric in Enum.GetValues<Metric>())
        {
            var choice = new Choice(questions + (int)metric * 7919);
            var days = choice.Of(DaysOf(company.Today));
            var parts = choice.Of(RankedParts.Members, RankedParts.Members, RankedParts.Groups, RankedParts.Regions);
            var reader = choice.Of([.. HistoryCompany.Sellers, HistoryCompany.Director, HistoryCompany.Director]);
            var scope = parts == RankedParts.Regions ? Scope.Company
                : parts == RankedParts.Groups ? choice.Of(Scope.Company, new Scope(Region: HistoryCompany.East))
                : choice.Of(proof.OwnScope(reader), Scope.Company);
            await proof.CheckAsync(parts == RankedParts.Members || scope == Scope.Company ? reader : HistoryCompany.Director, metric, days, scope, parts);
        }
    });

    [Fact]
    public void BoardsInGroupChats_AreWhatTheEventsSay_AndWhatAllMayRead() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new BoardProof(company, raw), new Choice(questions));
        foreach (var metric in Enum.GetValues<Metric>())
        {
            var days = choice.Of(DaysOf(company.Today));
            var asker = choice.Of([.. HistoryCompany.Sellers, HistoryCompany.Director]);
            var chat = choice.Of(Scope.Company, proof.OwnScope(asker));
            await proof.CheckInChatAsync(asker, metric, days, chat, chat == Scope.Company ? choice.Of(RankedParts.Members, RankedParts.Groups, RankedParts.Regions) : RankedParts.Members);
        }
    });

    [Fact]
    public void BoardsThatComeByThemselves_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new BoardProof(company, raw), new Choice(questions));
        var chat = choice.Of([Scope.Company, new Scope(Region: HistoryCompany.East), .. HistoryCompany.Groups.Select(group => new Scope(Group: group))]);
        await proof.CheckToldAsync(chat, DayRange.MonthOf(company.Today), Enum.GetValues<Metric>());
        await proof.CheckToldAsync(chat, DayRange.WeekOf(company.Today), choice.Of(Enum.GetValues<Metric>()));
    });

    [Fact]
    public void ToldWins_AreWhatTheEventsSay() => ForEveryHistory((company, raw, _) => new WinProof(company, raw).CheckAsync());

    [Fact]
    public void Briefs_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var proof = new BriefProof(company, raw);
        foreach (var member in HistoryCompany.Sellers.Where(member => member.Role == Role.Rep))
        {
            await proof.OfRepAsync(member);
        }

        await proof.OfManagerAsync(new Choice(questions).Of([.. company.Chart.Groups]));
    });

    [Fact]
    public void Awards_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new AwardProof(company, raw), new Choice(questions));
        var month = DayRange.MonthOf(company.Today);
        await proof.CheckAsync(HistoryCompany.Director, month);
        await proof.CheckAsync(HistoryCompany.Director, DayRange.MonthOf(month.From.AddDays(-1)));
        await proof.CheckAsync(choice.Of(company.Chart.Members.Where(member => member.Role is Role.Manager or Role.Director).ToArray()), month);
    });

    [Fact]
    public void Challenges_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new ChallengeProof(company, raw), new Choice(questions));
        foreach (var measure in new[] { TargetMeasure.Revenue, TargetMeasure.Payments, TargetMeasure.Wins, TargetMeasure.Visits, TargetMeasure.NewCustomers, TargetMeasure.Activities })
        {
            await proof.CheckAsync(measure, measure.IsMoney() ? choice.Of(1m, 10_000m, 500_000m) : choice.Of(1, 2, 5), choice.Of(DaysOf(company.Today)));
        }
    });

    [Fact]
    public void Progress_IsWhatTheEventsSay() => ForEveryHistory(CheckProgressAsync);

    /// <summary>More points of a project may be taken back in these days than were given.</summary>
    [Fact]
    public Task ProgressOfAProjectBelowZero_IsWhatTheEventsSay() => CheckAsync(
        new History(385350716, [new HistoryStep(HistoryAct.NewDealWonAlready, 95, 825, 1, 0), new HistoryStep(HistoryAct.Target, 40, 580, 1, 0), new HistoryStep(HistoryAct.Points, 24, 643, 1, 0)]),
        CheckProgressAsync);

    private static async Task CheckProgressAsync(HistoryCompany company, RawFigures raw, int questions)
    {
        var (proof, choice) = (new ProgressProof(company, raw), new Choice(questions));
        foreach (var days in DaysOf(company.Today).Where(days => days.From.Day == 1 && days.To.AddDays(1).Day == 1).Distinct())
        {
            var member = choice.Of(HistoryCompany.Sellers);
            await proof.CheckAsync(member.Role == Role.Director ? member : choice.Of(member, HistoryCompany.Director), TargetHolder.Of(member.Id), days);
            await proof.CheckAsync(HistoryCompany.Director, choice.Of([.. HistoryCompany.Groups.Select(TargetHolder.Of)]), days);
            await proof.CheckAsync(HistoryCompany.Director, choice.Of(TargetHolder.Of(HistoryCompany.East), TargetHolder.Company), days);
        }
    }

    [Fact]
    public void WhatWasReachedOnADay_IsWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new ProgressProof(company, raw), new Choice(questions));
        foreach (var day in company.Events.Select(change => change.HappenedOn).Append(company.Today).Distinct().Order().TakeLast(4))
        {
            var member = choice.Of(HistoryCompany.Sellers);
            await proof.CheckDayAsync(member.Role == Role.Director ? member : choice.Of(member, HistoryCompany.Director), TargetHolder.Of(member.Id), day);
            await proof.CheckDayAsync(HistoryCompany.Director, choice.Of([TargetHolder.Of(HistoryCompany.East), TargetHolder.Company, .. HistoryCompany.Groups.Select(TargetHolder.Of)]), day);
        }
    });

    [Fact]
    public void SharedTargets_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, _) =>
    {
        foreach (var title in HistoryTelling.Titles)
        {
            await new SharedTargetProof(company).CheckAsync(title);
        }
    });

    [Fact]
    public void Diaries_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var proof = new DiaryProof(company);
        await proof.CheckAsync(HistoryCompany.Sellers[0], DayRange.Of(company.Today));
        await proof.CheckAsync(HistoryCompany.Sellers[0], DayRange.Of(company.Today.AddDays(-1)));
        await proof.CheckAsync(HistoryCompany.Sellers[0], new DayRange(company.Today.AddDays(-(questions % 30)), company.Today));
    });

    [Fact]
    public void TheLibrary_IsWhatTheEventsSay() => ForEveryHistory((company, _, questions) => new LibraryProof(company).CheckAsync(new Choice(questions)));

    [Fact]
    public void PreviewsOfRules_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var (proof, choice) = (new RulePreviewProof(company), new Choice(questions));
        await proof.CheckPointsAsync("拜访", "visit", company.Today.AddDays(-(questions % 60)));
        var (name, kind) = choice.Of(("电话", "call"), ("会议", "meeting"), ("报价", "quote"));
        await proof.CheckMoneyAsync(name, kind, company.Today.AddDays(-(questions % 400)));
    });

    [Fact]
    public void SplitTargets_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new TargetSplitProof(company, raw), new Choice(questions));
        var (month, year) = (DayRange.MonthOf(company.Today), new DayRange(new DateOnly(company.Today.Year, 1, 1), new DateOnly(company.Today.Year, 12, 31)));
        await proof.CheckAsync(TargetHolder.Of(HistoryCompany.East), "华东区", "今年", year, isByLastYear: true);
        await proof.CheckAsync(TargetHolder.Of(HistoryCompany.Groups[0]), "华东一组", "今年", year, choice.Of(true, false));
        await proof.CheckAsync(TargetHolder.Of(HistoryCompany.Groups[0]), "华东一组", "本月", month, isByLastYear: false);
    });

    [Fact]
    public void Completeness_IsWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var (proof, choice) = (new CompletenessProof(company), new Choice(questions));
        await proof.OfPersonAsync(choice.Of(HistoryCompany.Sellers));
        await proof.OfPersonAsync(HistoryCompany.Sellers[0]);
        await proof.OfTeamAsync(HistoryCompany.Director, choice.Of(Scope.Company, new Scope(Group: HistoryCompany.Groups[0])));
    });

    [Fact]
    public void ProcessMetrics_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var proof = new ProcessProof(company, raw);
        await proof.CheckAsync(new Choice(questions).Of(HistoryCompany.Sellers));
        await proof.CheckAsync(HistoryCompany.Director);
    });

    [Fact]
    public void Funnels_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var (proof, choice) = (new FunnelProof(company), new Choice(questions));
        await proof.CheckAsync(choice.Of(HistoryCompany.Sellers), null);
        await proof.CheckAsync(HistoryCompany.Director, choice.Of(DaysOf(company.Today)));
    });

    [Fact]
    public void StageTimes_AreWhatTheEventsSay() => ForEveryHistory(
        async (company, _, _) => await new StageTimeProof(company).CheckAsync(HistoryCompany.Director),
        steps => [.. steps, .. HistoryStep.ManyDealsEnd]);

    [Fact]
    public void LossesAndLargestDeals_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var (proof, choice) = (new TeamQuestionProof(company), new Choice(questions));
        (string Name, DayRange Days)[] periods =
        [
            ("本周", DayRange.WeekOf(company.Today)), ("本月", DayRange.MonthOf(company.Today)), ("上个月", DayRange.MonthOf(DayRange.MonthOf(company.Today).From.AddDays(-1))),
            ("今年", new DayRange(new DateOnly(company.Today.Year, 1, 1), new DateOnly(company.Today.Year, 12, 31))),
        ];
        foreach (var reader in (Member[])[choice.Of(HistoryCompany.Sellers), HistoryCompany.Director])
        {
            var (name, days) = choice.Of(periods);
            await proof.CheckLossesAsync(reader, name, days);
            await proof.CheckLargestAsync(reader, name, days);
        }
    });

    [Fact]
    public void Forecasts_AreWhatTheEventsSay() => ForEveryHistory(async (company, _, questions) =>
    {
        var (proof, choice) = (new ForecastProof(company), new Choice(questions));
        await proof.CheckAsync(choice.Of(HistoryCompany.Sellers), choice.Of(DaysOf(company.Today)));
        await proof.CheckAsync(HistoryCompany.Director, DayRange.MonthOf(company.Today));
        await proof.CheckAsync(HistoryCompany.Director, DayRange.WeekOf(company.Today.AddDays(-14)));
    });

    [Fact]
    public void BattleReports_AreWhatTheEventsSay() => ForEveryHistory(async (company, raw, questions) =>
    {
        var (proof, choice) = (new ReportProof(company, raw), new Choice(questions));
        foreach (var span in Enum.GetValues<ReportSpan>())
        {
            await proof.CheckAsync(span, Scope.Company);
            await proof.CheckAsync(span, choice.Of([new Scope(Region: HistoryCompany.East), .. HistoryCompany.Groups.Select(group => new Scope(Group: group))]));
        }
    });

    private static void ForEveryHistory(Func<HistoryCompany, RawFigures, int, Task> check, Func<HistoryStep[], HistoryStep[]>? longer = null) =>
        Prop.ForAll(History.OfLength(Steps), history => CheckAsync(longer is null ? history : history with { Steps = longer(history.Steps) }, check).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(longer is null ? Histories : 1 + (Histories / FewerOfLong)).WithQuietOnSuccess(true));

    private static async Task CheckAsync(History history, Func<HistoryCompany, RawFigures, int, Task> check)
    {
        await using var company = await HistoryCompany.CreateAsync();
        var telling = new HistoryTelling(company);
        await telling.TellAsync(history.Steps);
        company.Now = company.Now.AddMinutes(1);
        try
        {
            await check(company, new RawFigures(company), history.Questions);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{problem.Message}\nafter\n{telling.Story}\nIt is {company.Now.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}.", problem);
        }
    }

    /// <summary>The days around today that people ask about.</summary>
    private static DayRange[] DaysOf(DateOnly today)
    {
        var month = DayRange.MonthOf(today);
        var quarter = new DateOnly(today.Year, today.Month - ((today.Month - 1) % 3), 1);
        return
        [
            month,
            month,
            DayRange.MonthOf(month.From.AddDays(-1)),
            DayRange.WeekOf(today),
            DayRange.WeekOf(today.AddDays(-7)),
            DayRange.Of(today),
            new DayRange(quarter, quarter.AddMonths(3).AddDays(-1)),
            new DayRange(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31)),
        ];
    }
}
