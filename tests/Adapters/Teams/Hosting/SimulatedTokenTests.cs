using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>The simulator's own matrix of tokens, which knows nothing of how they are read.</summary>
public sealed class SimulatedTokenTests : IAsyncLifetime
{
    private TeamsSimulator teams = null!;
    private CallbackHost host = null!;

    public static TheoryData<string> Cases => [.. TokenCases.All.Select(each => each.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        teams = await TeamsSimulator.StartAsync(new TeamsSimulatorOptions { Time = new ManualTime(CallbackHost.Start) }, Cancellation);
        host = await CallbackHost.StartAsync(
            ("AppId", teams.Options.Bot.AppId), ("TenantId", teams.Options.TenantId), ("OpenIdMetadataUrl", teams.OpenIdMetadataUrl), ("AllowedServiceHosts:0", "127.0.0.1"));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Token_IsTakenOrRefused_AsItHasToBe(string name)
    {
        var kind = TokenCases.Named(name);
        var trial = teams.Tries(kind, teams.Person(TeamsSimulatorOptions.FirstPerson).Composes("金额120万"));
        using var content = new StringContent(trial.Activity);
        using var response = await host.PostAsync(content, trial.Authorization);

        var status = (int)response.StatusCode;
        Assert.True(kind.Verdict == TokenVerdict.Accepted ? status == 200 : status is 401 or 403, $"{status}");
        Assert.Equal(status == 200 ? 1 : 0, host.Inbox.Messages.Count);
    }
}
