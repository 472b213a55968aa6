using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Files;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>What people sent: files from where whoever knows the address may have them, pasted pictures from the connector by the bot's token.</summary>
public sealed class FileFetchingTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsFetchedWithoutTheToken()
    {
        using var pushed = new Pushed();
        await using var teams = await ConnectedTeams.StartAsync(options => options with { CallbackHandler = pushed });
        await teams.Simulator.Person(ConnectedTeams.Zhang).SendsFileAsync("报价单.png", Picture, cancellationToken: Cancellation);

        var file = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(teams, pushed.DownloadUrl, isOnConnector: false)).File;

        Assert.Equal(Picture, file.Content.ToArray());
        Assert.Equal(("image/png", "报价单.png"), (file.MediaType, file.Name));
        Assert.Equal(0, teams.Calls(TeamsRoutes.Token));
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task PastedPicture_IsFetchedByTheToken_AlsoWhereItWasTakenBack()
    {
        using var pushed = new Pushed();
        await using var teams = await ConnectedTeams.StartAsync(options => options with { CallbackHandler = pushed });
        await teams.Simulator.Person(ConnectedTeams.Zhang).SendsPictureAsync(Picture, cancellationToken: Cancellation);
        await teams.SendAsync(Say.Notice(Say.Zhang, "先拿到令牌"));
        teams.Simulator.RevokeTokens();

        Assert.Equal(Picture, Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(teams, pushed.ContentUrl, isOnConnector: true)).File.Content.ToArray());
    }

    [Fact]
    public async Task AddressWhoseTimeIsOver_IsGone()
    {
        using var pushed = new Pushed();
        await using var teams = await ConnectedTeams.StartAsync(options => options with { CallbackHandler = pushed });
        await teams.Simulator.Person(ConnectedTeams.Zhang).SendsFileAsync("报价单.pdf", Picture, cancellationToken: Cancellation);

        teams.Time.Advance(TimeSpan.FromHours(1));

        Assert.IsType<FetchOutcome.Gone>(await FetchAsync(teams, pushed.DownloadUrl, isOnConnector: false));
    }

    [Fact]
    public async Task HostInTrouble_IsAskedLater()
    {
        using var pushed = new Pushed();
        await using var teams = await ConnectedTeams.StartAsync(options => options with { CallbackHandler = pushed });
        await teams.Simulator.Person(ConnectedTeams.Zhang).SendsFileAsync("报价单.pdf", Picture, cancellationToken: Cancellation);
        teams.Break(new FaultRule(TeamsRoutes.File, FaultKind.ServerError));

        Assert.IsType<FetchOutcome.Later>(await FetchAsync(teams, pushed.DownloadUrl, isOnConnector: false));
        Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(teams, pushed.DownloadUrl, isOnConnector: false));
    }

    private static Task<FetchOutcome> FetchAsync(ConnectedTeams teams, string address, bool isOnConnector) =>
        teams.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, FileLocation.Find(address, isOnConnector)!.ToReference(), isOnConnector ? null : "报价单.png"), Cancellation);

    /// <summary>Takes what Teams delivers, and keeps where the attachment is.</summary>
    private sealed class Pushed : HttpMessageHandler
    {
        public string ContentUrl { get; private set; } = "";

        public string DownloadUrl { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var attachment = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["attachments"]![0]!;
            ContentUrl = (string)attachment["contentUrl"]!;
            DownloadUrl = (string?)attachment["content"]?["downloadUrl"] ?? "";
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
