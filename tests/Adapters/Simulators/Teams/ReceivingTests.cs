using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>What the bot is told, in which form, and how often.</summary>
public sealed class ReceivingTests
{
    [Fact]
    public async Task PersonalMessage_HasTheFieldsAndHeadersOfTeams()
    {
        await using var company = await Connected.StartAsync();
        var report = await company.Person.WritesAsync("华光改成38万", cancellationToken: Connected.Cancellation);
        Assert.True(report.IsDelivered);
        var told = JsonNode.Parse(Assert.Single(company.Product.Calls).Body)!;
        Assert.Equal(("message", "msteams", "华光改成38万", "plain"), ((string?)told["type"], (string?)told["channelId"], (string?)told["text"], (string?)told["textFormat"]));
        Assert.Equal(company.Simulator.ServiceUrl, (string?)told["serviceUrl"]);
        Assert.Equal((company.Person.AccountId, "张伟", Connected.First), ((string?)told["from"]!["id"], (string?)told["from"]!["name"], (string?)told["from"]!["aadObjectId"]));
        Assert.Equal(("personal", company.Person.Chat), ((string?)told["conversation"]!["conversationType"], (string?)told["conversation"]!["id"]));
        Assert.Equal("2026-01-01T00:00:00.0000000Z", (string?)told["timestamp"]);
        Assert.Equal("text/html", (string?)told["attachments"]![0]!["contentType"]);

        var headers = company.Product.Headers[0];
        Assert.StartsWith("Bearer ", headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal((company.Person.Chat, company.Simulator.Options.TenantId), (headers["x-ms-conversation-id"], headers["x-ms-tenant-id"]));
        Assert.True(headers.ContainsKey("MS-CV"));
    }

    [Fact]
    public async Task GroupMessage_IsHeardOnlyWithAMention_OrByConsent()
    {
        await using var company = await Connected.StartAsync();
        var said = await company.Person.WritesInAsync(Connected.Chat, "本周漏斗", cancellationToken: Connected.Cancellation);
        var told = JsonNode.Parse(said!.Body)!;
        Assert.Equal("<at>销售助手</at> 本周漏斗\n", (string?)told["text"]);
        Assert.Contains(told["entities"]!.AsArray(), entity => (string?)entity!["mentioned"]?["id"] == company.Simulator.Options.Bot.AccountId);
        Assert.Equal(("groupChat", true), ((string?)told["conversation"]!["conversationType"], (bool?)told["conversation"]!["isGroup"]));
        Assert.Null(await company.Person.WritesInAsync(Connected.Chat, "psst", manner: new ActivityManner { Mention = MentionForm.None }, cancellationToken: Connected.Cancellation));
        Assert.Null(await company.Person.WritesInAsync(TeamsSimulatorOptions.PrivateChannel, "psst", cancellationToken: Connected.Cancellation));

        await using var open = await Connected.StartAsync(options => options with { Switches = new TeamsSwitches { HearsEverything = true } });
        Assert.NotNull(await open.Person.WritesInAsync(Connected.Chat, "psst", manner: new ActivityManner { Mention = MentionForm.None }, cancellationToken: Connected.Cancellation));
    }

    [Theory]
    [InlineData(MentionForm.Twice, "<at>R&amp;D</at> x <at>R&amp;D</at>\n", 2)]
    [InlineData(MentionForm.WithHardSpaces, "<at>R&amp;D</at>&nbsp;x\u00A0\n", 1)]
    [InlineData(MentionForm.TypedByHand, "<at>R&amp;D</at> x\n", 0)]
    [InlineData(MentionForm.WithoutTextInTheEntity, "<at>R&amp;D</at> x\n", 1)]
    public async Task Mention_ComesInItsForm(MentionForm form, string text, int entities)
    {
        await using var company = await Connected.StartAsync(options => options with { Bot = options.Bot with { Name = "R&D" } });
        var told = JsonNode.Parse(company.Person.ComposesIn(Connected.Chat, "x", manner: new ActivityManner { Mention = form }))!;
        Assert.Equal(text, (string?)told["text"]);
        Assert.Equal(entities, told["entities"]!.AsArray().Count(entity => (string?)entity!["type"] == "mention"));
    }

    [Fact]
    public async Task ChannelMessage_NamesItsThread_AndItsTeam()
    {
        await using var company = await Connected.StartAsync();
        var post = JsonNode.Parse((await company.Person.WritesInAsync(Connected.Channel, "post", cancellationToken: Connected.Cancellation))!.Body)!;
        var id = (string?)post["id"];
        Assert.Equal($"{Connected.Channel};messageid={id}", (string?)post["conversation"]!["id"]);
        Assert.Equal(TeamsSimulatorOptions.FirstTeam, (string?)post["channelData"]!["team"]!["id"]);
        var reply = JsonNode.Parse(company.Person.ComposesIn(Connected.Channel, "reply", id))!;
        Assert.Equal((string?)post["conversation"]!["id"], (string?)reply["conversation"]!["id"]);
        Assert.NotEqual(id, (string?)reply["id"]);
    }

    [Fact]
    public async Task UnusualActivities_LackNamesAndIds_AndHaveFieldsNobodyKnows()
    {
        await using var company = await Connected.StartAsync();
        var manner = new ActivityManner { OmitsName = true, OmitsObjectId = true, OmitsLocale = true, AddsUnknownFields = true };
        var told = JsonNode.Parse(company.Person.Composes("x", manner))!;
        Assert.Null(told["from"]!["name"]);
        Assert.Null(told["from"]!["aadObjectId"]);
        Assert.Null(told["locale"]);
        Assert.NotNull(told["x-new"]);
        var anonymous = JsonNode.Parse(company.Simulator.Person(TeamsSimulatorOptions.Anonymous).ComposesIn(Connected.Chat, "x"))!;
        Assert.Null(anonymous["from"]!["aadObjectId"]);
    }

    [Fact]
    public async Task SilentBot_IsToldAgain_AfterFifteenSeconds_WithTheSameId()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = async (_, _, cancellation) =>
        {
            if (company.Product.Calls.Count == 1)
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return (HttpStatusCode.OK, "");
        };
        var writing = company.Person.WritesAsync("x", cancellationToken: Connected.Cancellation);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(15));
        var report = await writing;
        Assert.True(report.IsDelivered);
        Assert.Equal([null, 200], report.Attempts.Select(attempt => attempt.StatusCode));
        Assert.Equal(company.Product.Calls[0].Body, company.Product.Calls[1].Body);
    }

    [Fact]
    public async Task BrokenBot_IsToldOnceMore_AndARefusalIsFinal()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.ServiceUnavailable, ""));
        var report = await company.Person.WritesAsync("x", cancellationToken: Connected.Cancellation);
        Assert.Equal([503, 503], report.Attempts.Select(attempt => attempt.StatusCode));
        Assert.False(report.IsDelivered);
        Assert.Single(company.Simulator.Log.Drops);
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.Forbidden, ""));
        Assert.Single((await company.Person.WritesAsync("x", cancellationToken: Connected.Cancellation)).Attempts);
    }

    [Fact]
    public async Task Installation_IsToldByTwoEvents_AndOpensTheConversation()
    {
        await using var company = await Connected.StartAsync();
        var guest = company.Simulator.Person(TeamsSimulatorOptions.Guest);
        var reports = await company.Simulator.Administrator.InstallsForAsync(guest.ObjectId, Connected.Cancellation);
        var told = reports.Select(report => JsonNode.Parse(report.Body)!).ToList();
        Assert.Equal(["installationUpdate", "conversationUpdate"], told.Select(each => (string?)each["type"]));
        Assert.Equal("add", (string?)told[0]["action"]);
        Assert.Equal(company.Simulator.Options.Bot.AccountId, (string?)told[1]["membersAdded"]![0]!["id"]);
        Assert.Equal(201, (int?)(await company.SendAsync(guest.Chat, Connected.Text("welcome")))["status"]);

        var removed = await company.Simulator.Administrator.UninstallsForAsync(guest.ObjectId, Connected.Cancellation);
        Assert.Equal("remove", (string?)JsonNode.Parse(removed[0].Body)!["action"]);
        Assert.Equal((403, "BotNotInConversationRoster"), Connected.Refusal(await company.SendAsync(guest.Chat, Connected.Text("x"))));

        var team = await company.Simulator.Administrator.InstallsAsync(Connected.Channel, cancellationToken: Connected.Cancellation);
        Assert.Equal(Connected.Channel, (string?)JsonNode.Parse(team[0].Body)!["channelData"]!["settings"]!["selectedChannel"]!["id"]);
    }

    [Fact]
    public async Task Members_Edits_Deletions_AndReactions_AreTold()
    {
        await using var company = await Connected.StartAsync();
        var admin = company.Simulator.Administrator;
        var gone = JsonNode.Parse((await admin.RemovesMemberAsync(Connected.Channel, Connected.Second, Connected.Cancellation)).Body)!;
        Assert.Equal("teamMemberRemoved", (string?)gone["channelData"]!["eventType"]);
        var back = JsonNode.Parse((await admin.AddsMemberAsync(Connected.Chat, TeamsSimulatorOptions.Guest, Connected.Cancellation)).Body)!;
        Assert.Equal(TeamsSimulatorOptions.Guest, (string?)back["membersAdded"]![0]!["aadObjectId"]);
        Assert.Equal("teamrestored", (string?)JsonNode.Parse((await admin.TellsOfAsync(Connected.Channel, "teamrestored", Connected.Cancellation)).Body)!["channelData"]!["eventType"]);

        var said = JsonNode.Parse((await company.Person.WritesAsync("35", cancellationToken: Connected.Cancellation)).Body)!;
        var edited = JsonNode.Parse((await company.Person.EditsAsync((string)said["id"]!, "36", cancellationToken: Connected.Cancellation)).Body)!;
        Assert.Equal(("messageUpdate", (string?)said["id"], "editMessage", "36"), ((string?)edited["type"], (string?)edited["id"], (string?)edited["channelData"]!["eventType"], (string?)edited["text"]));
        Assert.Equal("softDeleteMessage", (string?)JsonNode.Parse((await company.Person.DeletesAsync((string)said["id"]!, cancellationToken: Connected.Cancellation)).Body)!["channelData"]!["eventType"]);
        Assert.Equal("undeleteMessage", (string?)JsonNode.Parse((await company.Person.UndeletesAsync((string)said["id"]!, cancellationToken: Connected.Cancellation)).Body)!["channelData"]!["eventType"]);

        var sent = (string)(await company.SendAsync(company.Person.Chat, Connected.Text("ok")))["id"]!;
        var liked = JsonNode.Parse((await company.Person.ReactsAsync(sent, cancellationToken: Connected.Cancellation)).Body)!;
        Assert.Equal((sent, "like"), ((string?)liked["replyToId"], (string?)liked["reactionsAdded"]![0]!["type"]));
    }

    [Fact]
    public async Task File_IsFetchedWithoutAToken_WhileItLives_AndAPictureWithOne()
    {
        await using var company = await Connected.StartAsync();
        var file = JsonNode.Parse((await company.Person.SendsFileAsync("报价.xlsx", "content"u8.ToArray(), cancellationToken: Connected.Cancellation)).Body)!["attachments"]![0]!;
        var url = (string)file["content"]!["downloadUrl"]!;
        Assert.Equal(("报价.xlsx", "xlsx"), ((string?)file["name"], (string?)file["content"]!["fileType"]));
        Assert.Equal("content", (string?)(await company.CallAsync(HttpMethod.Get, url, otherToken: ""))["raw"]);
        Assert.Empty(company.Simulator.Log.Violations);
        await company.GetAsync(url);
        Assert.Contains("download host", Assert.Single(company.Simulator.Log.Violations), StringComparison.Ordinal);
        company.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(404, (int?)(await company.CallAsync(HttpMethod.Get, url, otherToken: ""))["status"]);

        var picture = JsonNode.Parse((await company.Person.SendsPictureAsync("png"u8.ToArray(), cancellationToken: Connected.Cancellation)).Body)!["attachments"]![0]!;
        Assert.Equal(401, (int?)(await company.CallAsync(HttpMethod.Get, (string)picture["contentUrl"]!, otherToken: ""))["status"]);
        Assert.Equal("png", (string?)(await company.GetAsync((string)picture["contentUrl"]!))["raw"]);
    }

    [Fact]
    public async Task SameActivity_CanComeTwiceAtOnce_OrOutOfOrder()
    {
        await using var company = await Connected.StartAsync();
        var (first, second) = (company.Person.Composes("one"), company.Person.Composes("two"));
        await company.Simulator.DeliverAsync(second, Connected.Cancellation);
        await Task.WhenAll(company.Simulator.DeliverAsync(first, Connected.Cancellation), company.Simulator.DeliverAsync(first, Connected.Cancellation));
        Assert.Equal([second, first, first], company.Product.Calls.Select(call => call.Body));
    }
}
