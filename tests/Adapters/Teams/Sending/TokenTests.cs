using System.Security.Cryptography.X509Certificates;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>The bot's own tokens, from the login service.</summary>
public sealed class TokenTests
{
    private static readonly OutgoingMessage Message = Say.Notice(Say.Zhang, "今天 3 件");

    [Fact]
    public async Task Token_IsAskedForOnce_AndServesAllChats()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        await Task.WhenAll(teams.SendAsync(Message), teams.SendAsync(Say.Notice(Say.Group, "1", "1")), teams.SendAsync(Say.Notice(Say.Channel, "2", "2")));

        Assert.Equal((1, 3), (teams.Calls(TeamsRoutes.Token), teams.Calls(TeamsRoutes.Send)));
    }

    [Fact]
    public async Task Token_IsSharedByAllNodes()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.SendAsync(Message);
        var other = await teams.AnotherNodeAsync();

        Assert.IsType<SendOutcome.Accepted>(await other.SendAsync(Say.Notice(Say.Group, "1", "1")));

        Assert.Equal(1, teams.Calls(TeamsRoutes.Token));
    }

    [Fact]
    public async Task Token_IsRenewedBeforeItEnds()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.SendAsync(Message);

        teams.Time.Advance(TimeSpan.FromMinutes(53));
        await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1"));
        Assert.Equal(1, teams.Calls(TeamsRoutes.Token));

        teams.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));
        Assert.Equal(2, teams.Calls(TeamsRoutes.Token));
        Assert.Empty(teams.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task TokenThatWasTakenBack_IsRenewedWithinTheSameCall()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.SendAsync(Message);
        teams.Simulator.RevokeTokens();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));

        Assert.Equal((2, 3), (teams.Calls(TeamsRoutes.Token), teams.Calls(TeamsRoutes.Send)));
        Assert.Equal(2, teams.Simulator.Person(ConnectedTeams.Zhang).Sees.Count);
    }

    [Fact]
    public async Task BotThatIsNotRegistered_IsToldToOperatorsAndTheMessagePutOff()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Send, 401, "BotNotRegistered"), times: 2);

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Message));

        Assert.Contains("BotNotRegistered", Assert.Single(teams.Log.Of(291)));
    }

    [Fact]
    public async Task Certificate_ServesInPlaceOfASecret()
    {
        using var certificate = TeamsSimulator.NewCertificate();
        var folder = Directory.CreateTempSubdirectory("certificate-");
        try
        {
            var path = Path.Combine(folder.FullName, "bot.pfx");
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx, "Sesam"), TestContext.Current.CancellationToken);
            await using var teams = await ConnectedTeams.StartAsync(
                options => options with { Bot = options.Bot with { Certificate = certificate } },
                new() { ["ClientSecret"] = "", ["Certificate"] = path, ["CertificatePassword"] = "Sesam" });

            Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Message));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task BotOfManyTenants_AsksTheirCommonAuthority()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { Bot = options.Bot with { IsMultiTenant = true } });

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Message));

        Assert.Contains(teams.Simulator.Log.Requests, request => request.What == TeamsRoutes.Token && request.Path.Contains("botframework.com", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ClientSecret", "wrong-secret", "7000215", "Teams:ClientSecret is wrong")]
    [InlineData("TenantId", "00000000-1111-4a5b-8c6d-7e8f90a1b2c3", "90002", "Teams:TenantId")]
    [InlineData("TenantId", "", "700016", "Teams:TenantId")]
    [InlineData("AppId", "00000000-2222-4c1b-9d3e-0a0b0c0d0e0f", "700016", "Teams:AppId")]
    public async Task SettingThatIsWrong_IsNamedToOperatorsOnce_WithoutTheSecret(string setting, string value, string code, string named)
    {
        await using var teams = await ConnectedTeams.StartAsync(settings: new() { [setting] = value });

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Message));
        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));

        var line = Assert.Single(teams.Log.Of(291));
        Assert.Contains(code, line);
        Assert.Contains(named, line);
        Assert.Equal((1, 0), (teams.Calls(TeamsRoutes.Token), teams.Calls(TeamsRoutes.Send)));
    }

    [Fact]
    public async Task SecretThatHasExpired_IsNamed()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { Bot = options.Bot with { SecretUntil = ConnectedTeams.Start.AddDays(-1) } });

        await teams.SendAsync(Message);

        Assert.Contains("Teams:ClientSecret has expired", Assert.Single(teams.Log.Of(291)));
    }

    [Fact]
    public async Task NoSecretAtAll_IsNamed()
    {
        await using var teams = await ConnectedTeams.StartAsync(settings: new() { ["ClientSecret"] = "" });

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Message));

        Assert.Contains("Teams:ClientSecret or Teams:Certificate is not set", Assert.Single(teams.Log.Of(291)));
    }

    [Theory]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.Reset)]
    [InlineData(FaultKind.Truncated)]
    [InlineData(FaultKind.Malformed)]
    public async Task LoginInTrouble_IsAskedAgain_AndTheMessageIsOnlyPutOffWhereItLasts(FaultKind trouble)
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(new FaultRule(TeamsRoutes.Token, trouble), times: 4);

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Message));
        Assert.Equal((3, 0), (teams.Calls(TeamsRoutes.Token), teams.Calls(TeamsRoutes.Send)));

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Message));
    }

    [Fact]
    public async Task LoginThatIsAskedTooMuch_IsLeftAloneForAWhile()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Token, 429, "temporarily_unavailable"));

        Assert.True(Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Message)).IsQuota);
        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Notice(Say.Group, "1", "1")));
        Assert.Equal(1, teams.Calls(TeamsRoutes.Token));

        teams.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Message));
    }

    [Fact]
    public async Task LoginThatSaysForHowLongToLeaveItAlone_PutsMessagesOffForThat()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Token, 429, "temporarily_unavailable") with { RetryAfter = "30" });

        var full = Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Message));

        Assert.Equal((TimeSpan.FromSeconds(30), true), (full.After, full.IsQuota));
    }

    [Fact]
    public async Task NothingOfSecretsAndTokens_IsLogged()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Broken(TeamsRoutes.Token));
        teams.Break(TeamsFaults.LostAfterwards(TeamsRoutes.Send));
        await teams.SendAsync(Message);
        await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1"));

        Assert.DoesNotContain(teams.Log.Lines, line => line.Contains(teams.Simulator.Options.Bot.Secret, StringComparison.Ordinal) || line.Contains("Bearer", StringComparison.Ordinal) || line.Contains("eyJ", StringComparison.Ordinal));
    }
}
