using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Addresses at which the product may answer in the chat of a message, for a while.</summary>
internal sealed class SessionDesk(Tenant tenant, ChatWriter writer)
{
    /// <summary>The path of all of them.</summary>
    public const string Path = "/robot/sendBySession";

    private readonly Dictionary<string, (string Chat, DateTimeOffset Until)> sessions = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Open("POST", Path, isLegacy: true, Answer)];

    public (string Url, DateTimeOffset Expires) New(string chat)
    {
        var id = Guid.NewGuid().ToString("N");
        var expires = tenant.Now + tenant.Switches.SessionValidity;
        sessions[id] = (chat, tenant.Switches.SessionLife is { } life ? tenant.Now + life : expires);
        return ($"{tenant.BaseUrl}{Path}?session={id}", expires);
    }

    /// <summary>Ends all before their time.</summary>
    public void EndAll() => sessions.Clear();

    private JsonObject Answer(ApiCall call)
    {
        var isKnown = sessions.TryGetValue(call.Query["session"].ToString(), out var session) && tenant.Now < session.Until;
        Demand.That(isKnown, 300001, "session 不存在");
        Demand.That(tenant.Switches.SessionsServeSingleChats || session.Chat.StartsWith("group:", StringComparison.Ordinal), 300001, "session 不存在");
        var body = WebhookBodies.Of(call.Json);
        Demand.That(call.Body.Length <= CustomRobotDesk.BodyBytes, 460101, "message too long");
        if (tenant.Switches.CountsSessionReplies)
        {
            tenant.Quota.TakePush(tenant.Now);
        }

        writer.Show(session.Chat, "session", body, tenant.Ids.Next("session"), call.Json.Part("at"));
        return ApiAnswer.Success();
    }
}
