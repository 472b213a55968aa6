using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

public sealed class FileFetchingTests
{
    private const string Download = "/v1.0/robot/messageFiles/download";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatWasSent_IsFetchedByItsCode()
    {
        using var pushed = new Pushed();
        await using var dingTalk = await StartAsync(pushed);
        await dingTalk.Simulator.Member("user001").SendsFileAsync("报价单.png", Picture, Cancellation);

        var outcome = await dingTalk.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, pushed.DownloadCode, "报价单.png"), Cancellation);

        var file = Assert.IsType<FetchOutcome.Fetched>(outcome).File;
        Assert.Equal(Picture, file.Content.ToArray());
        Assert.Equal(("image/png", "报价单.png"), (file.MediaType, file.Name));
    }

    [Fact]
    public async Task CodeThatIsNone_IsGone()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<FetchOutcome.Gone>(await dingTalk.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, "no-such-code"), Cancellation));
    }

    [Fact]
    public async Task FileThatIsTooLarge_IsGone()
    {
        using var pushed = new Pushed();
        await using var dingTalk = await StartAsync(pushed);
        await dingTalk.Simulator.Member("user001").SendsFileAsync("film.bin", new byte[FetchedFile.MaxLength + 1], Cancellation);

        Assert.IsType<FetchOutcome.Gone>(await dingTalk.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, pushed.DownloadCode), Cancellation));
    }

    [Fact]
    public async Task PlatformThatIsBusy_IsAskedLater()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(Download, FaultKind.ServerError, times: 1);

        Assert.IsType<FetchOutcome.Later>(await dingTalk.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, "code"), Cancellation));
    }

    private static Task<ConnectedDingTalk> StartAsync(Pushed pushed) => ConnectedDingTalk.StartAsync(options => options with
    {
        CallbackHandler = pushed,
        App = options.App with { RobotMode = PushMode.Http, RobotUrl = new Uri("http://product.test/dingtalk/robot") },
    });

    /// <summary>Takes what is pushed, and keeps the code of the file.</summary>
    private sealed class Pushed : HttpMessageHandler
    {
        public string DownloadCode { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var message = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
            DownloadCode = (string)message["content"]!["downloadCode"]!;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"msgtype":"empty"}""") };
        }
    }
}
