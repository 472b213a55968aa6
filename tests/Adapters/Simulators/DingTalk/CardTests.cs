using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Interactive cards: made, delivered, pressed, changed.</summary>
public sealed class CardTests
{
    private const string Instances = "/v1.0/card/instances";
    private const string Template = "7b1c0000-sales.schema";
    private const string Buttons = """[{"text":"确认","verb":"confirm","data":"deal=1","color":"blue"},{"text":"打开","url":"https://crm.example/1"}]""";

    [Fact]
    public async Task Card_IsDeliveredToAGroup_WithMentionsOfMembers()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        var answer = await company.PostAsync(Instances + "/createAndDeliver", Group("c-1").ToJsonString());
        Assert.Equal((true, true), ((bool?)answer["success"], (bool?)answer["result"]!["deliverResults"]![0]!["success"]));
        var seen = Assert.Single(company.Simulator.Member("user003").SeesIn(Connected.Group));
        Assert.Equal(("确认商机\n**华东医院** 120 万", "请确认"), (seen.Text, seen.Title));
        Assert.Equal(["user001"], seen.Mentions);
        Assert.Equal(["确认", "打开"], seen.Card!.Buttons.Select(button => button.Text));
        Assert.Equal("param.cardAlreadyExist", await company.CodeAsync(Instances + "/createAndDeliver", Group("c-1").ToJsonString()));
        Assert.Single(company.Simulator.Member("user003").SeesIn(Connected.Group));
    }

    [Fact]
    public async Task WrongCard_IsRefused()
    {
        await using var company = await Connected.StartAsync(options => options with { Templates = [.. options.Templates, new CardTemplate("draft.schema") { IsPublished = false }] });
        var path = Instances + "/createAndDeliver";
        Assert.Equal("param.templateNotExist", await CodeAsync(card => card["cardTemplateId"] = "none.schema"));
        Assert.Equal("param.templateUnpublished", await CodeAsync(card => card["cardTemplateId"] = "draft.schema"));
        Assert.Equal("param.outTrackIdEmpty", await CodeAsync(card => card.Remove("outTrackId")));
        Assert.Equal("param.openSpaceIdInvalid", await CodeAsync(card => card["openSpaceId"] = "IM_GROUP.x"));
        Assert.Equal("param.openDeliverModelEmpty", await CodeAsync(card => card.Remove("imGroupOpenDeliverModel")));
        Assert.Equal("param.invalid", await CodeAsync(card => card["imGroupOpenSpaceModel"]!.AsObject().Remove("supportForward")));
        Assert.Equal("param.invalid", await CodeAsync(card => card["cardData"]!["cardParamMap"]!["amount"] = 12));
        Assert.Equal("param.invalid", await CodeAsync(card => card["cardData"]!["cardParamMap"]!["body"] = new string('字', 342)));
        Assert.Equal("param.invalid", await CodeAsync(card => card["callbackType"] = "stream"));
        Assert.Equal("param.cardNotExist", Connected.Code(await company.PutAsync(Instances, """{"outTrackId":"c-1","cardData":{"cardParamMap":{"a":"b"}}}""")));
        Assert.Equal("Forbidden.AccessDenied.AccessTokenPermissionDenied", await company.CodeAsync("/v1.0/im/v1.0/robot/interactiveCards/send", "{}"));
        Assert.Empty(company.Simulator.Screens.Chats);

        Task<string> CodeAsync(Action<JsonObject> spoil)
        {
            var card = Group("c-1");
            spoil(card);
            return company.CodeAsync(path, card.ToJsonString());
        }
    }

    [Fact]
    public async Task Spaces_SucceedOrFailByThemselves()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        var card = Person("c-1", "user001");
        card["openSpaceId"] = "dtv1.card//im_robot.user001;IM_ROBOT.user404";
        var results = (await company.PostAsync(Instances + "/createAndDeliver", card.ToJsonString()))["result"]!["deliverResults"]!.AsArray();
        Assert.Equal([true, false], results.Select(result => (bool)result!["success"]!));
        Assert.Single(company.Simulator.Member("user001").Sees);
    }

    [Fact]
    public async Task Update_ReplacesAllVariables_UnlessByKey_AndPrivateOnesHidePublicOnes()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        await company.PostAsync(Instances + "/createAndDeliver", Group("c-1").ToJsonString());
        await PutAsync("""{"outTrackId":"c-1","cardData":{"cardParamMap":{"outcome":"已确认"}},"privateData":{"user001":{"cardParamMap":{"title":"你的商机"}}},"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true}}""");
        var seen = company.Simulator.Member("user001").SeesIn(Connected.Group)[0];
        Assert.Equal("确认商机\n**华东医院** 120 万\n已确认", seen.CardOf("user002")!.Text);
        Assert.Equal("你的商机\n**华东医院** 120 万\n已确认", seen.CardOf("user001")!.Text);
        Assert.Empty(seen.Card!.Buttons);

        await PutAsync("""{"outTrackId":"c-1","cardData":{"cardParamMap":{"outcome":"完"}}}""");
        Assert.Equal("完", company.Simulator.Member("user002").SeesIn(Connected.Group)[0].CardOf("user002")!.Text);
        Assert.Equal("param.cardDataAndPrivateDataBothEmpty", Connected.Code(await company.PutAsync(Instances, """{"outTrackId":"c-1"}""")));

        async Task PutAsync(string json) => Assert.Equal("", Connected.Code(await company.PutAsync(Instances, json)));
    }

    [Fact]
    public async Task Press_ChangesOnlyThePressersView_UntilTheUpdate()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        using var client = await company.ConnectAsync();
        await company.PostAsync(Instances + "/createAndDeliver", Group("c-1").ToJsonString());
        var member = company.Simulator.Member("user001");
        var pressing = member.PressesAsync("确认", Connected.Group, Connected.Cancellation);
        var frame = (await client.NextAsync())!;
        var told = StreamClient.Data(frame);
        Assert.Equal((StreamClient.Cards, "c-1", "user001"), ((string?)frame["headers"]!["topic"], (string?)told["outTrackId"], (string?)told["userId"]));
        var pressed = JsonNode.Parse((string)told["content"]!)!["cardPrivateData"]!;
        Assert.Equal(("confirm", "deal=1"), ((string?)pressed["params"]!["verb"], (string?)pressed["params"]!["data"]));
        await client.AcknowledgeAsync(frame, """{"response":{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"working":"处理中"}}}}""");
        Assert.True((await pressing)!.IsDelivered);

        var seen = member.SeesIn(Connected.Group)[0];
        Assert.EndsWith("处理中", seen.CardOf("user001")!.Text);
        Assert.DoesNotContain("处理中", seen.CardOf("user002")!.Text, StringComparison.Ordinal);
        await company.PutAsync(Instances, """{"outTrackId":"c-1","cardData":{"cardParamMap":{"outcome":"已确认"}},"cardUpdateOptions":{"updateCardDataByKey":true}}""");
        seen = member.SeesIn(Connected.Group)[0];
        Assert.Equal(seen.CardOf("user001")!.Text, seen.CardOf("user002")!.Text);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task UpdateWithinTheCallback_IsAViolation()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        using var client = await company.ConnectAsync();
        await company.PostAsync(Instances + "/createAndDeliver", Person("c-1", "user001").ToJsonString());
        var pressing = company.Simulator.Member("user001").PressesAsync("确认", cancellationToken: Connected.Cancellation);
        var frame = (await client.NextAsync())!;
        await company.PutAsync(Instances, """{"outTrackId":"c-1","cardData":{"cardParamMap":{"outcome":"已确认"}},"cardUpdateOptions":{"updateCardDataByKey":true}}""");
        await client.AcknowledgeAsync(frame, """{"response":{}}""");
        await pressing;
        Assert.Contains("before the callback was answered", Assert.Single(company.Simulator.Log.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallbackOverHttp_IsSigned_AndGoesToTheRegisteredRoute()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, """{"userPrivateData":{"cardParamMap":{"working":"处理中"}},"cardUpdateOptions":{"updatePrivateDataByKey":true}}"""));
        await company.PostAsync("/v1.0/card/callbacks/register", """{"callbackRouteKey":"salesbot","callbackUrl":"http://product.test/dingtalk/cards","apiSecret":"sim-api-secret","forceUpdate":true}""");
        var card = Person("c-1", "user001");
        (card["callbackType"], card["callbackRouteKey"]) = ("HTTP", "salesbot");
        await company.PostAsync(Instances + "/createAndDeliver", card.ToJsonString());

        var report = await company.Simulator.Member("user001").PressesAsync("确认", cancellationToken: Connected.Cancellation);

        Assert.True(report!.IsDelivered);
        var headers = Assert.Single(company.Product.Headers);
        Assert.Equal(Signatures.OfCard(headers["x-ddpaas-signature-timestamp"], "sim-api-secret"), headers["x-ddpaas-signature"]);
        Assert.EndsWith("处理中", company.Simulator.Member("user001").Sees[0].CardOf("user001")!.Text);
        await company.Simulator.Member("user001").PostsPressAsync("c-1", "confirm", [], new PushManner { Signature = "wrong" }, Connected.Cancellation);
        Assert.Equal("wrong", company.Product.Headers[1]["x-ddpaas-signature"]);
    }

    [Fact]
    public async Task LateAnswer_IsNoAnswer()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        using var client = await company.ConnectAsync();
        await company.PostAsync(Instances + "/createAndDeliver", Person("c-1", "user001").ToJsonString());
        var pressing = company.Simulator.Member("user001").PressesAsync("确认", cancellationToken: Connected.Cancellation);
        await client.NextAsync();
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.False((await pressing)!.IsDelivered);
    }

    [Fact]
    public async Task PublicTemplate_HasItsButtonsInAnObject_AndTextStreamsIn()
    {
        await using var company = await Connected.StartAsync();
        var card = Person("c-1", "user001");
        card["cardTemplateId"] = CardTemplate.PublicButtons;
        card["cardData"] = new JsonObject
        {
            ["cardParamMap"] = new JsonObject { ["markdown"] = "好", ["sys_full_json_obj"] = """{"msgButtons":[{"text":"确认","id":"confirm","color":"blue","request":true}]}""" },
        };
        await company.PostAsync(Instances + "/createAndDeliver", card.ToJsonString());
        await company.PutAsync("/v1.0/card/streaming", """{"outTrackId":"c-1","guid":"g1","key":"markdown","content":"好的","isFull":true}""");
        await company.PutAsync("/v1.0/card/streaming", """{"outTrackId":"c-1","guid":"g2","key":"markdown","content":"！","isFull":false}""");
        var seen = Assert.Single(company.Simulator.Member("user001").Sees);
        Assert.Equal(("好的！", "confirm"), (seen.Text, seen.Card!.Buttons[0].ActionId));
    }

    private static JsonObject Person(string id, string user) => Card(id, new JsonObject
    {
        ["openSpaceId"] = "dtv1.card//IM_ROBOT." + user,
        ["imRobotOpenSpaceModel"] = new JsonObject { ["supportForward"] = false },
        ["imRobotOpenDeliverModel"] = new JsonObject { ["spaceType"] = "IM_ROBOT", ["robotCode"] = "dingsimapp001" },
    });

    private static JsonObject Group(string id) => Card(id, new JsonObject
    {
        ["openSpaceId"] = "dtv1.card//IM_GROUP." + Connected.Group,
        ["imGroupOpenSpaceModel"] = new JsonObject { ["supportForward"] = false, ["notification"] = new JsonObject { ["alertContent"] = "请确认" } },
        ["imGroupOpenDeliverModel"] = new JsonObject { ["robotCode"] = "dingsimapp001", ["atUserIds"] = new JsonObject { ["user001"] = "张伟", ["stranger"] = "?" } },
    });

    private static JsonObject Card(string id, JsonObject card)
    {
        (card["cardTemplateId"], card["outTrackId"], card["callbackType"]) = (Template, id, "STREAM");
        card["cardData"] = new JsonObject { ["cardParamMap"] = new JsonObject { ["title"] = "确认商机", ["body"] = "**华东医院** 120 万", ["buttons"] = Buttons } };
        return card;
    }
}
