using SalesBot.Bot.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>When deals are stale is a setting, with presets by industry, and a wrong one is named.</summary>
public sealed class StalenessSettingsTests
{
    [Fact]
    public void NothingSet_IsTheStandard()
    {
        var rules = ConfiguredStaleness.RulesOf(new StalenessOptions(), 7);
        Assert.Equal(StalenessRules.Default.Limits, rules.Limits);
        Assert.Empty(rules.Special);
        Assert.Equal(StalenessRules.Default.Ladder, rules.Ladder);
        Assert.Equal(ProgressKinds.All, ConfiguredStaleness.ProgressOf(new StalenessOptions()).Kinds);
    }

    [Theory]
    [InlineData("SaaS", Tier.A, 14)]
    [InlineData("SaaS", Tier.B, 30)]
    [InlineData("FMCG", Tier.A, 7)]
    [InlineData("FMCG", Tier.C, 14)]
    [InlineData("", Tier.A, 7)]
    public void Preset_HasTheDaysOfItsIndustry(string preset, Tier tier, int red) =>
        Assert.Equal(red, ConfiguredStaleness.RulesOf(new StalenessOptions { Preset = preset }, 7).LimitsOf(Deal(), tier).RedAfter);

    [Fact]
    public void HighValueAndHighIntent_AreSooner_AndSpecialDaysGoBeforeAll()
    {
        var options = new StalenessOptions
        {
            Preset = "SaaS",
            HighValueFrom = 1_000_000,
            HighIntentStages = { "contract" },
            Special = { new SpecialDaysOptions { Stage = "contract", Tier = "A", RedAfterDays = 2 } },
            Counted = DayCount.Workdays,
        };
        var rules = ConfiguredStaleness.RulesOf(options, 7);
        Assert.Equal(30, rules.LimitsOf(Deal(), Tier.C).RedAfter);
        Assert.Equal(7, rules.LimitsOf(Deal() with { Amount = Money.FromYuan(1_000_000) }, Tier.C).RedAfter);
        var late = Deal() with { Position = new StagePosition(new StageId("contract"), default) };
        Assert.Equal(new StaleLimits(2, 3, DayCount.Workdays), rules.LimitsOf(late, Tier.C));
        Assert.Equal(2, rules.LimitsOf(late, Tier.A).RedAfter);
        Assert.Equal(new StaleLimits(10, 14, DayCount.Workdays), rules.LimitsOf(late with { Cadence = Cadence.RedAfterDays(14, "项目型") }, Tier.A));
    }

    [Fact]
    public void WrongSettings_AreNamedAllAtOnce()
    {
        var failures = new StalenessOptionsValidator().Validate(null, new StalenessOptions
        {
            Preset = "Retail",
            YellowAfterDays = 9,
            RedAfterDays = 5,
            HighValueFrom = -1,
            Special = { new SpecialDaysOptions { Tier = "D", RedAfterDays = 0 } },
            Ladder = { new LadderStepOptions { State = StaleState.Fresh, WorkdaysLater = -1 } },
            Pauses = { MostAlone = -1 },
        }).Failures!.ToList();
        foreach (var part in new[] { "Preset 'Retail'", "YellowAfterDays '9'", "HighValueFrom '-1'", "Special:0:Tier 'D'", "Special:0:RedAfterDays '0'", "Ladder:0:State 'Fresh'", "Ladder:0:WorkdaysLater '-1'", "Pauses:MostAlone '-1'" })
        {
            Assert.Contains(failures, failure => failure.Contains($"Staleness:{part}", StringComparison.Ordinal));
        }
    }

    private static Deal Deal() => new()
    {
        Id = new DealId("P1"),
        Customer = new CustomerId(Guid.Empty),
        Title = "ERP",
        Owner = new MemberId(Guid.Empty),
        Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 3, 2)),
        CreatedOn = new DateOnly(2026, 3, 2),
    };
}
