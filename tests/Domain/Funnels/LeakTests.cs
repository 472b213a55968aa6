using SalesBot.Domain.Funnels;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Funnels;

public sealed class LeakTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly FunnelRules Rules = FunnelRules.Default;

    [Fact]
    public void TheStageWithTheLargestDrop_IsTheOneThatLeaks()
    {
        var leak = Leak.Find([Flow(0, 60, 100), Flow(1, 45, 100), Flow(2, 80, 100)], [Flow(0, 70, 100), Flow(1, 70, 100), Flow(2, 60, 100)], Rules);

        Assert.Equal(("needs", 25m), (leak!.Now.Stage.Id.Value, leak.Points));
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(10, 9)]
    [InlineData(0, 100)]
    public void TooFewDeals_SayNothing(int now, int before)
    {
        Assert.Null(Leak.Find([Flow(0, 0, now)], [Flow(0, before, before)], Rules));
        Assert.False(Leak.CanTell([Flow(0, 0, now)], [Flow(0, before, before)], Rules));
    }

    [Fact]
    public void EnoughDeals_SaySomething() => Assert.Equal(100m, Leak.Find([Flow(0, 0, 10)], [Flow(0, 10, 10)], Rules)!.Points);

    [Theory]
    [InlineData(96, 100, false)]
    [InlineData(95, 100, true)]
    [InlineData(100, 50, false)]
    public void ADrop_CountsFromFivePoints(int now, int before, bool leaks) =>
        Assert.Equal(leaks, Leak.Find([Flow(0, now, 100)], [Flow(0, before, 100)], Rules) is not null);

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31")]
    [InlineData("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31")]
    [InlineData("2026-03-02", "2026-03-08", "2026-02-23", "2026-03-01")]
    [InlineData("2025-12-12", "2026-03-11", "2025-09-13", "2025-12-11")]
    public void Periods_AreComparedWithTheOneBefore(string from, string to, string earlier, string end) =>
        Assert.Equal(new DayRange(Day(earlier), Day(end)), FunnelPeriods.Before(new DayRange(Day(from), Day(to))));

    [Fact]
    public void Stock_IsWhatStandsOpenInEachStage()
    {
        Deal[] deals =
        [
            Some.Deal() with { Amount = Money.FromYuan(5) },
            Some.Deal("P102"),
            Some.Deal("P103") with { Position = new StagePosition(new StageId("demo"), Some.Today), Amount = Money.FromYuan(7) },
            Some.Deal("P104") with { State = DealState.Won(Some.Today), Amount = Money.FromYuan(9) },
        ];

        Assert.Equal(["contact 2 5 1", "needs 0 0 0", "demo 1 7 0", "negotiation 0 0 0", "contract 0 0 0"], StageStock.Of(Pipeline, deals).Select(stage => $"{stage.Stage.Id} {stage.Deals} {stage.Amount} {stage.Unpriced}"));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static StageFlow Flow(int stage, int advanced, int cases) => new(Pipeline.Stages[stage], advanced, cases - advanced, cases, 5);
}
