using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The page of the simulated DingTalk.</summary>
internal sealed class DingTalkPage(DingTalkSimulator simulator) : SimulatorPage("钉钉模拟器")
{
    /// <inheritdoc/>
    protected override JsonObject State() => new()
    {
        ["members"] = new JsonArray([.. simulator.Options.Members.Select(member => (JsonNode)new JsonObject { ["account"] = member.UserId, ["name"] = member.Name })]),
        ["tabs"] = new JsonArray(
        [
            Tab("robot", "机器人单聊", ChatKey.Person("{member}")), Tab("notice", "工作通知", ChatKey.Notices("{member}")),
            .. simulator.Options.Groups.Select(group => Tab(group.ConversationId, "群：" + group.Title, ChatKey.Group(group.ConversationId))),
            .. simulator.Options.Robots.Where(robot => robot.ConversationId is null).Select(robot => Tab(ChatKey.Robot(robot.Name), "自定义机器人：" + robot.Name, ChatKey.Robot(robot.Name))),
        ]),
        ["chats"] = new JsonObject(simulator.Screens.Chats.Select(chat =>
            KeyValuePair.Create(chat, (JsonNode?)new JsonArray([.. simulator.Screens.All(chat).Select(message => (JsonNode)Written(message))])))),
        ["acts"] = new JsonArray(Act("aside", "群里不@机器人"), Act("speak", "语音"), Act("cut", "断开长连接")),
        ["lists"] = new JsonArray(
            List($"长连接：{simulator.Stream.Connections}，共建立 {simulator.Stream.Opened}", []),
            List("违规", simulator.Log.Violations),
            List("被拒绝的调用", simulator.Log.Refusals.Select(refused => $"{refused.At:HH:mm:ss} {refused.What} {refused.Code} {refused.Why}")),
            List("静默丢弃", simulator.Log.Drops.Select(dropped => $"{dropped.At:HH:mm:ss} {dropped.Chat} {dropped.What} {dropped.Why}"))),
    };

    /// <inheritdoc/>
    protected override async Task<string> ActAsync(JsonNode asked, CancellationToken cancellationToken)
    {
        var (chat, text) = (asked.Text("chat"), asked.Text("text"));
        var member = simulator.Member(asked.Text("account"));
        var group = simulator.Options.Groups.Any(each => each.ConversationId == chat) ? chat : null;
        switch (asked.Text("act"))
        {
            case "write" when group is not null:
                return Told(await member.WritesInGroupAsync(group, text, cancellationToken: cancellationToken));
            case "write" when chat == "robot":
                return Told(await member.WritesAsync(text, cancellationToken));
            case "aside" when group is not null:
                return Told(await member.WritesInGroupAsync(group, text, mentions: false, cancellationToken: cancellationToken));
            case "speak" when chat == "robot":
                return Told(await member.SpeaksAsync(text, cancellationToken));
            case "press":
                return Told(await member.PressesAsync(text, group, cancellationToken));
            case "cut":
                simulator.Stream.Cuts(CutManner.Disconnect);
                return "";
            default:
                throw new InvalidOperationException("此处不能这样做。");
        }
    }

    private static JsonObject Written(SeenMessage message)
    {
        var json = new JsonObject
        {
            ["from"] = message.From,
            ["type"] = message.Type,
            ["text"] = message.Text,
            ["at"] = message.At.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            ["recalled"] = message.IsRecalled,
            ["shown"] = message.IsShown,
            ["notes"] = new JsonArray([message.Way, .. message.Mentions.Select(user => (JsonNode)("@" + user))]),
            ["buttons"] = Buttons(message.Card?.Buttons ?? message.Buttons),
            ["selections"] = new JsonArray(),
        };
        if (!message.Copies.IsEmpty)
        {
            json["views"] = new JsonObject(message.Copies.Select(copy =>
                KeyValuePair.Create(copy.Key, (JsonNode?)new JsonObject { ["text"] = copy.Value.Text, ["buttons"] = Buttons(copy.Value.Buttons) })));
        }

        return json;
    }

    private static JsonArray Buttons(ImmutableArray<SeenButton> buttons) =>
        [.. buttons.Select(button => (JsonNode)new JsonObject { ["text"] = button.Text, ["key"] = button.Text })];

    private static string Told(PushReport? report) => report switch
    {
        null => "机器人收不到",
        { WasConnected: false } => "未送达：没有长连接",
        _ => (report.IsDelivered ? "已送达" : "未送达") + " " + report.ReplyTrouble,
    };
}
