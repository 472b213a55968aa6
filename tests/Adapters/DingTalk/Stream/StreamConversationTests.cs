using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.LongConnection;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>People and the stream's node, with a simulated DingTalk between them.</summary>
public sealed class StreamConversationTests : IAsyncDisposable
{
    private const int Refused = 403;
    private const int NotStored = 406;
    private const int QuotaSpent = 408;

    private readonly WatchedTime time = new(new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero));
    private DingTalkSimulator simulator = null!;
    private StreamNode? node;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (node is not null)
        {
            await node.DisposeAsync();
        }

        Assert.Empty(simulator.Log.Violations);
        await simulator.DisposeAsync();
    }

    [Fact]
    public async Task WhatSomebodyWrites_IsStored_ThenAcknowledged()
    {
        await StartAsync();

        Assert.True((await simulator.Member("user001").WritesAsync("拜访了华星", Cancellation)).IsDelivered);
        var message = await node!.HearsAsync();
        Assert.Equal(("user001", "拜访了华星", new ChatAddress("DingTalk", ChatKind.Direct, "user001")), (message.Sender, message.Text, message.Chat));
    }

    [Fact]
    public async Task WhatIsSaidInAGroup_IsStoredWithoutTheMention()
    {
        await StartAsync();

        Assert.True((await simulator.Member("user001").WritesInGroupAsync(DingTalkSimulatorOptions.FirstGroup, "本周漏斗", cancellationToken: Cancellation))!.IsDelivered);
        var message = await node!.HearsAsync();
        Assert.Equal(("本周漏斗", new ChatAddress("DingTalk", ChatKind.Group, DingTalkSimulatorOptions.FirstGroup)), (message.Text, message.Chat));
    }

    [Fact]
    public async Task FramesInPieces_AreReadWhole()
    {
        await StartAsync(new DingTalkSwitches { SplitsFrames = true, QuotesTimes = true });

        Assert.True((await simulator.Member("user001").WritesAsync(new string('长', 5_000), Cancellation)).IsDelivered);
        Assert.Equal(5_000, (await node!.HearsAsync()).Text.Length);
        Assert.True(await simulator.Stream.PingsAsync(Cancellation));
    }

    [Fact]
    public async Task PicturesAndFiles_AreKeptAsAttachments()
    {
        await StartAsync();
        await simulator.Member("user001").SendsRichTextAsync(["名片", new byte[] { 1 }, "华光王总"], cancellationToken: Cancellation);
        var mixed = await node!.HearsAsync();
        await simulator.Member("user001").SendsFileAsync("报价.xlsx", [1, 2], Cancellation);
        var file = await node.HearsAsync();
        await simulator.Member("user001").SpeaksAsync("今天拜访了华光", Cancellation);
        var voice = await node.HearsAsync();

        Assert.Equal(("名片\n华光王总", ChatAttachmentKind.Image), (mixed.Text, Assert.Single(mixed.Attachments).Kind));
        Assert.Equal("报价.xlsx", Assert.Single(file.Attachments).Name);
        Assert.Equal("今天拜访了华光", voice.Text);
    }

    [Fact]
    public async Task MessageThatComesAgain_IsStoredOnce()
    {
        await StartAsync();
        var message = simulator.Member("user001").Composes("拜访了华星");

        var reports = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => simulator.DeliverAsync(message, Cancellation)));
        Assert.All(reports, report => Assert.True(report.IsDelivered));
        Assert.Single(node!.Inbox.Messages);
    }

    [Fact]
    public async Task MessageThatIsNotStored_IsNotAcknowledged_ItsSenderIsTold_AndItCountsWhenItComesAgain()
    {
        await StartAsync(new DingTalkSwitches { MessagesAgainAfter = TimeSpan.FromSeconds(16) });
        node!.Inbox.IsUnavailable = true;
        var writing = simulator.Member("user001").WritesAsync("拜访了华星", Cancellation);
        await node.Log.WhenAsync(NotStored);
        await time.AdvanceAfterAsync(slept => slept == TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
        var report = await writing;
        Assert.False(report.IsDelivered);
        await WhenAsync(() => simulator.Member("user001").Sees.Count > 0);
        Assert.Equal("not stored", Assert.Single(simulator.Member("user001").Sees).Text);

        node.Inbox.IsUnavailable = false;
        await time.AdvanceAfterAsync(slept => slept == TimeSpan.FromSeconds(16), TimeSpan.FromSeconds(16));
        Assert.True(await report.Settled);
        Assert.Equal("拜访了华星", (await node.HearsAsync()).Text);
    }

    [Fact]
    public async Task Stranger_IsRefusedOnce()
    {
        await StartAsync();
        var manner = new MessageManner { OmitsSender = true };

        await simulator.Member("user001").WritesAsync("查一下华星", manner, Cancellation);
        await WhenAsync(() => simulator.Member("user001").Sees.Count > 0);
        await simulator.Member("user001").WritesAsync("你好？", manner, Cancellation);

        Assert.Equal("for colleagues only", Assert.Single(simulator.Member("user001").Sees).Text);
        Assert.Empty(node!.Inbox.Messages);
    }

    [Fact]
    public async Task PersonFromOutsideTheCompany_IsRefusedInAGroup()
    {
        await StartAsync();
        simulator.Administrator.Puts(new SimulatedGroup("cidOut==", "外部群") { Members = ["user001", "outsider1"] });

        await simulator.Member("outsider1").WritesInGroupAsync("cidOut==", "查一下华星", cancellationToken: Cancellation);
        await WhenAsync(() => simulator.Member("user001").SeesIn("cidOut==").Count > 0);

        Assert.Equal("for colleagues only", Assert.Single(simulator.Member("user001").SeesIn("cidOut==")).Text);
        await WhenAsync(() => node!.Inbox.Messages.Count > 0);
        Assert.Equal((ChatOccasion.OutsiderSeen, ""), Assert.Single(node!.Inbox.Messages) is var seen ? (seen.Occasion, seen.Text) : default);
    }

    [Fact]
    public async Task MessagesOverTheQuota_AreNotTakenForEmptyOnes()
    {
        await StartAsync();
        simulator.Administrator.SetsMonthlyQuota(calls: 5_000, pushes: 0);

        await simulator.Member("user001").WritesAsync("拜访了华星", Cancellation);
        await simulator.Member("user001").WritesAsync("拜访了澜屿", Cancellation);

        Assert.Empty(node!.Inbox.Messages);
        Assert.Equal(1, node.Log.Count(QuotaSpent));
    }

    [Fact]
    public async Task FramesThatNobodyKnows_DisturbNothing()
    {
        await StartAsync();
        simulator.Stream.Sends("[");
        simulator.Stream.Sends("""{"specVersion":"9.9","type":"HOLOGRAM","headers":{"topic":"x","messageId":"h-1"},"data":"{}"}""");
        simulator.Stream.Sends("""{"type":"SYSTEM","headers":{"topic":"KEEPALIVE"}}""");

        Assert.True((await simulator.Member("user001").WritesAsync("拜访了华星", Cancellation)).IsDelivered);
        Assert.Equal(2, simulator.Stream.Connections);
    }

    [Fact]
    public async Task ConnectionThatIsToldToGo_IsReplaced_WithoutAWait()
    {
        await StartAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        simulator.Stream.Cuts(CutManner.Disconnect);
        await simulator.Stream.ConnectedAsync(2, Cancellation);

        Assert.Equal(4, simulator.Stream.Opened);
        Assert.True((await simulator.Member("user001").WritesAsync("拜访了华星", Cancellation)).IsDelivered);
    }

    [Fact]
    public async Task AppThatIsNotLetIn_SaysSoOnce_AndIsNotReady()
    {
        simulator = await DingTalkSimulator.StartAsync(new DingTalkSimulatorOptions { Time = time }, Cancellation);
        node = StreamNode.Create(simulator.BaseUrl, simulator.Options.App.AppKey, "another", time);
        await node.StartAsync();
        await node.Log.WhenAsync(Refused);
        await time.SleepsAsync(TimeSpan.FromMinutes(1), 2);

        Assert.NotNull(node.Health.FindTrouble());
        Assert.Equal(1, node.Log.Count(Refused));
        Assert.DoesNotContain(node.Log.Lines, line => line.Contains("another", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CutManner.Disconnect)]
    [InlineData(CutManner.Abort)]
    [InlineData(CutManner.GoingAway)]
    public async Task InAStorm_EachMessageCountsOnce(CutManner manner)
    {
        await StartAsync(new DingTalkSwitches { KeepsWithoutConnection = true, MessagesAgainAfter = TimeSpan.FromSeconds(16), AcknowledgedAgainAfter = TimeSpan.FromSeconds(60), RepeatsKeepMessageId = false });
        var settled = new List<Task>();
        for (var round = 0; round < 30; round++)
        {
            var written = Enumerable.Range(0, 17).Select(i => simulator.Member("user001").WritesAsync($"第{round}轮第{i}条", Cancellation)).ToList();
            simulator.Stream.Cuts(manner);
            settled.AddRange(written.Select(async report => await (await report).Settled));
            time.Advance(TimeSpan.FromSeconds(2));
        }

        var all = Task.WhenAll(settled);
        using var client = new HttpClient();
        while (!all.IsCompleted)
        {
            // A call between two seconds: the clock must not outrun the network, or every attempt to connect runs out of time.
            using var answer = await client.GetAsync(new Uri(simulator.BaseUrl), Cancellation);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await all;
        Assert.Equal(30 * 17, node!.Inbox.Messages.Count);
    }

    private async Task StartAsync(DingTalkSwitches? switches = null)
    {
        simulator = await DingTalkSimulator.StartAsync(new DingTalkSimulatorOptions { Time = time, Switches = switches ?? new DingTalkSwitches() }, Cancellation);
        node = await StreamNode.StartAsync(simulator, time);
    }

    /// <summary>Waits until something has happened, in turns with those who make it happen.</summary>
    private static async Task WhenAsync(Func<bool> hasHappened)
    {
        while (!hasHappened())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
