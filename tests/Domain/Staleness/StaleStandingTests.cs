using FsCheck.Fluent;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Staleness;

public sealed class StaleStandingTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Progress = new(2026, 3, 2);

    [Theory]
    [InlineData(0, StaleState.Fresh)]
    [InlineData(4, StaleState.Fresh)]
    [InlineData(5, StaleState.Yellow)]
    [InlineData(7, StaleState.Yellow)]
    [InlineData(8, StaleState.Red)]
    public void ADeal_IsYellowAfterFiveDays_AndRedPastSeven(int days, StaleState state)
    {
        var standing = Of(Deal(), Progress.AddDays(days));
        Assert.Equal((state, days, DayCount.Calendar), (standing.State, standing.Days, standing.Counted));
    }

    [Fact]
    public void WithoutProgress_TheDayOfEntryCounts() =>
        Assert.Equal(StaleState.Red, Of(Deal() with { LastProgress = null, CreatedOn = Progress }, Progress.AddDays(8)).State);

    [Fact]
    public void WorkdaysMayCountInstead()
    {
        var rules = new StalenessRules { Limits = new StaleLimits(5, 7, DayCount.Workdays) };
        var deal = Deal() with { LastProgress = new DateOnly(2026, 9, 29) };
        Assert.Equal(StaleState.Fresh, Of(deal, new DateOnly(2026, 10, 10), rules).State);
        Assert.Equal((StaleState.Yellow, 5), (Of(deal, new DateOnly(2026, 10, 12), rules).State, Of(deal, new DateOnly(2026, 10, 12), rules).Days));
        Assert.Equal(StaleState.Yellow, Of(deal, new DateOnly(2026, 10, 14), rules).State);
        Assert.Equal(StaleState.Red, Of(deal, new DateOnly(2026, 10, 15), rules).State);
    }

    [Fact]
    public void TheFirstSpecialLimitsThatFit_Count()
    {
        var rules = new StalenessRules
        {
            Special =
            [
                new SpecialLimits(new StaleLimits(1, 2), Stage: new StageId("contract")),
                new SpecialLimits(new StaleLimits(3, 4), AmountFrom: Money.FromYuan(1_000_000)),
                new SpecialLimits(new StaleLimits(10, 20), Tier: Tier.C),
            ],
        };
        Assert.Equal(20, rules.LimitsOf(Deal(), Tier.C).RedAfter);
        Assert.Equal(7, rules.LimitsOf(Deal(), Tier.B).RedAfter);
        Assert.Equal(4, rules.LimitsOf(Deal() with { Amount = Money.FromYuan(1_000_000) }, Tier.C).RedAfter);
        Assert.Equal(2, rules.LimitsOf(Deal() with { Position = new StagePosition(new StageId("contract"), Progress), Amount = Money.FromYuan(2_000_000) }, Tier.C).RedAfter);
    }

    [Fact]
    public void APausedDeal_IsNotStale_UntilThePauseIsOver()
    {
        var paused = Deal() with { State = DealState.Paused(new Pause("客户休假", Progress.AddDays(20))) };
        Assert.Equal(StaleState.Paused, Of(paused, Progress.AddDays(20)).State);
        Assert.Equal(StaleState.Red, Of(paused, Progress.AddDays(21)).State);
        Assert.Equal(Progress.AddDays(21), Of(paused, Progress.AddDays(21)).Stretch);
    }

    [Fact]
    public void BySetting_ThePauseStartsTheClockAnew()
    {
        var rules = new StalenessRules { PauseStartsClockAnew = true };
        var paused = Deal() with { State = DealState.Paused(new Pause("等预算", Progress.AddDays(20))) };
        Assert.Equal(StaleState.Fresh, Of(paused, Progress.AddDays(24), rules).State);
        Assert.Equal(StaleState.Yellow, Of(paused, Progress.AddDays(25), rules).State);
        Assert.Equal(StaleState.Red, Of(paused, Progress.AddDays(28), rules).State);
    }

    [Fact]
    public void OneMoreWeek_IsAWeekWithoutWarnings()
    {
        var asked = Postponement.OneMoreWeek(Progress.AddDays(9), "等客户内部审批");
        Assert.Equal(StaleState.Postponed, Of(Deal(), Progress.AddDays(16), postponement: asked).State);
        Assert.Equal(StaleState.Red, Of(Deal(), Progress.AddDays(17), postponement: asked).State);
        Assert.Equal(StaleState.Yellow, Of(Deal() with { LastProgress = Progress.AddDays(10) }, Progress.AddDays(15), postponement: asked).State);
    }

    [Fact]
    public void ClosedAndWithdrawnDeals_AreNeverStale()
    {
        Assert.Equal(StaleState.Fresh, Of(Deal() with { State = DealState.Won(Progress) }, Progress.AddDays(100)).State);
        Assert.Equal(StaleState.Fresh, Of(Deal() with { State = DealState.Lost(Progress, "价格") }, Progress.AddDays(100)).State);
        Assert.Equal(StaleState.Fresh, Of(Deal() with { Withdrawn = true }, Progress.AddDays(100)).State);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(5, 4)]
    public void LimitsThatMakeNoSense_AreRefused(int yellow, int red) => Assert.Throws<ArgumentOutOfRangeException>(() => new StaleLimits(yellow, red));

    [Fact]
    public void AQueryByTheLatestProgress_FindsEveryStaleDeal_AndNoFreshOne() => Properties.HoldFor(
        from yellow in Gen.Choose(1, 12)
        from more in Gen.Choose(0, 10)
        from counted in Gen.Elements(Enum.GetValues<DayCount>())
        from progress in Gen.Choose(0, 330)
        from later in Gen.Choose(0, 40)
        select (new StaleLimits(yellow, yellow + more, counted), new DateOnly(2026, 1, 1).AddDays(progress), later),
        world =>
        {
            var (limits, progress, later) = world;
            var (rules, today) = (new StalenessRules { Limits = limits }, progress.AddDays(later));
            var standing = Of(Deal() with { LastProgress = progress }, today, rules);
            Assert.Equal(standing.IsStale, progress <= rules.LatestProgressOfConcern(today, WorkCalendar.China));
            Assert.Equal(standing.State == StaleState.Red, standing.Days > limits.RedAfter);
            Assert.Equal(standing.IsStale, standing.Days >= limits.YellowAfter);
        });

    private static Deal Deal() => Some.Deal() with { LastProgress = Progress };

    private static StaleStanding Of(Deal deal, DateOnly today, StalenessRules? rules = null, Postponement? postponement = null) =>
        StaleStanding.Of(new StaleCase(deal with { Postponement = postponement }, Tier.C), rules ?? StalenessRules.Default, WorkCalendar.China, today);
}
