using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>The settings of rewards: checked at start with sentences, and made into rules.</summary>
public sealed class IncentiveSettingsTests
{
    [Fact]
    public void Defaults_GiveNothing()
    {
        Assert.True(Validate(new IncentiveOptions()).Succeeded);
        Assert.Empty(TermsOf(new IncentiveOptions()).Rules);
    }

    [Fact]
    public void OwnRule_TakesThePlaceOfTheReadyOne()
    {
        var options = new IncentiveOptions { Preset = "Standard", Rules = [new RewardRuleOptions { Id = "visit-points", Name = "上门", Points = 9 }] };

        var rules = TermsOf(options).Rules;

        Assert.Equal(StandardRewards.From(options.From).Length, rules.Length);
        Assert.Equal(("上门", 9), (rules[^1].Name, rules[^1].Points));
    }

    [Theory]
    [InlineData("Preset", "Incentives:Preset 'x' must be Standard or empty.")]
    [InlineData("Percent", "Incentives:CompletenessPercent '101' must be between 0 and 100.")]
    [InlineData("Cap", "Incentives:AdvanceCap '-1' must be between 0 and 1000000.")]
    public void WrongSetting_IsNamed(string which, string failure) => Assert.Equal(
        [failure],
        Validate(which switch
        {
            "Preset" => new IncentiveOptions { Preset = "x" },
            "Percent" => new IncentiveOptions { CompletenessPercent = 101 },
            _ => new IncentiveOptions { AdvanceCap = -1 },
        }).Failures!);

    [Fact]
    public void WrongRules_AreNamedAllAtOnce()
    {
        var options = new IncentiveOptions
        {
            Rules =
            [
                new RewardRuleOptions { Id = "Demo", Name = "演示", For = RewardOccasion.StageReached, Points = 5 },
                new RewardRuleOptions { Id = "nothing", Name = "空" },
                new RewardRuleOptions { Id = "percent", Name = "提成", Percent = 2 },
            ],
        };

        Assert.Equal(
            [
                "Incentives:Rules:0:Id 'Demo' must be 1 to 40 lower-case letters, digits and hyphens.",
                "Incentives:Rules:0:Stage '' must name a stage where For is StageReached, and only there.",
                "Incentives:Rules:1 gives nothing: it must have Money, Percent, Points or Medal.",
                "Incentives:Rules:2 has Percent, LeastAmount or WinsInMonth, which are for wins only.",
            ],
            Validate(options).Failures!);
    }

    private static ValidateOptionsResult Validate(IncentiveOptions options) => new IncentiveOptionsValidator().Validate(null, options);

    private static Bot.Conversation.IncentiveTerms TermsOf(IncentiveOptions options) => new ConfiguredIncentives(Options.Create(options), new KeptFiles()).Terms;
}
