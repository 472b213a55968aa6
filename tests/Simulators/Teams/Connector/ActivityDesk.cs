using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Takes the bot's messages, changes them and deletes them.</summary>
internal sealed class ActivityDesk(Tenant tenant, Places places, PostOffice office)
{
    private const string Path = "v3/conversations/{conversation}/activities";

    public IReadOnlyList<ApiRoute> Routes =>
    [
        ApiRoute.Connector(TeamsRoutes.Send, "POST", Path, CallLimit.Send, call => Post(call, null)),
        ApiRoute.Connector(TeamsRoutes.Reply, "POST", Path + "/{activity}", CallLimit.Send, call => Post(call, call.Activity)),
        ApiRoute.Connector(TeamsRoutes.Update, "PUT", Path + "/{activity}", CallLimit.Send, Update),
        ApiRoute.Connector(TeamsRoutes.Delete, "DELETE", Path + "/{activity}", CallLimit.Send, Delete),
    ];

    /// <summary>Shows an activity; its id, which is empty where it became two messages.</summary>
    public string Show(Conversation conversation, string? root, JsonObject activity, ImmutableArray<string> visibleTo)
    {
        if (activity.Text("text").Length == 0 || !PostOffice.Cards(activity).Any())
        {
            return office.Post(conversation, root, activity, visibleTo);
        }

        var (text, card) = (activity.DeepClone().AsObject(), activity.DeepClone().AsObject());
        text.Remove("attachments");
        card.Remove("text");
        office.Post(conversation, root, text, visibleTo);
        office.Post(conversation, root, card, visibleTo);
        return "";
    }

    /// <summary>What the connector demands of a message.</summary>
    public void Demand(JsonObject activity)
    {
        var length = 2 * activity.Written().Length;
        if (length > tenant.Options.Limits.MessageBytes)
        {
            throw new TeamsRefusal(413, "MessageSizeTooBig", $"Message size too large: {length}");
        }

        if (activity.Text("type") is not ("message" or "typing"))
        {
            throw TeamsRefusal.BadSyntax("Activity type is not supported");
        }

        if (activity.Text("type") == "message" && activity.Text("text").Length == 0 && activity.Items("attachments").Count == 0)
        {
            throw TeamsRefusal.BadSyntax("Activity has neither text nor attachments");
        }
    }

    private ApiAnswer Post(ApiCall call, string? replyTo)
    {
        var (conversation, root) = Access.Open(tenant, places, call.Conversation);
        var activity = call.Json;
        Demand(activity);
        if (activity.Text("type") == "typing")
        {
            tenant.Log.Types(conversation.Id);
            return ApiAnswer.Empty(202);
        }

        if (replyTo is not null)
        {
            root ??= RootOf(conversation, replyTo);
        }

        var isTargeted = call.Query["isTargetedActivity"] == "true";
        var id = Show(conversation, root, activity, isTargeted ? Target(activity) : []);
        return ApiAnswer.Of(id.Length == 0 ? [] : new JsonObject { ["id"] = id }, isTargeted ? 202 : 201);
    }

    private ApiAnswer Update(ApiCall call)
    {
        var (conversation, _) = Access.Open(tenant, places, call.Conversation);
        Demand(call.Json);
        var stored = Own(conversation, call.Activity);
        if (stored.IsDeleted)
        {
            throw new TeamsRefusal(403, "ServiceError", "Unknown");
        }

        office.Change(conversation, stored.Id, call.Json);
        return ApiAnswer.Of(new JsonObject { ["id"] = stored.Id });
    }

    private ApiAnswer Delete(ApiCall call)
    {
        var (conversation, _) = Access.Open(tenant, places, call.Conversation);
        var stored = Own(conversation, call.Activity);
        if (stored.IsDeleted)
        {
            throw Unknown(UnknownActivityForm.NotFound);
        }

        stored.IsDeleted = true;
        office.Delete(conversation, stored.Id);
        return ApiAnswer.Empty(200);
    }

    /// <summary>The post to which an answer belongs: a channel's alone are kept apart.</summary>
    private static string? RootOf(Conversation conversation, string replyTo)
    {
        if (!conversation.Knows(replyTo))
        {
            throw Unknown(UnknownActivityForm.NotFound);
        }

        return conversation.Find(replyTo)?.Root;
    }

    private ImmutableArray<string> Target(JsonObject activity) =>
        places.ByAccount(activity.Part("recipient").Text("id")) is { } person ? [person.ObjectId] : throw TeamsRefusal.BadSyntax("A targeted activity needs a recipient");

    private StoredActivity Own(Conversation conversation, string id)
    {
        var stored = conversation.Find(id) ?? throw Unknown(tenant.Switches.UnknownActivity);
        return stored.IsFromBot ? stored : throw new TeamsRefusal(403, "NotEnoughPermissions", "The bot is not the author of the activity.");
    }

    private static TeamsRefusal Unknown(UnknownActivityForm form) => form switch
    {
        UnknownActivityForm.BadRequest => new TeamsRefusal(400, "BadSyntax", "not a known activity id"),
        UnknownActivityForm.ServiceError => new TeamsRefusal(502, "ServiceError", "Unknown"),
        _ => new TeamsRefusal(404, "ActivityNotFoundInConversation", "Activity not found in conversation"),
    };
}
