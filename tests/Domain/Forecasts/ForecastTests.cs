using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Tests.Funnels;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Forecasts;

public sealed class ForecastTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly DayRange March = DayRange.MonthOf(Some.Today);
    private static readonly StageOdds Defaults = StageOdds.Of(Pipeline, [], leastCases: 20);
    private static readonly EntryCriterion Budget = Pipeline.FindCriterion(new CriterionId("budget"))!;

    [Fact]
    public void ForecastsTwoNumbers_AndTheTwoEnds()
    {
        var forecast = Of(
            Money.FromYuan(40),
            Case("a", 100, Some.Today.AddDays(5), "negotiation"),
            Case("b", 1000, March.From.AddDays(-1)),
            Case("c", 500, March.To.AddDays(1)),
            Case("d", 500, null));

        Assert.Equal((140m, 110m, 40m, 1140m), (forecast.Stated.Yuan, forecast.Weighted.Yuan, forecast.Worst.Yuan, forecast.Best.Yuan));
        Assert.Equal((1, 1), (forecast.Overdue.Length, forecast.Undated));
    }

    [Fact]
    public void Doubts_HalveWhatIsBelieved_EachForItself()
    {
        var sure = Line(Case("a", 100, Some.Today));
        var doubtful = Line(Case("b", 100, Some.Today.AddDays(-1)) with { IsStale = true, Unmet = [Budget] });

        Assert.Equal((ForecastDoubts.None, 10m), (sure.Doubts, sure.Weighted.Yuan));
        Assert.Equal((ForecastDoubts.Unmet | ForecastDoubts.Stale | ForecastDoubts.Overdue, 1.25m), (doubtful.Doubts, doubtful.Weighted.Yuan));
    }

    [Fact]
    public void WhatRests_IsLeftOut_AndCounted()
    {
        var resting = Case("a", 100, Some.Today);
        var forecast = Of(Money.Zero, resting with { Deal = resting.Deal with { State = DealState.Paused(new Pause("等招标", Some.Today)) } });

        Assert.Equal((0, 1), (forecast.Lines.Length, forecast.Resting));
    }

    [Fact]
    public void DealsThatMakeTheDifference_ComeFirst() =>
        Assert.Equal(["c", "a", "b"], Of(Money.Zero, Case("a", 100, Some.Today), Case("b", 100, Some.Today, "contract"), Case("c", 1000, Some.Today)).Lines.Select(line => line.Case.Deal.Id.Value));

    [Fact]
    public void Odds_AreWhatBecameOfEarlierDeals_OnceThereAreEnough()
    {
        var closed = Enumerable.Range(0, 20).Select(number => DealCourses.Of((0, "contact"), (2, "demo"), (5, number < 5 ? "won" : "lost"))).ToList();

        Assert.Equal(new StageChance(0.25m, 20, IsMeasured: true), StageOdds.Of(Pipeline, closed, 20)[new StageId("demo")]);
        Assert.Equal(new StageChance(0.45m, 19, IsMeasured: false), StageOdds.Of(Pipeline, closed.Skip(1), 20)[new StageId("demo")]);
        Assert.Equal(new StageChance(0.7m, 0, IsMeasured: false), StageOdds.Of(Pipeline, closed, 20)[new StageId("negotiation")]);
        Assert.Equal(default, StageOdds.Of(Pipeline, closed, 20)[new StageId("gone")]);
    }

    [Fact]
    public void Gaps_AddUpToTheDifference_AndTheNumbersKeepTheirOrder() =>
        Properties.HoldForAll(Cases, cases =>
        {
            var forecast = Of(Money.FromYuan(cases.Length), cases);

            // To the fen, added up once more by hand.
            Assert.Equal(forecast.Stated.Fen - forecast.Weighted.Fen, forecast.Lines.Sum(line => line.Gap.Fen));
            Assert.All(forecast.Lines, line => Assert.True(line.Gap >= Money.Zero));
            Assert.True(forecast.Worst <= forecast.Weighted && forecast.Weighted <= forecast.Stated && forecast.Stated <= forecast.Best);
            Assert.Equal(
                (100L * cases.Length) + cases.Where(each => each.Deal.ExpectedClose is { } close && close >= March.From && close <= March.To).Sum(each => each.Deal.Amount?.Fen ?? 0),
                forecast.Stated.Fen);
        });

    [Fact]
    public void Accuracy_IsWhatWasMissed_InPercentOfWhatCame()
    {
        var accuracy = ForecastAccuracy.Of([Check(0, 80, 30, 20), Check(1, 0, 10, 20), Check(2, 40, 40, 40), Check(3, 0, 0, 0)]);

        Assert.Equal((3, true, 100, 25), (accuracy.Checks.Length, accuracy.IsMeasured, accuracy.StatedError!.Value, accuracy.WeightedError!.Value));
    }

    [Fact]
    public void Accuracy_SaysNothing_OfFewWeeks_OrWhereNothingCame()
    {
        Assert.False(ForecastAccuracy.Of([Check(0, 80, 30, 20), Check(1, 1, 1, 1)]).IsMeasured);
        var nothing = ForecastAccuracy.Of([Check(0, 8, 3, 0), Check(1, 8, 3, 0), Check(2, 8, 3, 0)]);
        Assert.Equal((false, null), (nothing.IsMeasured, nothing.StatedError));
    }

    private static Gen<ForecastCase> Cases { get; } =
        from number in Gen.Choose(1, 99_999)
        from fen in Gen.Choose(-1, 1_000_000_00)
        from days in Gen.Choose(-40, 40)
        from stage in Gen.Elements(Pipeline.Stages.Select(stage => stage.Id.Value).ToArray())
        from isStale in Gen.Elements(true, false)
        from isUnmet in Gen.Elements(true, false)
        select new ForecastCase(
            Some.Deal($"P{number}") with
            {
                Amount = fen < 0 ? null : Money.FromFen(fen),
                ExpectedClose = days == 40 ? null : Some.Today.AddDays(days),
                Position = new StagePosition(new StageId(stage), Some.Today),
            },
            isStale,
            isUnmet ? [Budget] : []);

    private static ForecastCheck Check(int week, int stated, int weighted, int came) =>
        new(DayRange.WeekOf(Some.Today.AddDays(-7 * week)), Money.FromYuan(stated), Money.FromYuan(weighted), Money.FromYuan(came));

    private static Forecast Of(Money won, params IEnumerable<ForecastCase> cases) => Forecast.Of(March, won, cases, Defaults, ForecastRules.Default, Some.Today);

    private static ForecastLine Line(ForecastCase open) => ForecastLine.Of(open, Defaults, ForecastRules.Default, Some.Today);

    private static ForecastCase Case(string id, int yuan, DateOnly? close, string stage = "contact") => new(
        Some.Deal(id) with { Amount = Money.FromYuan(yuan), ExpectedClose = close, Position = new StagePosition(new StageId(stage), Some.Today) },
        IsStale: false,
        Unmet: []);
}
