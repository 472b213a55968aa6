using System.Text.Json.Nodes;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Cards of the app: what is taken, pressed and updated.</summary>
public sealed class CardTests
{
    private const string Buttons =
        """{"card_type":"button_interaction","task_id":"t1","main_title":{"title":"Change?"},"button_list":[{"text":"OK","style":1,"key":"ok"},{"text":"No","style":2,"key":"no"}]}""";

    private const string Notice = """{"card_type":"text_notice","main_title":{"title":"Done"},"card_action":{"type":1,"url":"https://crm.example"}}""";

    private const string Visit =
        """{"card_type":"multiple_interaction","main_title":{"title":"Log the visit","desc":"ACME"},"task_id":"visit-9","select_list":[{"question_key":"stage","title":"Stage","selected_id":"neg","option_list":[{"id":"neg","text":"Negotiation"},{"id":"won","text":"Won"}]}],"submit_button":{"text":"Save","key":"save_visit"}}""";

    public static TheoryData<string> Good =>
    [
        Buttons,
        Notice,
        """{"card_type":"text_notice","source":{"icon_url":"https://crm.example/i.png","desc":"CRM","desc_color":0},"action_menu":{"desc":"Less of this","action_list":[{"text":"Mute 7 days","key":"mute7"}]},"task_id":"digest-20260101","main_title":{"title":"Weekly pipeline","desc":"Team East"},"quote_area":{"type":1,"url":"https://crm.example/n/9","title":"Last note","quote_text":"Budget approved"},"emphasis_content":{"title":"¥1.2M","desc":"open"},"sub_title_text":"3 deals without a next step","horizontal_content_list":[{"keyname":"Owner","type":3,"userid":"zhangsan","value":"Zhang San"},{"keyname":"Site","type":1,"url":"https://crm.example","value":"open"}],"jump_list":[{"type":1,"title":"All deals","url":"https://crm.example/d"}],"card_action":{"type":1,"url":"https://crm.example/d"}}""",
        """{"card_type":"news_notice","main_title":{"title":"New lead","desc":"From the fair"},"card_image":{"url":"https://crm.example/c.png","aspect_ratio":1.3},"image_text_area":{"type":1,"url":"https://crm.example/l/7","title":"ACME","desc":"120 staff","image_url":"https://crm.example/a.png"},"vertical_content_list":[{"title":"Need","desc":"Replace old CRM by May"}],"jump_list":[{"type":2,"appid":"wxAPP","pagepath":"/p/1","title":"Mini-app"}],"card_action":{"type":2,"appid":"wxAPP","pagepath":"/p/1"}}""",
        """{"card_type":"vote_interaction","main_title":{"title":"Which demo slot?"},"task_id":"vote-7","checkbox":{"question_key":"slot","mode":1,"option_list":[{"id":"am","text":"Tue 10:00","is_checked":true},{"id":"pm","text":"Tue 15:00","is_checked":false}]},"submit_button":{"text":"Send","key":"vote"}}""",
        Visit,
    ];

    /// <summary>A place in a good card, what is put there, and the code.</summary>
    public static TheoryData<string, string, string?, int> Bad => new()
    {
        { Buttons, "card_type", "\"poster\"", 42031 },
        { Buttons, "task_id", "\"with space\"", 42014 },
        { Buttons, "task_id", null, 42014 },
        { Buttons, "task_id", $"\"{new string('t', 129)}\"", 42014 },
        { Buttons, "main_title", null, 42028 },
        { Buttons, "main_title", $$"""{"title":"{{new string('题', 37)}}"}""", 42028 },
        { Buttons, "button_list", "[]", 42042 },
        { Buttons, "button_list", """[{"text":"12345678901","key":"k"}]""", 42038 },
        { Buttons, "button_list", """[{"text":"OK"}]""", 42017 },
        { Buttons, "button_list", """[{"text":"A","key":"k"},{"text":"B","key":"k"}]""", 42019 },
        { Buttons, "horizontal_content_list", """[{"keyname":"六个字的名字","value":"v"}]""", 42035 },
        { Buttons, "horizontal_content_list", """[{"keyname":"file","type":2,"media_id":"no"}]""", 40007 },
        { Buttons, "action_menu", """{"action_list":[{"text":"a","key":"k"},{"text":"b","key":"k"}]}""", 42051 },
        { Notice, "card_action", null, 42045 },
        { Notice, "card_action", """{"type":0}""", 42045 },
        { Notice, "main_title", null, 42028 },
        { Notice, "emphasis_content", """{"title":"123456789012345"}""", 42029 },
        { Notice, "jump_list", """[{"type":1,"title":"no address"}]""", 42037 },
        { Notice, "action_menu", """{"action_list":[{"text":"a","key":"k"}]}""", 42014 },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public async Task GoodCard_IsSeen_AndHasACodeWhereItCanBePressed(string card)
    {
        await using var company = await Connected.StartAsync();
        var answer = await company.SendCardAsync("zhangsan", card);
        Assert.Equal("ok", (string?)answer["errmsg"]);
        Assert.NotNull(Assert.Single(company.Simulator.Member("zhangsan").Sees).Card);
        Assert.Equal(card.Contains("task_id", StringComparison.Ordinal), answer.ContainsKey("response_code"));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task BadCard_IsRefusedWithItsCode(string card, string place, string? value, int code)
    {
        await using var company = await Connected.StartAsync();
        var changed = JsonNode.Parse(card)!.AsObject();
        changed.Remove(place);
        if (value is not null)
        {
            changed[place] = JsonNode.Parse(value);
        }

        Assert.Equal(code, Connected.Code(await company.SendCardAsync("zhangsan", changed.ToJsonString())));
    }

    [Fact]
    public async Task InteractiveCard_NeedsACallback()
    {
        await using var company = await Connected.StartAsync(options => options with { App = new SimulatedApp() });
        Assert.Equal(43012, Connected.Code(await company.SendCardAsync("zhangsan", Buttons)));
    }

    [Fact]
    public async Task TaskId_IsUsedOnce()
    {
        await using var company = await Connected.StartAsync();
        await company.SendCardAsync("zhangsan", Buttons);
        Assert.Equal(42015, Connected.Code(await company.SendCardAsync("lisi", Buttons)));
    }

    [Fact]
    public async Task Press_TellsTheApp_AndItsCodeGreysTheCardOnceForThoseNamed()
    {
        await using var company = await Connected.StartAsync();
        await company.SendCardAsync("zhangsan|lisi", Buttons);
        var report = await company.Simulator.Member("zhangsan").PressesAsync("ok", cancellationToken: Connected.Cancellation);
        Assert.Contains("<TaskId><![CDATA[t1]]></TaskId>", report.Plaintext, StringComparison.Ordinal);
        var code = report.Plaintext.Split("<ResponseCode><![CDATA[")[1].Split("]]")[0];

        var update = $$$"""{"userids":["zhangsan","nobody"],"agentid":1000002,"response_code":"{{{code}}}","button":{"replace_name":"已确认"}}""";
        var answer = await company.PostAsync("/cgi-bin/message/update_template_card", update);

        Assert.Equal("nobody", (string?)answer["invaliduser"]![0]);
        Assert.Equal("已确认", company.Simulator.Member("zhangsan").Sees[0].Card!.ReplacedBy);
        Assert.Null(company.Simulator.Member("lisi").Sees[0].Card!.ReplacedBy);
        Assert.Equal(60140, await company.CodeAsync("/cgi-bin/message/update_template_card", update));
        await Assert.ThrowsAsync<InvalidOperationException>(() => company.Simulator.Member("zhangsan").PressesAsync("ok", cancellationToken: Connected.Cancellation));
    }

    [Fact]
    public async Task Code_LivesThreeDays()
    {
        await using var company = await Connected.StartAsync();
        var code = (string)(await company.SendCardAsync("zhangsan", Buttons))["response_code"]!;
        company.Time.Advance(TimeSpan.FromHours(72) + TimeSpan.FromSeconds(1));
        await company.RenewTokenAsync(company.Simulator.Options.App.Secret);
        Assert.Equal(60140, await company.CodeAsync("/cgi-bin/message/update_template_card", $$$"""{"userids":["zhangsan"],"agentid":1000002,"response_code":"{{{code}}}","button":{"replace_name":"x"}}"""));
    }

    [Fact]
    public async Task WholeNewCard_TakesThePlaceOfTheOld()
    {
        await using var company = await Connected.StartAsync();
        var code = (string)(await company.SendCardAsync("zhangsan", Buttons))["response_code"]!;
        var withoutAction = """{"card_type":"text_notice","main_title":{"title":"Done"}}""";
        Assert.Equal(42045, await company.CodeAsync("/cgi-bin/message/update_template_card", Update(code, withoutAction)));
        Assert.Equal(0, await company.CodeAsync("/cgi-bin/message/update_template_card", Update(code, Notice)));

        var seen = Assert.Single(company.Simulator.Member("zhangsan").Sees);
        Assert.Equal(("Done", 2), (seen.Text, seen.Version));
        Assert.Empty(seen.Card!.Buttons);
    }

    [Theory]
    [InlineData(true, "OpitonIds")]
    [InlineData(false, "OptionIds")]
    public async Task PickedOptions_ComeInEitherSpelling(bool misspells, string name)
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { MisspellsOptionIds = misspells } });
        await company.SendCardAsync("zhangsan", Visit);
        var picked = new Dictionary<string, string[]> { ["stage"] = ["won"] };
        var report = await company.Simulator.Member("zhangsan").PressesAsync("save_visit", picked, Connected.Cancellation);
        Assert.Contains($"<QuestionKey><![CDATA[stage]]></QuestionKey><{name}>", report.Plaintext, StringComparison.Ordinal);
    }

    private static string Update(string code, string card) =>
        $$$"""{"userids":["zhangsan"],"agentid":1000002,"response_code":"{{{code}}}","template_card":{{{card}}}}""";
}
