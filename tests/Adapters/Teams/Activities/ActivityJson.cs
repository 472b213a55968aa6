using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Tests.Teams.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Activities;

/// <summary>Activities as Teams sends them.</summary>
internal static class ActivityJson
{
    public const string Tenant = "0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3";
    public const string Bot = "28:" + TestToken.AppId;
    public const string Vera = "b7c1d2e3-0000-4aaa-9bbb-123456789abc";
    public const string VeraInTeams = "29:1pXk_Vera";
    public const string PersonalChat = "a:1QmZ-Vera-to-bot";
    public const string GroupChat = "19:abc123@thread.v2";
    public const string Channel = "19:aaa111@thread.tacv2";

    /// <summary>Vera writes to the bot by itself.</summary>
    public static JsonObject Message(string text, string id = "1776825925953") => Personal("message").With("id", id).With("text", text).With("textFormat", "plain")
        .With("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" }));

    /// <summary>Vera mentions the bot in a group chat, before what she writes.</summary>
    public static JsonObject GroupMessage(string text, string id = "1776825925953") => InGroup("message").With("id", id).With("text", $"<at>Sales Desk</at> {text}\n").WithMentions(BotMention);

    /// <summary>Vera mentions the bot in a channel.</summary>
    /// <param name="text">What she writes besides.</param>
    /// <param name="thread">The post in whose thread it is.</param>
    public static JsonObject ChannelMessage(string text, string thread = "1776825900000") => GroupMessage(text).With("conversation", Conversation("channel", $"{Channel};messageid={thread}"));

    /// <summary>An activity of Vera's own chat.</summary>
    public static JsonObject Personal(string type) => Activity(type, Conversation("personal", PersonalChat));

    /// <summary>An activity of a group chat.</summary>
    public static JsonObject InGroup(string type) => Activity(type, Conversation("groupChat", GroupChat));

    /// <summary>An invoke of Vera's own chat.</summary>
    public static JsonObject Invoke(string name, JsonNode value) =>
        Personal("invoke").With("id", "f:0b1c2d3e-4f50-4a1b-8c2d-3e4f5a6b7c8d").With("name", name).With("value", value).With("replyToId", "1776825900001");

    /// <summary>Vera presses a button of a card.</summary>
    public static JsonObject Press(JsonObject data, string verb = "") => Invoke(
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["id"] = "", ["title"] = "x", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" });

    /// <summary>What a button carries, as it is drawn.</summary>
    public static JsonObject Button(string verb, JsonObject? data = null, string op = "6c1f") => new() { ["verb"] = verb, ["data"] = data ?? [], ["op"] = op };

    /// <summary>The bot comes into Vera's own chat, as Teams tells it first.</summary>
    public static JsonObject Installed(string action = "add") => Personal("installationUpdate").With("id", "f:1").With("action", action);

    /// <summary>The bot comes into Vera's own chat, as Teams tells it besides.</summary>
    public static JsonObject BotAdded() => Personal("conversationUpdate").With("id", "f:2").With("membersAdded", new JsonArray(Account(Bot, ""), Account(VeraInTeams, Vera)));

    public static JsonNode BotMention => Mention(Bot, "Sales Desk");

    public static JsonNode Mention(string id, string name, string? text = null) =>
        new JsonObject { ["type"] = "mention", ["text"] = text ?? $"<at>{name}</at>", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };

    public static JsonObject Account(string id, string objectId, string name = "") => new() { ["id"] = id, ["name"] = name, ["aadObjectId"] = objectId };

    public static JsonObject Conversation(string kind, string id) =>
        new() { ["conversationType"] = kind, ["id"] = id, ["tenantId"] = Tenant, ["isGroup"] = kind != "personal" };

    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }

    public static JsonObject Without(this JsonObject activity, params string[] names)
    {
        foreach (var name in names)
        {
            activity.Remove(name);
        }

        return activity;
    }

    public static JsonObject WithMentions(this JsonObject activity, params JsonNode[] mentions) =>
        activity.With("entities", new JsonArray([new JsonObject { ["type"] = "clientInfo", ["locale"] = "de-DE" }, .. mentions]));

    public static JsonObject WithAttachments(this JsonObject activity, params JsonNode[] attachments) => activity.With("attachments", new JsonArray(attachments));

    public static byte[] ToBytes(this JsonObject activity) => Encoding.UTF8.GetBytes(activity.ToJsonString());

    private static JsonObject Activity(string type, JsonObject conversation) => new()
    {
        ["type"] = type,
        ["timestamp"] = "2026-11-22T10:00:26.0070993Z",
        ["localTimestamp"] = "2026-11-22T11:00:26.0070993+01:00",
        ["localTimezone"] = "Europe/Berlin",
        ["channelId"] = "msteams",
        ["serviceUrl"] = TestToken.ServiceUrl,
        ["from"] = Account(VeraInTeams, Vera, "Vera Kunz"),
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Sales Desk" },
        ["conversation"] = conversation,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant }, ["newlyInvented"] = new JsonArray(1, 2) },
        ["locale"] = "de-DE",
        ["newlyInvented"] = new JsonObject { ["x"] = 1 },
    };
}
