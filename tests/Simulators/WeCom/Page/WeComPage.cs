using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>The page of the simulated WeCom.</summary>
internal sealed class WeComPage(WeComSimulator simulator) : SimulatorPage("企业微信模拟器")
{
    /// <inheritdoc/>
    protected override JsonObject State() => new()
    {
        ["members"] = new JsonArray([.. simulator.Options.Members.Select(member => (JsonNode)new JsonObject { ["account"] = member.Account, ["name"] = member.Name })]),
        ["tabs"] = new JsonArray(
        [
            Tab("app", "应用", "app:{member}"), Tab("aibot", "智能机器人", "aibot:{member}"), Tab("wrSim01", "群：智能机器人", "aibot:wrSim01"),
            .. simulator.Screens.Chats.Where(chat => chat.StartsWith("appchat:", StringComparison.Ordinal) || chat.StartsWith("robot:", StringComparison.Ordinal)).Select(chat => Tab(chat, chat, chat)),
        ]),
        ["chats"] = new JsonObject(simulator.Screens.Chats.Select(chat =>
            KeyValuePair.Create(chat, (JsonNode?)new JsonArray([.. simulator.Screens.All(chat).Select(message => (JsonNode)Written(message))])))),
        ["acts"] = new JsonArray(Act("open", "打开会话"), Act("place", "发位置")),
        ["lists"] = new JsonArray(
            List("被拒绝的调用", simulator.Log.Refusals.Select(refused => $"{refused.At:HH:mm:ss} {refused.What} {refused.Code} {refused.Why}")),
            List("静默丢弃", simulator.Log.Drops.Select(dropped => $"{dropped.At:HH:mm:ss} {dropped.Chat} {dropped.What} {dropped.Why}"))),
    };

    /// <inheritdoc/>
    protected override async Task<string> ActAsync(JsonNode asked, CancellationToken cancellationToken)
    {
        var (account, chat, text) = (asked.Text("account"), asked.Text("chat"), asked.Text("text"));
        var picked = asked.Part("picked")?.ToDictionary(each => each.Key, each => asked.Part("picked").Texts(each.Key).ToArray(), StringComparer.Ordinal);
        var isGroup = chat.StartsWith("wr", StringComparison.Ordinal);
        var member = simulator.Member(account);
        object? done = (chat, asked.Text("act")) switch
        {
            ("app", "write") => await member.WritesAsync(text, cancellationToken),
            ("app", "open") => await member.OpensChatAsync(cancellationToken),
            ("app", "place") => await member.SendsLocationAsync(31.2304, 121.4737, text.Length > 0 ? text : "上海市黄浦区人民广场", cancellationToken),
            ("app", "press") => await member.PressesAsync(text, picked, cancellationToken),
            (_, "write") when isGroup => await simulator.Bot.WritesInGroupAsync(account, chat, text, cancellationToken: cancellationToken),
            (_, "write") => await simulator.Bot.WritesAsync(account, text, cancellationToken),
            (_, "open") => await simulator.Bot.OpensChatAsync(account, cancellationToken),
            (_, "press") => await simulator.Bot.PressesAsync(account, text, picked, isGroup ? chat : null, cancellationToken),
            _ => throw new InvalidOperationException("That cannot be done here."),
        };
        return Told(done);
    }

    private static JsonObject Written(SeenMessage message) => new()
    {
        ["from"] = message.From,
        ["type"] = message.Type,
        ["text"] = message.Text,
        ["at"] = message.At.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        ["recalled"] = message.IsRecalled,
        ["shown"] = message.IsShown,
        ["notes"] = new JsonArray([.. Notes(message).Select(note => (JsonNode)note)]),
        ["grey"] = message.Card?.ReplacedBy,
        ["buttons"] = new JsonArray([.. (message.Card?.Buttons ?? []).Select(button => (JsonNode)new JsonObject { ["text"] = button.Text, ["key"] = button.Key })]),
        ["selections"] = new JsonArray([.. message.Card is null ? [] : Selections(message.Card)]),
    };

    private static IEnumerable<string> Notes(SeenMessage message)
    {
        if (message.BytesCut > 0)
        {
            yield return $"被截掉 {message.BytesCut} 字节";
        }

        if (!message.IsComplete)
        {
            yield return "……";
        }

        if (!message.IsShown)
        {
            yield return "微信插件不显示";
        }
    }

    private static IEnumerable<JsonNode> Selections(SeenCard card)
    {
        var json = JsonNode.Parse(card.Json.GetRawText());
        return json.Items("select_list").Append(json.Part("button_selection")).Append(json.Part("checkbox")).OfType<JsonObject>().Select(list => (JsonNode)new JsonObject
        {
            ["key"] = list.Text("question_key"),
            ["title"] = list.Text("title"),
            ["several"] = list.Number("mode") == 1,
            ["options"] = new JsonArray([.. list.Items("option_list").Select(option => (JsonNode)new JsonObject { ["id"] = option.Text("id"), ["text"] = option.Text("text") })]),
        });
    }

    private static string Told(object? report) => report switch
    {
        CallbackReport callback => (callback.IsDelivered ? "已送达" : "未送达：" + callback.Attempts[^1].Body) + " " + callback.ReplyTrouble,
        BotReport bot => (bot.IsDelivered ? "已送达" : "未送达") + " " + bot.ReplyTrouble,
        _ => "",
    };
}
