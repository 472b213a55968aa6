using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>Presses in cards, views of single people, and searches.</summary>
public sealed class PressTests
{
    [Fact]
    public async Task Press_SendsVerbDataAndInputs_AndItsAnswerIsSeenByThePresserAlone()
    {
        await using var company = await Connected.StartAsync();
        var id = await SendCardAsync(company, Connected.Chat);
        Answers(company, 200, "application/vnd.microsoft.card.adaptive", Connected.SoundCard("Saved"));
        var manner = new PressManner { Inputs = new Dictionary<string, string> { ["amount"] = "38" } };
        var report = await company.Person.PressesAsync("Save", manner, Connected.Chat, Connected.Cancellation);

        var told = JsonNode.Parse(report!.Body)!;
        Assert.Equal(("invoke", "adaptiveCard/action", id, "manual"), ((string?)told["type"], (string?)told["name"], (string?)told["replyToId"], (string?)told["value"]!["trigger"]));
        Assert.Equal("""{"deal":42,"amount":"38","stage":"a"}""", told["value"]!["action"]!["data"]!.ToJsonString());
        Assert.Null(report.Trouble);
        var seen = Assert.Single(company.Simulator.Screens.FromBot(Connected.Chat));
        Assert.StartsWith("Saved", seen.CardOf(Connected.First)!.Text, StringComparison.Ordinal);
        Assert.StartsWith("Deal 42", seen.CardOf(Connected.Second)!.Text, StringComparison.Ordinal);

        await company.PutAsync(Connected.Chat, id, Connected.WithCard(Connected.SoundCard("For all")));
        Assert.StartsWith("For all", company.Simulator.Screens.FromBot(Connected.Chat)[0].CardOf(Connected.First)!.Text, StringComparison.Ordinal);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task Inputs_AreCheckedBeforeAnythingIsSent()
    {
        await using var company = await Connected.StartAsync();
        await SendCardAsync(company, company.Person.Chat);
        async Task<string?> ErrorAsync(string input, string value) =>
            (await company.Person.PressesAsync("Save", new PressManner { Inputs = new Dictionary<string, string> { [input] = value } }, cancellationToken: Connected.Cancellation))!.InputError;

        Assert.Equal("An amount, please", await ErrorAsync("amount", ""));
        Assert.Equal("An amount, please", await ErrorAsync("amount", "0"));
        Assert.Equal("An amount, please", await ErrorAsync("amount", "many"));
        Assert.Equal("stage: «z»", await ErrorAsync("stage", "z"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ErrorAsync("nothing", "x"));
        Assert.Empty(company.Product.Calls);
    }

    [Fact]
    public async Task OldClient_SubmitsTheFallbackAsAMessageWithoutText()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new TeamsSwitches { InputsAreTyped = true } });
        var id = await SendCardAsync(company, company.Person.Chat);
        var report = await company.Person.PressesAsync("deal.save", new PressManner { UsesFallback = true }, cancellationToken: Connected.Cancellation);
        var told = JsonNode.Parse(report!.Body)!;
        Assert.Equal(("message", null, id), ((string?)told["type"], (string?)told["text"], (string?)told["replyToId"]));
        Assert.Equal("""{"verb":"deal.save","deal":42,"amount":35,"stage":"a"}""", told["value"]!.ToJsonString());
    }

    [Fact]
    public async Task SamePressTwice_IsARedelivery_AndAForgedOneIsSentAsItIs()
    {
        await using var company = await Connected.StartAsync();
        var id = await SendCardAsync(company, Connected.Chat);
        Answers(company, 200, "application/vnd.microsoft.activity.message", "ok");
        var first = await company.Person.PressesAsync("Save", conversationId: Connected.Chat, cancellationToken: Connected.Cancellation);
        Assert.Equal("ok", first!.Answer!.Text);
        await company.Simulator.DeliverAsync(first.Body, Connected.Cancellation);
        Assert.Equal(company.Product.Calls[0].Body, company.Product.Calls[1].Body);

        var forged = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "deal.approve", ["data"] = new JsonObject { ["from"] = "somebody" } };
        await company.Simulator.Person(Connected.Second).PressesActionAsync(id, forged, Connected.Chat, cancellationToken: Connected.Cancellation);
        Assert.Equal("deal.approve", (string?)JsonNode.Parse(company.Product.Calls[2].Body)!["value"]!["action"]!["verb"]);
    }

    [Fact]
    public async Task Refresh_IsAskedByThoseNamedAlone_AndGivesEachAViewOfHisOwn()
    {
        await using var company = await Connected.StartAsync();
        var card = Connected.SoundCard();
        card["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "deal.view", ["data"] = new JsonObject { ["deal"] = 42 } },
            ["userIds"] = new JsonArray(company.Person.AccountId, company.Simulator.Person(Connected.Second).AccountId),
        };
        var id = (string)(await company.SendAsync(Connected.Chat, Connected.WithCard(card)))["id"]!;
        company.Product.Answer = (_, body, _) => Task.FromResult((HttpStatusCode.OK, Body(200, "application/vnd.microsoft.card.adaptive", Connected.SoundCard((string)JsonNode.Parse(body)!["from"]!["name"]!))));
        var report = await company.Person.RefreshesAsync(id, Connected.Chat, Connected.Cancellation);
        await company.Simulator.Person(Connected.Second).RefreshesAsync(id, Connected.Chat, Connected.Cancellation);
        Assert.Equal("automatic", (string?)JsonNode.Parse(report!.Body)!["value"]!["trigger"]);
        Assert.Null(await company.Simulator.Person(TeamsSimulatorOptions.ThirdPerson).RefreshesAsync(id, Connected.Chat, Connected.Cancellation));
        var seen = company.Simulator.Screens.FromBot(Connected.Chat)[0];
        Assert.NotEqual(seen.CardOf(Connected.First)!.Text, seen.CardOf(Connected.Second)!.Text);
    }

    [Theory]
    [InlineData(200, "application/vnd.microsoft.activity.message", "\"done\"", true)]
    [InlineData(400, "application/vnd.microsoft.error", """{"code":"Stale","message":"old"}""", true)]
    [InlineData(500, "application/vnd.microsoft.error", """{"code":"NotStored","message":"again"}""", true)]
    [InlineData(412, "application/vnd.microsoft.error.preconditionFailed", """{"code":"x","message":"y"}""", true)]
    [InlineData(200, "application/vnd.microsoft.activity.message", "\"\"", false)]
    [InlineData(200, "application/vnd.microsoft.error", """{"code":"x","message":"y"}""", false)]
    [InlineData(200, "application/vnd.microsoft.adaptive.card", "{}", false)]
    [InlineData(200, "application/vnd.microsoft.card.adaptive", """{"type":"AdaptiveCard","version":"1.6","body":[]}""", false)]
    [InlineData(400, "application/vnd.microsoft.error", """{"message":"y"}""", false)]
    public async Task Answer_IsSoundOrNot(int status, string type, string value, bool isSound)
    {
        await using var company = await Connected.StartAsync();
        await SendCardAsync(company, company.Person.Chat);
        Answers(company, status, type, JsonNode.Parse(value)!);
        var report = await company.Person.PressesAsync("Save", cancellationToken: Connected.Cancellation);
        Assert.Equal(isSound, report!.Trouble is null);
        Assert.Equal(isSound, company.Simulator.Log.Violations.IsEmpty);
    }

    [Fact]
    public async Task LateAnswer_IsWarnedOf_AndNoAnswerInFifteenSeconds_IsAFailure()
    {
        await using var company = await Connected.StartAsync();
        await SendCardAsync(company, company.Person.Chat);
        company.Product.Answer = async (_, _, cancellation) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(company.Product.Calls.Count == 1 ? 6 : 60), company.Time, cancellation);
            return (HttpStatusCode.OK, Body(200, "application/vnd.microsoft.activity.message", "late"));
        };
        var late = company.Person.PressesAsync("Save", cancellationToken: Connected.Cancellation);
        await company.Time.TimersAsync(2, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal("late", (await late)!.Answer!.Text);
        Assert.Single(company.Simulator.Log.Warnings);

        var never = company.Person.PressesAsync("Save", cancellationToken: Connected.Cancellation);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await company.Time.TimersAsync(2, Connected.Cancellation);
            company.Time.Advance(TimeSpan.FromSeconds(15));
        }

        Assert.NotNull((await never)!.Trouble);
    }

    [Fact]
    public async Task Search_FindsResults_WhoseCardIsPosted_AndTriesThreeTimes()
    {
        await using var company = await Connected.StartAsync();
        var attachment = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = Connected.SoundCard(),
            ["preview"] = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.thumbnail", ["content"] = new JsonObject { ["title"] = "Deal 42", ["text"] = "Contoso" } },
        };
        var answer = new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(attachment) } };
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, answer.ToJsonString()));
        var found = await company.Person.QueriesAsync("findDeal", "query", "华光", new SearchManner { ConversationId = Connected.Chat }, Connected.Cancellation);
        var told = JsonNode.Parse(found.Body)!;
        Assert.Equal("""{"commandId":"findDeal","parameters":[{"name":"query","value":"华光"}],"queryOptions":{"skip":0,"count":25}}""", Written(told["value"]!));
        Assert.Null(found.Trouble);
        var result = Assert.Single(found.Answer!.Results);
        Assert.Equal(("Deal 42", "Contoso"), (result.Title, result.Text));
        company.Person.PostsResult(result, Connected.Chat);
        Assert.Equal((Connected.First, "card"), (company.Simulator.Screens.All(Connected.Chat)[^1].From, company.Simulator.Screens.All(Connected.Chat)[^1].Type));

        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.InternalServerError, ""));
        Assert.Equal(3, (await company.Person.QueriesAsync("findDeal", "query", "", new SearchManner { IsInitial = true }, Connected.Cancellation)).Attempts.Length);
    }

    [Fact]
    public async Task AddressOnACard_IsOpened()
    {
        await using var company = await Connected.StartAsync();
        var card = Connected.SoundCard();
        card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = "Open", ["url"] = "https://sales.example/42" });
        await company.SendAsync(company.Person.Chat, Connected.WithCard(card));
        Assert.Null(await company.Person.PressesAsync("Open", cancellationToken: Connected.Cancellation));
        Assert.Equal(["https://sales.example/42"], company.Simulator.Log.Opened);
    }

    private static async Task<string> SendCardAsync(Connected company, string conversationId) =>
        (string)(await company.SendAsync(conversationId, Connected.WithCard(Connected.SoundCard())))["id"]!;

    private static void Answers(Connected company, int status, string type, JsonNode value)
    {
        var body = Body(status, type, value);
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, body));
    }

    private static string Body(int status, string type, JsonNode value) => new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }.ToJsonString();

    private static string Written(JsonNode json) => json.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
