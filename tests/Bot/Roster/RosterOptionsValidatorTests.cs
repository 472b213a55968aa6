using Microsoft.Extensions.Configuration;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Roster;

namespace SalesBot.Bot.Tests.Roster;

public sealed class RosterOptionsValidatorTests
{
    [Theory]
    [InlineData("true", "1000002", true)]
    [InlineData("false", "1000002", false)]
    [InlineData("true", "0", false)]
    [InlineData(null, null, false)]
    public void RosterOfWeCom_NeedsItsApp(string? isEnabled, string? agent, bool isValid)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("WeCom:Enabled", isEnabled), new("WeCom:AgentId", agent)])
            .Build();

        var result = new RosterOptionsValidator(configuration).Validate(null, new CompanyOptions { Roster = RosterOrigin.WeCom });

        Assert.Equal(isValid, result.Succeeded);
        Assert.True(isValid || result.FailureMessage!.Contains("Company:Roster", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true", "ding1", true)]
    [InlineData("false", "ding1", false)]
    [InlineData("true", "", false)]
    [InlineData(null, null, false)]
    public void RosterOfDingTalk_NeedsItsApp(string? isEnabled, string? clientId, bool isValid)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("DingTalk:Enabled", isEnabled), new("DingTalk:ClientId", clientId)])
            .Build();

        var result = new RosterOptionsValidator(configuration).Validate(null, new CompanyOptions { Roster = RosterOrigin.DingTalk });

        Assert.Equal(isValid, result.Succeeded);
        Assert.True(isValid || result.FailureMessage!.Contains("Company:Roster", StringComparison.Ordinal));
    }

    [Fact]
    public void RosterOfTheFile_NeedsNothing() =>
        Assert.True(new RosterOptionsValidator(new ConfigurationBuilder().Build()).Validate(null, new CompanyOptions()).Succeeded);
}
