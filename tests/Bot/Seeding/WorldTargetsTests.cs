using SalesBot.Bot.Seeding;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class WorldTargetsTests
{
    [Fact]
    public void Targets_AreThoseOfPeopleGroupsRegionsAndTheCompany()
    {
        var targets = Read(
            new WorldTarget(Rep.Name, "revenue", "2026-03", 450_000m),
            new WorldTarget(First.Name, "new_customers", "2026-Q1", 12m),
            new WorldTarget(East.Name, "Visits", "2026", 3_000m),
            new WorldTarget("company", "revenue", "2026-03-01..2026-03-31", 9_000_000m));

        Assert.Equal(
            [TargetHolder.Of(Rep.Id), TargetHolder.Of(First.Id), TargetHolder.Of(East.Id), TargetHolder.Company],
            targets.Select(target => target.Holder));
        Assert.Equal(DayRange.MonthOf(Today), targets[3].Period);
        Assert.Equal([TargetMeasure.Revenue, TargetMeasure.NewCustomers, TargetMeasure.Visits, TargetMeasure.Revenue], targets.Select(target => target.Measure));
    }

    [Theory]
    [InlineData("路人", "revenue", "2026-03", 1, "路人")]
    [InlineData("甲", "happiness", "2026-03", 1, "happiness")]
    [InlineData("甲", "revenue", "next month", 1, "next month")]
    [InlineData("甲", "revenue", "2026-03-31..2026-03-01", 1, "2026-03-31..2026-03-01")]
    [InlineData("甲", "revenue", "2026-03", 0, "above 0")]
    public void TargetThatCannotBe_IsRefused_WithWhatIsWrong(string who, string measure, string period, int value, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidWorldException>(() => Read(new WorldTarget(who, measure, period, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void SameTargetTwice_IsRefused() =>
        Assert.Throws<InvalidWorldException>(() => Read(new WorldTarget("甲", "revenue", "2026-03", 1m), new WorldTarget("甲", "revenue", "2026-03-01..2026-03-31", 2m)));

    private static Target[] Read(params WorldTarget[] said) => [.. WorldTargets.Read(new WorldFile { Company = "试样", TimeZone = "Asia/Shanghai", Targets = [.. said] }, Chart)];
}
