using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>What a person does in the chat with the robot and in groups. Each action ends when the product has taken it in, or did not in time.</summary>
public sealed class MemberActions
{
    private readonly Tenant tenant;
    private readonly RobotMessages messages;
    private readonly RobotPushes pushes;
    private readonly MediaDesk media;
    private readonly CardPresses presses;
    private readonly EventDesk events;

    internal MemberActions(string userId, Tenant tenant, RobotMessages messages, RobotPushes pushes, MediaDesk media, CardPresses presses, EventDesk events) =>
        (UserId, this.tenant, this.messages, this.pushes, this.media, this.presses, this.events) = (userId, tenant, messages, pushes, media, presses, events);

    /// <summary>The userId.</summary>
    public string UserId { get; }

    /// <summary>What he reads from the robot, oldest first.</summary>
    public ImmutableList<SeenMessage> Sees => tenant.Screens.FromBot(ChatKey.Person(UserId));

    /// <summary>What he reads among his work notifications.</summary>
    public ImmutableList<SeenMessage> Notices => tenant.Screens.FromBot(ChatKey.Notices(UserId));

    /// <summary>What he reads from bots in a group.</summary>
    public ImmutableList<SeenMessage> SeesIn(string conversationId) =>
        tenant.Screens.FromBot(ChatKey.Group(conversationId)).RemoveAll(message => !message.VisibleTo.IsEmpty && !message.VisibleTo.Contains(UserId));

    /// <summary>Writes a text to the robot.</summary>
    public Task<PushReport> WritesAsync(string text, CancellationToken cancellationToken = default) => WritesAsync(text, new MessageManner(), cancellationToken);

    /// <summary>Writes a text to the robot of which something is not as usual.</summary>
    public Task<PushReport> WritesAsync(string text, MessageManner manner, CancellationToken cancellationToken = default) =>
        SaysAsync(null, "text", text, () => Text(text, manner), manner, cancellationToken);

    /// <summary>Writes in a group; without a mention the robot never hears of it, and there is no report.</summary>
    public async Task<PushReport?> WritesInGroupAsync(
        string conversationId, string text, bool mentions = true, MessageManner? manner = null, CancellationToken cancellationToken = default)
    {
        if (mentions)
        {
            return await SaysAsync(conversationId, "text", $"@{tenant.Options.App.RobotName} {text}", () => Text(" " + text, manner), manner, cancellationToken);
        }

        lock (tenant.Gate)
        {
            Show(ChatKey.Group(conversationId), "text", text);
        }

        return null;
    }

    /// <summary>Writes a text of which the product is not told yet: what it is to be told is delivered by the test, late, twice, or never.</summary>
    public string Composes(string text, string? conversationId = null, MessageManner? manner = null) =>
        Compose(conversationId, "text", conversationId is null ? text : $"@{tenant.Options.App.RobotName} {text}", () => Text(conversationId is null ? text : " " + text, manner), manner).Written();

    /// <summary>Speaks to the robot; the platform gives the words.</summary>
    public Task<PushReport> SpeaksAsync(string words, CancellationToken cancellationToken = default) =>
        SaysAsync(null, "audio", words, () => Content(new JsonObject { ["downloadCode"] = media.Receive("voice.amr", [1, 2, 3]), ["recognition"] = words, ["duration"] = 4000 }), null, cancellationToken);

    /// <summary>Sends a picture, in a group or, without its id, to the robot.</summary>
    public Task<PushReport> SendsPictureAsync(byte[] content, string? conversationId = null, CancellationToken cancellationToken = default) =>
        SaysAsync(conversationId, "picture", "［图片］", () => Content(Picture(content)), null, cancellationToken);

    /// <summary>Sends a film to the robot.</summary>
    public Task<PushReport> SendsVideoAsync(byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync(null, "video", "［视频］", () => Content(new JsonObject { ["downloadCode"] = media.Receive("film.mp4", content), ["videoType"] = "mp4", ["duration"] = "12" }), null, cancellationToken);

    /// <summary>Sends a file to the robot.</summary>
    public Task<PushReport> SendsFileAsync(string name, byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync(
            null,
            "file",
            "［文件］" + name,
            () => Content(new JsonObject { ["downloadCode"] = media.Receive(name, content), ["fileName"] = name, ["spaceId"] = "1", ["fileId"] = "2" }),
            null,
            cancellationToken);

    /// <summary>Sends text and pictures mixed: each part is a text or a picture's bytes.</summary>
    public Task<PushReport> SendsRichTextAsync(IReadOnlyList<object> parts, string? conversationId = null, CancellationToken cancellationToken = default) =>
        SaysAsync(
            conversationId,
            "richText",
            string.Concat(parts.Select(part => part as string ?? "［图片］")),
            () =>
            {
                var items = parts.Select(part => (JsonNode)(part is byte[] bytes ? With(Picture(bytes), "type", "picture") : new JsonObject { ["text"] = (string)part }));
                return Content(new JsonObject { ["richText"] = new JsonArray([.. items]) });
            },
            null,
            cancellationToken);

    /// <summary>Sends something that robots cannot read.</summary>
    public Task<PushReport> SendsUnknownAsync(CancellationToken cancellationToken = default) =>
        SaysAsync(null, "unknownMsgType", "［其他］", () => Content(new JsonObject { ["unknownMsgType"] = "暂不支持此消息类型" }), null, cancellationToken);

    /// <summary>
    /// Presses the newest button of this text that he sees, in a group or, without its id, in the chat with the robot.
    /// A button of an interactive card calls back; a <c>dtmd</c> link says its text in his name; a web address is opened, and there is no report.
    /// </summary>
    public async Task<PushReport?> PressesAsync(string button, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var seen = conversationId is null ? Sees : SeesIn(conversationId);
        var (card, found) = seen.SelectMany(Buttons).LastOrDefault(each => each.Button.Text == button);
        return found switch
        {
            null => throw new InvalidOperationException($"{UserId} sees no button «{button}»."),
            { Url: { } url } => await FollowsAsync(url, conversationId, cancellationToken),
            _ => await PressesCardAsync(card!.OutTrackId, found.ActionId, JsonNode.Parse(found.Parameters.GetRawText())!.AsObject(), cancellationToken),
        };
    }

    /// <summary>Presses a button of an interactive card, whether he sees it or not.</summary>
    public Task<PushReport> PressesCardAsync(string outTrackId, string actionId, JsonObject parameters, CancellationToken cancellationToken = default) =>
        presses.PressAsync(UserId, outTrackId, actionId, parameters, cancellationToken);

    /// <summary>Posts a press of an interactive card over HTTP once, with something wrong.</summary>
    public Task<CallbackAttempt> PostsPressAsync(string outTrackId, string actionId, JsonObject parameters, PushManner manner, CancellationToken cancellationToken = default) =>
        presses.PostAsync(UserId, outTrackId, actionId, parameters, manner, cancellationToken);

    /// <summary>Reads what stands in the chat with the robot, or in a group; the app is told of the last message.</summary>
    public async Task<PushReport?> ReadsAsync(string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var chat = conversationId is null ? ChatKey.Person(UserId) : ChatKey.Group(conversationId);
        var unread = tenant.Screens.FromBot(chat).FindAll(message => !message.ReadBy.Contains(UserId));
        unread.ForEach(message => tenant.Screens.Update(chat, message.Id, each => each with { ReadBy = each.ReadBy.Add(UserId) }));
        return unread.LastOrDefault(message => message.Way is "robot" or "card") is { } last
            ? await events.TellAsync("robot_msg_read", ReadOrRecalled(last.Id, conversationId), isFree: false, cancellationToken)
            : null;
    }

    private IEnumerable<(SeenCard? Card, SeenButton Button)> Buttons(SeenMessage message)
    {
        var card = message.CardOf(UserId);
        return (card?.Buttons ?? message.Buttons).Select(button => (card, button));
    }

    private JsonObject ReadOrRecalled(string key, string? conversationId) => new()
    {
        ["unionId"] = tenant.Company.Anybody(UserId)?.UnionId,
        ["userId"] = UserId,
        ["robotCode"] = tenant.Options.App.AppKey,
        ["openConversationId"] = conversationId ?? "",
        ["processQueryKey"] = key,
        ["operatTime"] = tenant.Now.ToUnixTimeMilliseconds(),
    };

    private async Task<PushReport?> FollowsAsync(string url, string? conversationId, CancellationToken cancellationToken)
    {
        if (DtmdLink.ContentOf(url) is not { } said)
        {
            tenant.Log.Opens(url);
            return null;
        }

        return conversationId is null
            ? await WritesAsync(said, cancellationToken)
            : await WritesInGroupAsync(conversationId, said, tenant.Switches.ClientAddsMention, cancellationToken: cancellationToken);
    }

    private static Action<JsonObject> Content(JsonObject content) => message => message["content"] = content;

    private static JsonObject With(JsonObject json, string name, string value)
    {
        json[name] = value;
        return json;
    }

    private static Action<JsonObject> Text(string text, MessageManner? manner) => message =>
    {
        var content = new JsonObject { ["content"] = text };
        if (manner?.Quotes is { } quoted)
        {
            content["isReplyMsg"] = true;
            content["repliedMsg"] = new JsonObject { ["msgType"] = "text", ["msgId"] = quoted, ["senderId"] = "$:LWCP_v1:$bot0", ["content"] = new JsonObject { ["text"] = "…" } };
            (message["originalMsgId"], message["originalProcessQueryKey"]) = (quoted, quoted);
        }

        message["text"] = content;
    };

    private JsonObject Picture(byte[] content)
    {
        var code = media.Receive("picture.jpg", content);
        return new JsonObject { ["downloadCode"] = code, ["pictureDownloadCode"] = code };
    }

    private Task<PushReport> SaysAsync(string? conversationId, string type, string shown, Func<Action<JsonObject>> content, MessageManner? manner, CancellationToken cancellationToken) =>
        pushes.DeliverAsync(Compose(conversationId, type, shown, content, manner), cancellationToken);

    private JsonObject Compose(string? conversationId, string type, string shown, Func<Action<JsonObject>> content, MessageManner? manner)
    {
        lock (tenant.Gate)
        {
            var sender = tenant.Company.Anybody(UserId) ?? new SimulatedMember(UserId, UserId);
            var group = conversationId is null ? null : tenant.Company.Group(conversationId) ?? throw new InvalidOperationException($"There is no group {conversationId}.");
            Show(group is null ? ChatKey.Person(UserId) : ChatKey.Group(group.ConversationId), type, shown);
            return messages.Write(sender, group, type, content(), manner);
        }
    }

    private void Show(string chat, string type, string text) =>
        tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("said"), chat, UserId, type, text, default, tenant.Now));
}
