using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>What people do in chats with the intelligent robot. Each action ends when the product was told, or that was given up.</summary>
public sealed class BotActions
{
    private readonly Tenant tenant;
    private readonly BotDesk desk;
    private readonly BotMedia media;
    private readonly IBotWay way;
    private readonly BotCallbacks callbacks;
    private readonly LongConnection connection;
    private readonly BotJson json;

    internal BotActions(Tenant tenant, BotDesk desk, BotMedia media, BotCallbacks callbacks, LongConnection connection)
    {
        (this.tenant, this.desk, this.media, this.callbacks, this.connection) = (tenant, desk, media, callbacks, connection);
        way = tenant.Options.Bot.IsLongConnection ? connection : callbacks;
        json = new BotJson(tenant);
    }

    /// <summary>True while the product holds the long connection.</summary>
    public bool IsConnected => connection.IsOpen;

    /// <summary>What is read in a single chat, by the account, or in a group, by its id.</summary>
    public ImmutableList<SeenMessage> Sees(string accountOrChatId) => tenant.Screens.FromBot(ChatKey.Bot(accountOrChatId));

    /// <summary>Makes a group with the robot in it.</summary>
    public void MakesGroup(string chatId, params IReadOnlyList<string> members)
    {
        lock (tenant.Gate)
        {
            desk.Groups[chatId] = members;
        }
    }

    /// <summary>Writes in the single chat.</summary>
    public Task<BotReport> WritesAsync(string account, string text, CancellationToken cancellationToken = default) =>
        SaysAsync(account, null, "text", text, () => Content(text), cancellationToken);

    /// <summary>Writes in a group; without a mention the robot never hears of it, and there is no report.</summary>
    public async Task<BotReport?> WritesInGroupAsync(string account, string chatId, string text, bool mentions = true, string? quoted = null, CancellationToken cancellationToken = default)
    {
        var written = mentions ? $"@{tenant.Options.Bot.Name} {text}" : text;
        if (mentions)
        {
            return await SaysAsync(account, chatId, "text", written, () => Content(written), cancellationToken, quoted);
        }

        lock (tenant.Gate)
        {
            tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("said"), ChatKey.Bot(chatId), account, "text", written, default, tenant.Now));
        }

        return null;
    }

    /// <summary>Speaks in the single chat; the platform gives the transcript.</summary>
    public Task<BotReport> SpeaksAsync(string account, string transcript, CancellationToken cancellationToken = default) =>
        SaysAsync(account, null, "voice", transcript, () => Content(transcript), cancellationToken);

    /// <summary>Sends a picture in the single chat.</summary>
    public Task<BotReport> SendsImageAsync(string account, byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync(account, null, "image", "［图片］", () => File("picture.jpg", content), cancellationToken);

    /// <summary>Sends a file in the single chat.</summary>
    public Task<BotReport> SendsFileAsync(string account, string name, byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync(account, null, "file", "［文件］" + name, () => File(name, content), cancellationToken);

    /// <summary>Writes a text with a picture, in a group or, without its id, in the single chat.</summary>
    public Task<BotReport> SendsMixedAsync(string account, string? chatId, string text, byte[] picture, CancellationToken cancellationToken = default)
    {
        var written = chatId is null ? text : $"@{tenant.Options.Bot.Name} {text}";
        return SaysAsync(
            account,
            chatId,
            "mixed",
            written,
            () => new JsonObject
            {
                ["msg_item"] = new JsonArray(
                    new JsonObject { ["msgtype"] = "text", ["text"] = Content(written) },
                    new JsonObject { ["msgtype"] = "image", ["image"] = File("picture.jpg", picture) }),
            },
            cancellationToken);
    }

    /// <summary>Opens the single chat, for the first time that day.</summary>
    public Task<BotReport> OpensChatAsync(string account, CancellationToken cancellationToken = default) =>
        CausesAsync(new BotTurn(BotTurnKind.Entered, account.ToLowerInvariant(), null, tenant.Now), "enter_chat", null, cancellationToken);

    /// <summary>Judges a reply: 1 good, 2 bad, 3 judgement withdrawn.</summary>
    public Task<BotReport> JudgesAsync(string account, string feedbackId, int type, string content = "", CancellationToken cancellationToken = default) =>
        CausesAsync(
            new BotTurn(BotTurnKind.Judged, account.ToLowerInvariant(), null, tenant.Now),
            "feedback_event",
            new JsonObject { ["id"] = feedbackId, ["type"] = type, ["content"] = content },
            cancellationToken);

    /// <summary>Presses a button of the newest card that has it, in a group or, without its id, in the single chat; throws where the member sees none.</summary>
    public Task<BotReport> PressesAsync(
        string account, string key, IReadOnlyDictionary<string, string[]>? picked = null, string? chatId = null, CancellationToken cancellationToken = default)
    {
        var own = account.ToLowerInvariant();
        var card = Sees(chatId ?? own).Select(message => message.Copies.GetValueOrDefault(own) ?? message.Card).LastOrDefault(each => each?.Buttons.Any(button => button.Key == key) == true)
            ?? throw new InvalidOperationException($"{account} sees nothing to press that has the key {key}.");
        var body = new JsonObject { ["card_type"] = card.CardType, ["event_key"] = key, ["task_id"] = card.TaskId };
        if (picked is not null)
        {
            body["selected_items"] = BotJson.Picked(picked);
        }

        return CausesAsync(new BotTurn(BotTurnKind.Pressed, own, chatId, tenant.Now) { TaskId = card.TaskId }, "template_card_event", body, cancellationToken);
    }

    /// <summary>Delivers a callback once, with something wrong.</summary>
    public Task<CallbackAttempt> PostAsync(string plaintext, CallbackManner manner, CancellationToken cancellationToken = default) =>
        callbacks.PostAsync(plaintext, manner, cancellationToken);

    /// <summary>Ends when the product has the long connection.</summary>
    public Task ConnectedAsync(CancellationToken cancellationToken = default) => connection.WhenAsync(isOpen: true, cancellationToken);

    /// <summary>Ends when nobody has the long connection.</summary>
    public Task DisconnectedAsync(CancellationToken cancellationToken = default) => connection.WhenAsync(isOpen: false, cancellationToken);

    /// <summary>Breaks the long connection.</summary>
    public void BreaksConnection() => connection.Break(halfOpen: false);

    /// <summary>Leaves the long connection open in appearance only: nothing comes through in either direction.</summary>
    public void LeavesConnectionHalfOpen() => connection.Break(halfOpen: true);

    private static JsonObject Content(string text) => new() { ["content"] = text };

    private JsonObject File(string name, byte[] content)
    {
        var (url, key) = media.Keep(name, content);
        return key is null ? new JsonObject { ["url"] = url } : new JsonObject { ["url"] = url, ["aeskey"] = key };
    }

    private async Task<BotReport> SaysAsync(
        string account, string? chatId, string type, string shown, Func<JsonObject> body, CancellationToken cancellationToken, string? quoted = null)
    {
        var turn = new BotTurn(BotTurnKind.Message, account.ToLowerInvariant(), chatId, tenant.Now);
        JsonObject message;
        lock (tenant.Gate)
        {
            message = json.Message(turn, type, body());
            if (quoted is not null)
            {
                message["quote"] = new JsonObject { ["msgtype"] = "text", ["text"] = Content(quoted) };
            }

            tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("said"), turn.Chat, turn.Account, type, shown, default, tenant.Now));
            desk.Speak(turn);
            if (!tenant.Options.Bot.IsLongConnection && !desk.Begin(turn.Account))
            {
                tenant.Log.Drop(turn.Chat, message.Text("msgid"), "too many conversations at once");
                return new BotReport(message.Written(), IsDelivered: false);
            }
        }

        return await way.TellAsync(turn, message, cancellationToken);
    }

    private Task<BotReport> CausesAsync(BotTurn turn, string type, JsonObject? body, CancellationToken cancellationToken)
    {
        JsonObject message;
        lock (tenant.Gate)
        {
            message = json.Event(turn, type, body);
        }

        return way.TellAsync(turn, message, cancellationToken);
    }
}
