using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Writes what the platform tells the intelligent robot.</summary>
internal sealed class BotJson(Tenant tenant)
{
    public JsonObject Message(BotTurn turn, string type, JsonNode? body)
    {
        var json = Head(turn);
        json["msgtype"] = type;
        json[type] = body;
        return json;
    }

    public JsonObject Event(BotTurn turn, string type, JsonNode? body)
    {
        var json = Head(turn);
        json["create_time"] = turn.At.ToUnixTimeSeconds();
        json["msgtype"] = "event";
        json["event"] = body is null ? new JsonObject { ["eventtype"] = type } : new JsonObject { ["eventtype"] = type, [type] = body };
        return json;
    }

    /// <summary>The event of a connection that another one has replaced.</summary>
    public JsonObject Disconnected() => new()
    {
        ["msgid"] = tenant.Ids.Next("botin"),
        ["create_time"] = tenant.Now.ToUnixTimeSeconds(),
        ["aibotid"] = tenant.Options.Bot.Id,
        ["msgtype"] = "event",
        ["event"] = new JsonObject { ["eventtype"] = "disconnected_event" },
    };

    public static JsonObject Picked(IReadOnlyDictionary<string, string[]> picked) => new()
    {
        ["selected_item"] = new JsonArray([.. picked.Select(each => (JsonNode)new JsonObject
        {
            ["question_key"] = each.Key,
            ["option_ids"] = new JsonObject { ["option_id"] = new JsonArray([.. each.Value.Select(option => (JsonNode)option)]) },
        })]),
    };

    private JsonObject Head(BotTurn turn)
    {
        var json = new JsonObject { ["msgid"] = tenant.Ids.Next("botin"), ["aibotid"] = tenant.Options.Bot.Id };
        if (turn.ChatId is not null)
        {
            json["chatid"] = turn.ChatId;
        }

        json["chattype"] = turn.ChatId is null ? "single" : "group";
        json["from"] = new JsonObject { ["userid"] = tenant.Switches.EncryptsAccounts ? "wo-" + turn.Account : turn.Account };
        return json;
    }
}
