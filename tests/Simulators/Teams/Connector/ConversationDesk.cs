using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Creates chats with people, and posts in channels.</summary>
internal sealed class ConversationDesk(Tenant tenant, Places places, ActivityDesk activities)
{
    public IReadOnlyList<ApiRoute> Routes => [ApiRoute.Connector(TeamsRoutes.Create, "POST", "v3/conversations", CallLimit.Create, Create)];

    private ApiAnswer Create(ApiCall call) =>
        call.Json.Part("channelData").Part("channel").Text("id") is { Length: > 0 } channel ? Post(call, channel) : Open(call);

    /// <summary>A new post in a channel.</summary>
    private ApiAnswer Post(ApiCall call, string id)
    {
        var activity = call.Json.Part("activity") ?? throw Incorrect();
        var (conversation, _) = Access.Open(tenant, places, id);
        activities.Demand(activity);
        var posted = activities.Show(conversation, null, activity, []);
        var answer = new JsonObject { ["id"] = conversation.Id };
        if (posted.Length > 0)
        {
            (answer["id"], answer["activityId"]) = (conversation.IdInThread(posted), posted);
        }

        return ApiAnswer.Of(answer, 201);
    }

    /// <summary>The chat with one person, which is the same each time.</summary>
    private ApiAnswer Open(ApiCall call)
    {
        var json = call.Json;
        var members = json.Items("members");
        if (json.Flag("isGroup") || members.Count != 1)
        {
            throw Incorrect();
        }

        if (json.Text("tenantId").Length == 0 && json.Part("channelData").Part("tenant").Text("id").Length == 0)
        {
            throw Incorrect();
        }

        if (json.Text("tenantId") != tenant.Options.TenantId)
        {
            throw TeamsRefusal.BadSyntax("Invalid user identity in provided tenant");
        }

        var id = members[0].Text("id");
        var person = places.ByAccount(id)
            ?? (tenant.Switches.CreatesByObjectId ? places.ByObjectId(id) : null)
            ?? throw TeamsRefusal.BadSyntax("Invalid user identity in provided tenant");
        var conversation = places.Personal(person);
        if (places.IsReachable(person))
        {
            // Whoever shares a team or chat with the bot can be written to, once the chat was created.
            conversation.Installation.HasBot = true;
        }

        Access.Demand(tenant, conversation);
        if (json.Part("activity") is { } activity)
        {
            activities.Demand(activity);
            activities.Show(conversation, null, activity, []);
        }

        return ApiAnswer.Of(new JsonObject { ["id"] = conversation.Id }, 201);
    }

    private static TeamsRefusal Incorrect() => TeamsRefusal.BadSyntax("Incorrect conversation creation parameters");
}
