using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Writes what the bot is told, as Teams writes it.</summary>
internal sealed class ActivityWriter(Tenant tenant, Places places)
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>An activity of any type, with the fields that all have.</summary>
    public JsonObject Write(string type, string id, Conversation conversation, string? root, SimulatedPerson? from, ActivityManner? manner = null)
    {
        var now = tenant.Now;
        var json = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(Offset).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Asia/Shanghai",
            ["channelId"] = "msteams",
            ["serviceUrl"] = tenant.ServiceUrl,
            ["recipient"] = new JsonObject { ["id"] = tenant.Bot.AccountId, ["name"] = tenant.Bot.Name },
            ["conversation"] = Describe(conversation, root),
            ["channelData"] = ChannelData(conversation),
        };
        if (from is not null)
        {
            json["from"] = Account(from, manner);
        }

        if (manner?.OmitsLocale != true)
        {
            var locale = from?.Locale ?? "zh-CN";
            json["locale"] = locale;
            json["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = locale, ["country"] = "CN", ["platform"] = "Windows", ["timezone"] = "Asia/Shanghai" });
        }

        return json;
    }

    /// <summary>A text that a person writes.</summary>
    public JsonObject Message(Conversation conversation, string id, string? root, SimulatedPerson from, string text, ActivityManner? manner)
    {
        manner ??= new ActivityManner();
        var json = Write("message", id, conversation, root, from, manner);
        var (written, mentions) = conversation.Kind == ConversationKind.Personal ? (text, []) : Mentions.Write(text, manner.Mention, tenant.Bot);
        foreach (var other in manner.MentionsPeople.Select(places.Person))
        {
            written += " " + Mentions.Tag(other.Name);
            mentions.Add(Mentions.Of(other));
        }

        json["textFormat"] = "plain";
        json["text"] = written;
        json["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>" });
        Add(json, "entities", mentions.Select(entity => entity!.DeepClone()));
        Finish(json, manner);
        return json;
    }

    /// <summary>Adds what the manner wants beyond that.</summary>
    public static void Finish(JsonObject json, ActivityManner? manner)
    {
        if (manner is { AddsUnknownFields: true })
        {
            json["x-new"] = new JsonObject { ["deep"] = new JsonArray(1, "two", new JsonObject()) };
            json["channelData"]!["onBehalfOf"] = new JsonArray(new JsonObject { ["itemId"] = 0 });
            json["from"]!["properties"] = new JsonObject { ["anything"] = true };
            Add(json, "entities", [new JsonObject { ["type"] = "newEntity", ["value"] = 7 }]);
            Add(json, "attachments", [new JsonObject { ["contentType"] = "application/vnd.unheard-of", ["content"] = new JsonObject { ["a"] = 1 } }]);
        }

        manner?.Changes?.Invoke(json);
    }

    private static void Add(JsonObject json, string name, IEnumerable<JsonNode?> items)
    {
        if (json[name] is not JsonArray array)
        {
            json[name] = array = [];
        }

        foreach (var item in items)
        {
            array.Add(item);
        }
    }

    private static JsonObject Account(SimulatedPerson person, ActivityManner? manner)
    {
        var json = new JsonObject { ["id"] = person.AccountId };
        if (manner?.OmitsName != true)
        {
            json["name"] = person.Name;
        }

        if (manner?.OmitsObjectId != true && !person.IsAnonymous)
        {
            json["aadObjectId"] = person.ObjectId;
        }

        return json;
    }

    private JsonObject Describe(Conversation conversation, string? root)
    {
        var json = new JsonObject { ["conversationType"] = conversation.TypeName, ["id"] = conversation.IdInThread(root), ["tenantId"] = tenant.Options.TenantId };
        if (conversation.Kind != ConversationKind.Personal)
        {
            json["isGroup"] = true;
        }

        return json;
    }

    private JsonObject ChannelData(Conversation conversation)
    {
        var json = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant.Options.TenantId } };
        if (conversation is { Team: { } team, Channel: { } channel })
        {
            json["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
            json["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        }

        return json;
    }
}
