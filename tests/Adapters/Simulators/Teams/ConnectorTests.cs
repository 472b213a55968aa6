using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The connector against its state: messages, threads, and every row of its table of answers.</summary>
public sealed class ConnectorTests
{
    [Fact]
    public async Task Message_IsSeen_Changed_AndDeleted()
    {
        await using var company = await Connected.StartAsync();
        var sent = await company.SendAsync(company.Person.Chat, Connected.Text("hello"));
        var id = (string)sent["id"]!;
        Assert.Equal(201, (int?)sent["status"]);
        Assert.Equal(Connected.Start.ToUnixTimeMilliseconds(), long.Parse(id, CultureInfo.InvariantCulture));
        Assert.Equal("hello", Assert.Single(company.Person.Sees).Text);

        Assert.Equal((200, id), Status(await company.PutAsync(company.Person.Chat, id, Connected.Text("changed"))));
        Assert.Equal(("changed", 1), (company.Person.Sees[0].Text, company.Person.Sees[0].Updates));
        Assert.Equal(200, (int?)(await company.DeleteAsync(company.Person.Chat, id))["status"]);
        Assert.Empty(company.Person.Sees);
        Assert.Equal((403, "ServiceError"), Connected.Refusal(await company.PutAsync(company.Person.Chat, id, Connected.Text("late"))));
        Assert.Equal((404, "ActivityNotFoundInConversation"), Connected.Refusal(await company.DeleteAsync(company.Person.Chat, id)));
    }

    [Fact]
    public async Task Ids_AreUniqueInTheirConversationAlone()
    {
        await using var company = await Connected.StartAsync();
        var first = (string?)(await company.SendAsync(company.Person.Chat, Connected.Text("a")))["id"];
        var second = (string?)(await company.SendAsync(company.Person.Chat, Connected.Text("b")))["id"];
        var elsewhere = (string?)(await company.SendAsync(Connected.Chat, Connected.Text("c")))["id"];
        Assert.NotEqual(first, second);
        Assert.Equal(first, elsewhere);
        Assert.Equal((404, "ActivityNotFoundInConversation"), Connected.Refusal(await company.PutAsync(Connected.Chat, second!, Connected.Text("x"))));
    }

    [Theory]
    [InlineData(UnknownActivityForm.NotFound, 404, "ActivityNotFoundInConversation")]
    [InlineData(UnknownActivityForm.BadRequest, 400, "BadSyntax")]
    [InlineData(UnknownActivityForm.ServiceError, 502, "ServiceError")]
    public async Task UpdateOfAnUnknownMessage_IsRefusedInEitherForm(UnknownActivityForm form, int status, string code)
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new TeamsSwitches { UnknownActivity = form } });
        Assert.Equal((status, code), Connected.Refusal(await company.PutAsync(company.Person.Chat, "123", Connected.Text("x"))));
    }

    [Fact]
    public async Task ChannelPost_StartsAThread_AndRepliesStayInIt()
    {
        await using var company = await Connected.StartAsync(Connected.Unlimited);
        var post = (string)(await company.SendAsync(Connected.Channel, Connected.Text("post")))["id"]!;
        var inThread = (string)(await company.SendAsync($"{Connected.Channel};messageid={post}", Connected.Text("in thread")))["id"]!;
        var reply = (string)(await company.SendAsync(Connected.Channel, Connected.Text("reply"), post))["id"]!;
        var other = (string)(await company.SendAsync(Connected.Channel, Connected.Text("other post")))["id"]!;
        Assert.Equal([post, post, post, other], company.Simulator.Screens.FromBot(Connected.Channel).Select(message => message.Root));
        Assert.Equal(3, new HashSet<string> { inThread, reply, other }.Count);
        Assert.Equal((404, "ConversationNotFound"), Connected.Refusal(await company.SendAsync(Connected.Channel + ";messageid=1", Connected.Text("x"))));
        Assert.Equal((404, "ActivityNotFoundInConversation"), Connected.Refusal(await company.SendAsync(Connected.Channel, Connected.Text("x"), "1")));
        Assert.Equal((200, post), Status(await company.PutAsync($"{Connected.Channel};messageid={post}", post, Connected.Text("changed"))));
    }

    [Fact]
    public async Task Reply_IsTakenForWhatTheBotWasTold()
    {
        await using var company = await Connected.StartAsync();
        await company.Person.WritesAsync("hi", cancellationToken: Connected.Cancellation);
        var told = JsonNode.Parse(company.Product.Calls[0].Body)!;
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("hello"), (string)told["id"]!))["status"]);
    }

    [Fact]
    public async Task PrivateChat_IsCreatedOnce_AndOnlyByItsRules()
    {
        await using var company = await Connected.StartAsync(Connected.Unlimited);
        var tenant = company.Simulator.Options.TenantId;
        var account = company.Person.AccountId;
        string Body(string members, string tenantId, string isGroup = "false") =>
            $$"""{"isGroup":{{isGroup}},"members":[{{members}}],"tenantId":"{{tenantId}}","channelData":{"tenant":{"id":"{{tenantId}}"} } }""";
        var created = await company.CreateAsync(Body($$"""{"id":"{{account}}"}""", tenant));
        Assert.Equal((201, company.Person.Chat), Status(created));
        Assert.Equal((201, company.Person.Chat), Status(await company.CreateAsync(Body($$"""{"id":"{{account}}"}""", tenant))));
        Assert.Null(created["activityId"]);

        foreach (var wrong in new[]
        {
            Body($$"""{"id":"{{account}}"}""", ""), Body($$"""{"id":"{{account}}"}""", "other"), Body($$"""{"id":"{{account}}"}""", tenant, "true"),
            Body($$"""{"id":"{{account}}"},{"id":"29:1x"}""", tenant), Body("""{"id":"29:1x"}""", tenant), Body($$"""{"id":"{{Connected.First}}"}""", tenant),
        })
        {
            Assert.Equal((400, "BadSyntax"), Connected.Refusal(await company.CreateAsync(wrong)));
        }
    }

    [Fact]
    public async Task SomebodyWithoutTheApp_CanBeWrittenTo_OnlyWhereHeSharesAChatWithTheBot()
    {
        var stranger = new SimulatedPerson("b7c1d2e3-0000-4aaa-9bbb-000000000009", "陌生人") { HasApp = false };
        await using var company = await Connected.StartAsync(options => options with { People = options.People.Add(stranger) });
        var guest = company.Simulator.Person(TeamsSimulatorOptions.Guest);
        var body = $$"""{"isGroup":false,"members":[{"id":"{0}"}],"tenantId":"{{company.Simulator.Options.TenantId}}"}""";
        Assert.Equal((403, "BotNotInConversationRoster"), Connected.Refusal(await company.CreateAsync(body.Replace("{0}", stranger.AccountId, StringComparison.Ordinal))));
        Assert.Equal((201, guest.Chat), Status(await company.CreateAsync(body.Replace("{0}", guest.AccountId, StringComparison.Ordinal))));
        Assert.Equal(201, (int?)(await company.SendAsync(guest.Chat, Connected.Text("hi")))["status"]);
    }

    [Fact]
    public async Task ChannelPostByCreation_NeedsItsActivity_AndNamesItsThread()
    {
        await using var company = await Connected.StartAsync();
        var body = $$"""{"isGroup":true,"channelData":{"channel":{"id":"{{Connected.Channel}}"} },"tenantId":"{{company.Simulator.Options.TenantId}}"}""";
        Assert.Equal((400, "BadSyntax"), Connected.Refusal(await company.CreateAsync(body)));
        var created = await company.CreateAsync(body[..^1] + $",\"activity\":{Connected.Text("Q3")}}}");
        Assert.Equal($"{Connected.Channel};messageid={created["activityId"]}", (string?)created["id"]);
        Assert.Equal("Q3", Assert.Single(company.Simulator.Screens.FromBot(Connected.Channel)).Text);
    }

    [Fact]
    public async Task MissingInstallation_Block_AndProhibition_AreToldApart()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal((404, "ConversationNotFound"), Connected.Refusal(await company.SendAsync("a:1nobody", Connected.Text("x"))));
        Assert.Equal((403, "BotNotInConversationRoster"), Connected.Refusal(await company.SendAsync(TeamsSimulatorOptions.PrivateChannel, Connected.Text("x"))));
        await company.Simulator.Administrator.UninstallsAsync(Connected.Chat, cancellationToken: Connected.Cancellation);
        Assert.Equal((403, "BotNotInConversationRoster"), Connected.Refusal(await company.SendAsync(Connected.Chat, Connected.Text("x"))));
        company.Person.Blocks();
        Assert.Equal((403, "ConversationBlockedByUser"), Connected.Refusal(await company.SendAsync(company.Person.Chat, Connected.Text("x"))));
        company.Simulator.Administrator.Disables();
        Assert.Equal((403, "BotDisabledByAdmin"), Connected.Refusal(await company.SendAsync(company.Person.Chat, Connected.Text("x"))));
    }

    [Fact]
    public async Task LongMessage_IsRefused_AndTextWithACard_BecomesTwoMessagesWithoutAnId()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal((413, "MessageSizeTooBig"), Connected.Refusal(await company.SendAsync(company.Person.Chat, Connected.Text(new string('x', 52_000)))));
        var both = await company.SendAsync(company.Person.Chat, Connected.WithCard(Connected.SoundCard(), text: "look"));
        Assert.Equal((201, null), Status(both));
        Assert.Equal(["text", "card"], company.Person.Sees.Select(message => message.Type));
    }

    [Fact]
    public async Task Typing_IsTakenWithoutABody()
    {
        await using var company = await Connected.StartAsync();
        var answer = await company.SendAsync(company.Person.Chat, """{"type":"typing"}""");
        Assert.Equal((202, ""), ((int?)answer["status"], (string?)answer["raw"]));
        Assert.Equal([company.Person.Chat], company.Simulator.Log.Typing);
        Assert.Empty(company.Person.Sees);
    }

    [Fact]
    public async Task TargetedMessage_IsSeenByOneAlone()
    {
        await using var company = await Connected.StartAsync();
        var body = $$"""{"type":"message","text":"for you","recipient":{"id":"{{company.Person.AccountId}}"} }""";
        var answer = await company.CallAsync(HttpMethod.Post, $"v3/conversations/{Connected.Part(Connected.Chat)}/activities?isTargetedActivity=true", body);
        Assert.Equal(202, (int?)answer["status"]);
        Assert.Single(company.Person.SeesIn(Connected.Chat));
        Assert.Empty(company.Simulator.Person(Connected.Second).SeesIn(Connected.Chat));
    }

    [Fact]
    public async Task ServiceUrl_WorksWithTenantAndWithout_AndNotForAnotherTenant()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new TeamsSwitches { ServiceUrlEndsInSlash = false } });
        var path = $"/v3/conversations/{Connected.Part(company.Person.Chat)}/activities";
        Assert.EndsWith(company.Simulator.Options.TenantId, company.Simulator.ServiceUrl, StringComparison.Ordinal);
        Assert.Equal(201, (int?)(await company.CallAsync(HttpMethod.Post, company.Simulator.ServiceUrl + path, Connected.Text("x")))["status"]);
        Assert.Equal(201, (int?)(await company.CallAsync(HttpMethod.Post, company.Simulator.BaseUrl + "/teams" + path, Connected.Text("x")))["status"]);
        Assert.Equal(404, (int?)(await company.CallAsync(HttpMethod.Post, company.Simulator.BaseUrl + "/emea/other" + path, Connected.Text("x")))["status"]);
    }

    [Fact]
    public async Task IdThatIsNotEncoded_IsAViolation()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(201, (int?)(await company.CallAsync(HttpMethod.Post, $"v3/conversations/{company.Person.Chat}/activities", Connected.Text("x")))["status"]);
        Assert.Contains("percent-encoded", Assert.Single(company.Simulator.Log.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roster_ComesInPages_OfWhichOneIsEmpty_WithGuestAndAnonymous()
    {
        await using var company = await Connected.StartAsync(Connected.Unlimited);
        var path = $"v3/conversations/{Connected.Part(Connected.Chat)}/pagedmembers?pageSize=500";
        var pages = new List<JsonArray>();
        for (string? token = ""; token is not null;)
        {
            var page = await company.GetAsync(path + (token.Length > 0 ? "&continuationToken=" + token : ""));
            pages.Add(page["members"]!.AsArray());
            token = (string?)page["continuationToken"];
        }

        Assert.True(pages.Count >= 4);
        Assert.Empty(pages[1]);
        var members = pages.SelectMany(page => page).ToList();
        Assert.Equal(["user", "user", "user", "guest", "anonymous"], members.Select(member => (string?)member!["userRole"]));
        Assert.Contains(members, member => member!["aadObjectId"] is not null);
        Assert.Contains(members, member => member!["objectId"] is not null);
        Assert.Null(members[^1]!["email"]);

        var member = $"v3/conversations/{Connected.Part(Connected.Chat)}/members/";
        Assert.Equal("张伟", (string?)(await company.GetAsync(member + Connected.Part(company.Person.AccountId)))["name"]);
        Assert.Equal((404, "MemberNotFoundInConversation"), Connected.Refusal(await company.GetAsync(member + "29%3A1x")));
        Assert.Equal((404, "MemberNotFoundInConversation"), Connected.Refusal(await company.GetAsync(member + Connected.First)));
    }

    [Fact]
    public async Task Team_AndItsChannels_AreTold_WithoutThePrivateOne()
    {
        await using var company = await Connected.StartAsync();
        var team = $"v3/teams/{Connected.Part(TeamsSimulatorOptions.FirstTeam)}";
        Assert.Equal("华东销售", (string?)(await company.GetAsync(team))["name"]);
        var channels = (await company.GetAsync(team + "/conversations"))["conversations"]!.AsArray();
        Assert.Equal([null, "战报"], channels.Select(channel => (string?)channel!["name"]));
    }

    private static (int Status, string? Id) Status(JsonObject answer) => ((int)answer["status"]!, (string?)answer["id"]);
}
