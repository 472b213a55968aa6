using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Puts cards into chats, and draws them anew there. Each space succeeds or fails by itself.</summary>
internal sealed class CardSpaces(Tenant tenant, SentMessages sent)
{
    private const string Prefix = "dtv1.card//";

    /// <summary>Refuses what is refused before anything is made.</summary>
    public static void Check(JsonObject request)
    {
        foreach (var (type, _) in SpacesOf(request))
        {
            var (model, space) = ModelsOf(type);
            Demand.That(request.Part(model) is not null, "param.openDeliverModelEmpty", model + " 为空");
            Demand.That(type != "IM_GROUP" || request.Part(model).Text("robotCode").Length > 0, "param.openDeliverModelError", "robotCode 为空");
            Demand.That(type != "IM_ROBOT" || request.Part(model).Text("spaceType") == "IM_ROBOT", "param.openDeliverModelError", "spaceType 无效");
            Demand.That(request.Part(space) is not { } given || given.Has("supportForward"), "param.invalid", "supportForward 为空");
        }
    }

    public JsonArray Deliver(CardInstance card, ApiCall call)
    {
        Check(call.Json);
        return [.. SpacesOf(call.Json).Select(space => (JsonNode)Deliver(card, call, space.Type, space.Id))];
    }

    public void Redraw(CardInstance card)
    {
        foreach (var (chat, messageId, _) in card.Places)
        {
            tenant.Screens.Update(chat, messageId, message => Drawn(message, card));
        }
    }

    private static SeenMessage Drawn(SeenMessage message, CardInstance card)
    {
        var seen = card.View(null);
        return message with { Text = seen.Text, Card = seen, Copies = card.Viewers.ToImmutableDictionary(user => user, card.View, StringComparer.Ordinal) };
    }

    private static List<(string Type, string Id)> SpacesOf(JsonObject request)
    {
        var text = request.Text("openSpaceId");
        Demand.That(text.Length > 0, "param.openSpaceIdEmpty", "openSpaceId 为空");
        Demand.That(text.StartsWith(Prefix, StringComparison.Ordinal), "param.openSpaceIdInvalid", "openSpaceId 无效");
        var spaces = text[Prefix.Length..].Split(';').Select(each => each.Split('.', 2)).ToList();
        Demand.That(spaces.All(space => space.Length == 2 && space[0].ToUpperInvariant() is "IM_GROUP" or "IM_ROBOT"), "param.openSpaceIdInvalid", "openSpaceId 无效");
        return [.. spaces.Select(space => (space[0].ToUpperInvariant(), space[1]))];
    }

    private static (string Model, string Space) ModelsOf(string type) =>
        type == "IM_GROUP" ? ("imGroupOpenDeliverModel", "imGroupOpenSpaceModel") : ("imRobotOpenDeliverModel", "imRobotOpenSpaceModel");

    private JsonObject Deliver(CardInstance card, ApiCall call, string type, string id)
    {
        var (model, space) = ModelsOf(type);
        var trouble = type == "IM_GROUP" ? TroubleOfGroup(call.Json.Part(model), card, id) : TroubleOfPerson(call.Json.Part(model), card, Person(call.Json, id));
        var carrier = "";
        if (trouble.Length == 0)
        {
            carrier = Show(card, type == "IM_GROUP" ? ChatKey.Group(id) : ChatKey.Person(Person(call.Json, id)), id, call.Json.Part(model), call.Json.Part(space));
        }

        return new JsonObject { ["spaceType"] = type, ["spaceId"] = id, ["success"] = trouble.Length == 0, ["carrierId"] = carrier, ["errorMsg"] = trouble };
    }

    private string Person(JsonObject request, string id) =>
        request.Number("userIdType", 1) == 2 ? tenant.Company.Members.FirstOrDefault(member => member.UnionId == id)?.UserId ?? "" : id;

    private string TroubleOfGroup(JsonObject? model, CardInstance card, string id) => tenant.Company.Group(id) switch
    {
        null => "openConversationId invalid",
        { IsDisbanded: true } => "group disbanded",
        { HasRobot: false } => "robot not in group",
        _ => model.Text("robotCode") == card.App.AppKey ? "" : "robotCode invalid",
    };

    private string TroubleOfPerson(JsonObject? model, CardInstance card, string user) =>
        tenant.Company.Member(user) is not { HasRobotChat: true } ? "userId invalid"
        : model.Text("robotCode") is { Length: > 0 } code && code != card.App.AppKey ? "robotCode invalid"
        : "";

    private string Show(CardInstance card, string chat, string spaceId, JsonObject? model, JsonObject? space)
    {
        var key = sent.Keep(card.App, chat.StartsWith("group:", StringComparison.Ordinal) ? spaceId : null, [chat]);
        card.Places.Add((chat, key, spaceId));
        var title = space.Part("notification").Text("alertContent") is { Length: > 0 } alert ? alert : space.Part("lastMessageI18n").Text("ZH_CN");
        var message = new SeenMessage(key, chat, "bot", "card", "", new JsonObject { ["deliver"] = model?.DeepClone() }.Frozen(), tenant.Now)
        {
            Way = "card",
            Title = title,
            Mentions = MentionsOf(model, spaceId),
            VisibleTo = [.. model.Texts("recipients")],
        };
        tenant.Screens.Show(Drawn(message, card));
        return key;
    }

    /// <summary>Only members of the group are mentioned.</summary>
    private ImmutableArray<string> MentionsOf(JsonObject? model, string spaceId)
    {
        var listed = (model.Part("atUserIds") ?? []).Select(user => user.Key).ToList();
        return listed.Contains("@ALL") ? [Mentions.All] : [.. listed.Where(user => tenant.Company.Group(spaceId)?.Members.Contains(user) == true)];
    }
}
