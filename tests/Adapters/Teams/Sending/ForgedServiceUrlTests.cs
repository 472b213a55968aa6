using System.Net;
using System.Net.Sockets;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>Whoever says where the connector is would get the bot's token. It goes to no host that is not allowed, whatever was said or kept.</summary>
public sealed class ForgedServiceUrlTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://localhost:{0}/127.0.0.1/")]
    [InlineData("http://127.0.0.1@localhost:{0}/")]
    [InlineData("http://127.0.0.1:80@localhost:{0}/")]
    [InlineData("http://user:word@127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/?127.0.0.1")]
    [InlineData("http://localhost:{0}/#@127.0.0.1/")]
    [InlineData("http://127.0.0.1.localhost:{0}/")]
    [InlineData(@"http://localhost:{0}\@127.0.0.1/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://127.0.0.2:{0}/")]
    [InlineData("https://localhost:{0}/")]
    [InlineData("ftp://127.0.0.1:{0}/")]
    [InlineData("//127.0.0.1:{0}/")]
    [InlineData("127.0.0.1:{0}")]
    [InlineData("not an address")]
    public async Task StoredReference_IsNotBelieved(string forged)
    {
        using var listener = new Listener();
        await using var teams = await ConnectedTeams.StartAsync();
        var serviceUrl = forged.Replace("{0}", $"{listener.Port}", StringComparison.Ordinal);
        await teams.Store.KeepAsync(Say.Zhang, (teams.Personal(ConnectedTeams.Zhang) with { ServiceUrl = serviceUrl }).ToString(), Cancellation);
        await teams.Store.KeepAsync(Say.Group, (teams.Of(ConnectedTeams.Group) with { ServiceUrl = serviceUrl }).ToString(), Cancellation);

        Assert.IsNotType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));
        Assert.IsNotType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Group)));
        Assert.IsNotType<SendOutcome.Accepted>(await teams.SendAsync(Say.Outcome(Say.Group, "1700000000000")));

        Assert.Empty(await listener.RequestsAsync());
        Assert.Equal(0, teams.Calls(TeamsRoutes.Token));
    }

    [Fact]
    public async Task SeededAddress_IsNotBelieved()
    {
        using var listener = new Listener();
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.Store.KeepAsync(Say.Channel, $"http://localhost:{listener.Port}/", Cancellation);

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Channel, "战报")));

        Assert.Empty(await listener.RequestsAsync());
    }

    [Fact]
    public async Task PersonSeenAtAForgedAddress_IsNotWrittenTo()
    {
        using var listener = new Listener();
        await using var teams = await ConnectedTeams.StartAsync();
        var wang = TeamsChat.WithPerson(TeamsSimulatorOptions.ThirdPerson);
        await teams.KeepAsync(wang, teams.Seen(TeamsSimulatorOptions.ThirdPerson) with { ServiceUrl = $"http://localhost:{listener.Port}/" });

        Assert.IsNotType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(wang, "今天 3 件")));

        Assert.Empty(await listener.RequestsAsync());
    }

    [Fact]
    public async Task HostThatWasAllowedOnce_IsNotCalledWhenItIsNoMore()
    {
        await using var teams = await ConnectedTeams.StartAsync(settings: new() { ["AllowedServiceHosts:0"] = "smba.trafficmanager.net" });

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Zhang, "今天 3 件")));

        Assert.Empty(teams.Simulator.Log.Requests);
        Assert.Contains("Teams:AllowedServiceHosts", Assert.Single(teams.Log.Of(291)));
    }

    [Fact]
    public async Task Redirection_IsNotFollowed()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Elsewhere(TeamsRoutes.Send));

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Zhang, "今天 3 件")));

        Assert.Empty(teams.Simulator.Log.Trapped);
    }

    [Fact]
    public async Task FileOfAForgedAddress_IsNotFetched()
    {
        using var listener = new Listener();
        await using var teams = await ConnectedTeams.StartAsync();

        foreach (var way in new[] { "connector", "download" })
        {
            var attachment = new ChatAttachment(ChatAttachmentKind.Image, $"{way}:http://localhost:{listener.Port}/picture.png");
            Assert.IsType<FetchOutcome.Gone>(await teams.Platform.FetchAsync(attachment, Cancellation));
        }

        Assert.Empty(await listener.RequestsAsync());
        Assert.Equal(0, teams.Calls(TeamsRoutes.Token));
    }

    [Fact]
    public async Task ClientOnThisMachineWithoutTokens_IsCalledWithoutOne()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { IsAnonymous = true }, new() { ["AllowAnonymous"] = "true", ["ClientSecret"] = "" });

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "今天 3 件")));

        Assert.Empty(teams.Simulator.Log.Violations);
        Assert.Equal(0, teams.Calls(TeamsRoutes.Token));
    }

    /// <summary>Hears everything that comes to its port on this machine, whatever address it was called by.</summary>
    private sealed class Listener : IDisposable
    {
        private readonly TcpListener socket = new(IPAddress.IPv6Any, 0);

        public Listener()
        {
            socket.Server.DualMode = true;
            socket.Start();
        }

        public int Port => ((IPEndPoint)socket.LocalEndpoint).Port;

        public void Dispose() => socket.Dispose();

        /// <summary>The first bytes of each connection that was made to it.</summary>
        public async Task<IReadOnlyList<string>> RequestsAsync()
        {
            List<string> requests = [];
            while (socket.Pending())
            {
                using var connection = await socket.AcceptTcpClientAsync(Cancellation);
                var head = new byte[4_096];
                var read = await connection.GetStream().ReadAsync(head, Cancellation);
                requests.Add(System.Text.Encoding.ASCII.GetString(head, 0, read));
            }

            return requests;
        }
    }
}
