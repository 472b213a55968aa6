using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Messages of the app to members: sent, repeated, recalled.</summary>
internal sealed class MessageDesk(Tenant tenant, MessageBodies bodies, CardDesk cards)
{
    private const string Send = "/cgi-bin/message/send";
    private readonly Dictionary<string, SentMessage> sent = new(StringComparer.Ordinal);
    private readonly DuplicateCheck duplicates = new();
    private readonly Quota memberQuota = new(
        (tenant.Options.Limits.MemberPerMinute, TimeSpan.FromMinutes(1)), (tenant.Options.Limits.MemberPerHour, TimeSpan.FromHours(1)));

    private readonly Quota appQuota = new((tenant.Options.Limits.AppPerDay, TimeSpan.FromDays(1)));

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Post(Send, Take), ApiRoute.Post("/cgi-bin/message/recall", Recall)];

    /// <summary>An app's number in a request must be the number of the app to which the token belongs.</summary>
    public static void RequireOwnAgent(ApiCall call)
    {
        if (!call.Json.Has("agentid"))
        {
            throw new WeComRefusal(40056, "invalid agentid");
        }

        if (call.Json.Number("agentid") != call.App.AgentId)
        {
            throw new WeComRefusal(301002, "not allow operate another agent with this accesstoken");
        }
    }

    private ApiAnswer Take(ApiCall call)
    {
        RequireOwnAgent(call);
        var recipients = Recipients.Of(call.Json, tenant, call.App);
        var body = bodies.Check(call.Json);
        if (body.Type == "template_card")
        {
            cards.Check(body.Content, call.App);
        }

        if (duplicates.Repeated(call, tenant.Now) is { } first)
        {
            tenant.Log.Drop("app", first, "identical request within the interval");
            return Answer(recipients, tenant.Switches.RepeatsMessageId ? first : tenant.Ids.Next("msg"), responseCode: null);
        }

        if (recipients.Reached.Count + recipients.Unlicensed.Count == 0)
        {
            throw new WeComRefusal(81013, "user & party & tag all invalid");
        }

        if (appQuota.Take(call.App.Secret, tenant.Now, recipients.Reached.Count) is { } full)
        {
            throw tenant.Limits.Exceeded(call.Path, tenant.Now, full, "app message quota of the day");
        }

        var code = body.Type == "template_card" ? cards.Register(body.Content, call.App) : null;
        var message = new SentMessage(tenant.Ids.Next("msg"), call.App, tenant.Now, body, [.. recipients.Reached.Select(member => member.Account)]);
        sent[message.Id] = message;
        duplicates.Remember(call, tenant.Now, message.Id);
        foreach (var member in recipients.Reached)
        {
            Deliver(message, member);
        }

        return Answer(recipients, message.Id, code);
    }

    private void Deliver(SentMessage message, SimulatedMember member)
    {
        var chat = ChatKey.App(member.Account);
        if (memberQuota.Take(message.App.Secret + member.Account, tenant.Now) is not null)
        {
            tenant.Log.Drop(chat, message.Id, "too many messages for one member");
            return;
        }

        tenant.Screens.Show(new SeenMessage(message.Id, chat, "bot", message.Body.Type, message.Body.Text, message.Body.Content.Frozen(), message.At)
        {
            BytesCut = message.Body.BytesCut,
            Card = message.Body.Type == "template_card" ? CardText.Seen(message.Body.Content) : null,
            IsShown = !member.ReadsInPlugin || message.Body.ShowsInPlugin,
        });
    }

    private static ApiAnswer Answer(Recipients recipients, string messageId, string? responseCode)
    {
        var answer = new JsonObject
        {
            ["invaliduser"] = string.Join('|', recipients.InvalidUsers),
            ["invalidparty"] = string.Join('|', recipients.InvalidDepartments),
            ["invalidtag"] = string.Join('|', recipients.InvalidTags),
            ["unlicenseduser"] = string.Join('|', recipients.Unlicensed),
            ["msgid"] = messageId,
        };
        if (responseCode is not null)
        {
            answer["response_code"] = responseCode;
        }

        return answer;
    }

    private ApiAnswer Recall(ApiCall call)
    {
        if (!sent.TryGetValue(call.Json.Text("msgid"), out var message) || message.App != call.App)
        {
            throw new WeComRefusal(40058, "invalid msgid");
        }

        if (tenant.Now - message.At > TimeSpan.FromHours(24))
        {
            throw new WeComRefusal(40058, "message too old to recall");
        }

        foreach (var chat in message.Recipients.Select(ChatKey.App))
        {
            tenant.Screens.Update(chat, message.Id, seen => seen with { IsRecalled = true });
        }

        return ApiAnswer.Ok;
    }
}
