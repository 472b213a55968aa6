using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The stream: tickets, frames, acknowledgements, and all the ways in which a connection ends.</summary>
public sealed class StreamTests
{
    private const string Open = "/v1.0/gateway/connections/open";

    [Fact]
    public async Task Ticket_IsForOneConnectionWithin90Seconds()
    {
        await using var company = await StartAsync();
        var answer = await company.PostAsync(Open, StreamClient.Request(company, StreamClient.Messages));
        var address = new Uri($"{answer["endpoint"]}?ticket={answer["ticket"]}");
        using var first = new System.Net.WebSockets.ClientWebSocket();
        await first.ConnectAsync(address, Connected.Cancellation);
        using var second = new System.Net.WebSockets.ClientWebSocket();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => second.ConnectAsync(address, Connected.Cancellation));

        var late = await company.PostAsync(Open, StreamClient.Request(company, StreamClient.Messages));
        company.Time.Advance(TimeSpan.FromSeconds(90));
        using var third = new System.Net.WebSockets.ClientWebSocket();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => third.ConnectAsync(new Uri($"{late["endpoint"]}?ticket={late["ticket"]}"), Connected.Cancellation));
        await company.Simulator.Stream.OpenedAsync(1, Connected.Cancellation);
        Assert.Equal(1, company.Simulator.Stream.Opened);
    }

    [Fact]
    public async Task TicketThatIsOverAtOnce_LetsNobodyIn_AndTheNextOneDoes()
    {
        await using var company = await StartAsync();
        company.Simulator.Stream.ExpiresTickets();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => company.ConnectAsync());
        using var client = await company.ConnectAsync();
        Assert.Equal(1, company.Simulator.Stream.Opened);
    }

    [Fact]
    public async Task WrongOpening_IsRefused_AndWithoutAcceptItIsXml()
    {
        await using var company = await StartAsync();
        var refused = await company.PostAsync(Open, StreamClient.Request(company, "*").Replace("sim-app-secret", "wrong", StringComparison.Ordinal));
        Assert.Equal(("authFailed", 401), (Connected.Code(refused), (int?)refused["status"]));
        Assert.Equal("invalidParameter.subscriptions", await company.CodeAsync(Open, StreamClient.Request(company)));
        Assert.Equal("invalidParameter.subscriptions", await company.CodeAsync(Open, StreamClient.Request(company, "*").Replace("\"*\"", "\"user_add_org\"", StringComparison.Ordinal)));

        using var client = new HttpClient();
        using var content = new StringContent(StreamClient.Request(company, "*"), System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(company.Simulator.BaseUrl + Open), content, Connected.Cancellation);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Message_IsAFrameWithDataAsText_AndIsDeliveredOnceAcknowledged()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        var writing = company.Simulator.Member("user001").WritesAsync("查一下", Connected.Cancellation);
        var frame = await client.NextAsync();
        Assert.Equal(("CALLBACK", StreamClient.Messages), ((string?)frame!["type"], (string?)frame["headers"]!["topic"]));
        Assert.Equal("查一下", (string?)StreamClient.Data(frame)["text"]!["content"]);
        Assert.False(writing.IsCompleted);
        await client.AcknowledgeAsync(frame);
        var report = await writing;
        Assert.True(report.IsDelivered);
        Assert.True(await report.Settled);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    [Theory]
    [InlineData("""{"code":200,"headers":{"messageId":"strange"},"message":"OK","data":"{}"}""")]
    [InlineData("""{"code":200,"headers":{"messageId":"ID"},"message":"OK","data":{"response":null}}""")]
    [InlineData("""{"code":200,"headers":{"messageId":"ID"},"message":"OK","data":"{}"}""")]
    [InlineData("""{"code":200,"headers":{},"data":"{}"}""")]
    [InlineData("no JSON")]
    public async Task WrongAcknowledgement_IsAViolation(string text)
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        var writing = company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation);
        var frame = await client.NextAsync();
        await client.SayAsync(text.Replace("ID", (string?)frame!["headers"]!["messageId"], StringComparison.Ordinal));
        await client.AcknowledgeAsync(frame);
        await writing;
        Assert.Single(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task UnsubscribedTopicAndMissingConnection_LoseTheMessage()
    {
        await using var company = await StartAsync();
        Assert.False((await company.Simulator.Member("user001").WritesAsync("one", Connected.Cancellation)).WasConnected);
        using var client = await company.ConnectAsync("*");
        var report = await company.Simulator.Member("user001").WritesAsync("two", Connected.Cancellation);
        Assert.False(report.WasConnected);
        Assert.False(await report.Settled);
        Assert.Equal(2, company.Simulator.Log.Drops.Length);
    }

    [Fact]
    public async Task Message_WaitsForAConnection_WhereTheSwitchSaysSo()
    {
        await using var company = await StartAsync(new DingTalkSwitches { KeepsWithoutConnection = true });
        var report = await company.Simulator.Member("user001").WritesAsync("one", Connected.Cancellation);
        using var client = await company.ConnectAsync();
        await client.AcknowledgeAsync((await client.NextAsync())!);
        Assert.True(await report.Settled);
    }

    [Fact]
    public async Task SeveralConnections_ShareTheLoad()
    {
        await using var company = await StartAsync();
        using var first = await company.ConnectAsync();
        using var second = await company.ConnectAsync();
        var counts = await Task.WhenAll(AnswerAsync(first), AnswerAsync(second), SayAllAsync());
        Assert.Equal(20, counts[0] + counts[1]);
        Assert.All(counts, count => Assert.NotEqual(0, count));

        async Task<int> SayAllAsync()
        {
            for (var number = 0; number < 20; number++)
            {
                await company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation);
            }

            company.Simulator.Stream.Cuts(CutManner.GoingAway);
            return -1;
        }
    }

    [Fact]
    public async Task UnacknowledgedMessage_ComesAgain_WhereTheSwitchSaysSo_WithTheSameId()
    {
        await using var company = await StartAsync(new DingTalkSwitches { MessagesAgainAfter = TimeSpan.FromSeconds(16) });
        using var client = await company.ConnectAsync();
        var writing = company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation);
        var frame = (await client.NextAsync())!;
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(3));
        var report = await writing;
        Assert.False(report.IsDelivered);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(16));
        var again = (await client.NextAsync())!;
        Assert.Equal((string?)frame["headers"]!["messageId"], (string?)again["headers"]!["messageId"]);
        Assert.Equal((string?)frame["data"], (string?)again["data"]);
        await client.AcknowledgeAsync(again);
        Assert.True(await report.Settled);
    }

    [Fact]
    public async Task Event_ComesAgainAfterLater()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        var telling = company.Simulator.Administrator.CreatesMemberAsync(new SimulatedMember("user009", "赵"), Connected.Cancellation);
        var frame = (await client.NextAsync())!;
        Assert.Equal(("EVENT", "user_add_org", "user009"), ((string?)frame["type"], (string?)frame["headers"]!["eventType"], (string?)StreamClient.Data(frame)["userId"]![0]));
        await client.AcknowledgeAsync(frame, """{"status":"LATER","message":""}""", code: 500);
        var report = await telling;
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(60));
        await client.AcknowledgeAsync((await client.NextAsync())!, """{"status":"SUCCESS","message":""}""");
        Assert.True(await report.Settled);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task Ping_WantsItsOpaqueBack_ElseTheConnectionIsCut()
    {
        await using var company = await StartAsync(new DingTalkSwitches { PingInterval = TimeSpan.FromSeconds(30) });
        using var client = await company.ConnectAsync();
        var pinging = company.Simulator.Stream.PingsAsync(Connected.Cancellation);
        var ping = (await client.NextAsync())!;
        Assert.Equal(("SYSTEM", "ping"), ((string?)ping["type"], (string?)ping["headers"]!["topic"]));
        await client.AcknowledgeAsync(ping, (string)ping["data"]!);
        Assert.True(await pinging);

        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(30));
        await client.AcknowledgeAsync((await client.NextAsync())!, """{"opaque":"wrong"}""");
        Assert.Null(await client.NextAsync());
        Assert.Single(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task Disconnect_MeansSilence_AndTheEndAfterTenSeconds()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        company.Simulator.Stream.Cuts(CutManner.Disconnect);
        Assert.Equal("disconnect", (string?)(await client.NextAsync())!["headers"]!["topic"]);
        Assert.Equal(0, company.Simulator.Stream.Connections);
        Assert.False((await company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation)).WasConnected);
        var end = client.NextAsync();
        await company.Time.TimersAsync(1, Connected.Cancellation);
        Assert.False(end.IsCompleted);
        company.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(await end);
    }

    [Fact]
    public async Task HalfOpenConnection_CarriesNothing()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        company.Simulator.Stream.LeavesHalfOpen();
        var writing = company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(3));
        var report = await writing;
        Assert.Equal((true, false), (report.WasConnected, report.IsDelivered));
        Assert.Equal(1, company.Simulator.Stream.Connections);

        company.Simulator.Stream.Cuts(CutManner.Abort);
        Assert.Equal(0, company.Simulator.Stream.Connections);
        Assert.False(client.NextAsync().IsCompleted);
    }

    [Fact]
    public async Task HalfOpenConnection_DoesNotAnswerThePingsOfTheProtocol()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync(TimeSpan.FromMilliseconds(50));
        company.Simulator.Stream.LeavesHalfOpen();
        Assert.Null(await client.NextAsync());
    }

    [Fact]
    public async Task Storm_ClosesAllConnectionsAgainAndAgain()
    {
        await using var company = await StartAsync(new DingTalkSwitches { StormInterval = TimeSpan.FromSeconds(2), StormManner = CutManner.Abort, SplitsFrames = true });
        for (var number = 0; number < 3; number++)
        {
            using var client = await company.ConnectAsync();
            var writing = company.Simulator.Member("user001").WritesAsync("hi", Connected.Cancellation);
            await client.AcknowledgeAsync((await client.NextAsync())!);
            Assert.True((await writing).IsDelivered);
            await company.Time.TimersAsync(1, Connected.Cancellation);
            company.Time.Advance(TimeSpan.FromSeconds(2));
            Assert.Null(await client.NextAsync());
        }

        Assert.Equal(3, company.Simulator.Stream.Opened);
    }

    [Fact]
    public async Task RawFrame_GoesOutAsItIs()
    {
        await using var company = await StartAsync();
        using var client = await company.ConnectAsync();
        company.Simulator.Stream.Sends("""{"type":"UNKNOWN","headers":{"messageId":"x"}}""");
        Assert.Equal("UNKNOWN", (string?)(await client.NextAsync())!["type"]);
        await client.SayAsync("""{"code":404,"headers":{"messageId":"x"},"data":"{}"}""");
        company.Simulator.Stream.Cuts(CutManner.GoingAway);
        Assert.Null(await client.NextAsync());
        Assert.Empty(company.Simulator.Log.Violations);
    }

    private static Task<Connected> StartAsync(DingTalkSwitches? switches = null) =>
        Connected.StartAsync(options => Connected.OnStream(options) with { Switches = switches ?? new DingTalkSwitches() });

    private static async Task<int> AnswerAsync(StreamClient client)
    {
        var count = 0;
        while (await client.NextAsync() is { } frame)
        {
            count++;
            await client.AcknowledgeAsync(frame);
        }

        return count;
    }
}
