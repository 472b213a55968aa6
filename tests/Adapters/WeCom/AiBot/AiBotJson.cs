using System.Text.Json;

namespace SalesBot.Adapters.Tests.WeCom.AiBot;

/// <summary>Callbacks of the intelligent robot as WeCom writes them.</summary>
internal static class AiBotJson
{
    public const string ResponseUrl = "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=RC";

    public static string Single(string rest, string id = "m-1") =>
        $$"""{"msgid":"{{id}}","aibotid":"aib-sim","chattype":"single","from":{"userid":"ZhangSan"},"response_url":"{{ResponseUrl}}",{{rest}}}""";

    public static string GroupText(string text, string id = "m-1") => Group($$""" "msgtype":"text","text":{"content":{{JsonSerializer.Serialize(text)}}} """, id);

    public static string Group(string rest, string id = "m-1") =>
        $$"""{"msgid":"{{id}}","aibotid":"aib-sim","chatid":"wrSim01","chattype":"group","from":{"userid":"zhangsan"},"response_url":"{{ResponseUrl}}",{{rest}}}""";

    public static string StreamAsked(string id) => Group($$""" "msgtype":"stream","stream":{"id":"{{id}}"} """, "poll-" + Guid.NewGuid().ToString("N"));

    public static string Press(string key) => Single($$$"""
        "create_time":1767225800,"msgtype":"event","event":{"eventtype":"template_card_event","template_card_event":{"card_type":"vote_interaction","event_key":"{{{key}}}","task_id":"vote-7",
        "selected_items":{"selected_item":[{"question_key":"slot","option_ids":{"option_id":["am","pm"]}}]} } }
        """);
}
