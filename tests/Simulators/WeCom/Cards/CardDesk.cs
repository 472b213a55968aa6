using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Cards of apps: checked, registered under their ids, and updated once for each response code.</summary>
internal sealed class CardDesk(Tenant tenant, MediaDesk media)
{
    private static readonly TimeSpan CodeValidity = TimeSpan.FromHours(72);
    private readonly Dictionary<string, ResponseCode> codes = new(StringComparer.Ordinal);
    private readonly HashSet<(int AgentId, string TaskId)> used = [];

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Post("/cgi-bin/message/update_template_card", Update)];

    public void Check(JsonObject card, SimulatedApp app)
    {
        CardRules.Check(card, CardLimits.App(tenant.Switches), media.Has);
        CardRules.Need(!CardRules.CanBePressed(card) || tenant.HasCallback(app), tenant.Switches.NoCallbackCode, "callback url not configured");
    }

    /// <summary>Takes the card's id, which no other card of the app may have; gives the code for its update where it can be pressed.</summary>
    public string? Register(JsonObject card, SimulatedApp app)
    {
        var taskId = card.Text("task_id");
        CardRules.Need(taskId.Length == 0 || used.Add((app.AgentId, taskId)), tenant.Switches.ReusedTaskIdCode, "task_id was used before");
        return CardRules.CanBePressed(card) ? NewCode(app, taskId) : null;
    }

    /// <summary>A code for one update, as each press brings one too.</summary>
    public string NewCode(SimulatedApp app, string taskId)
    {
        var code = tenant.Ids.Next("rc");
        codes[code] = new ResponseCode(app, taskId, tenant.Now);
        return code;
    }

    /// <summary>Puts a new card, or grey words, on a reader's copy.</summary>
    public void Replace(string account, string taskId, JsonObject? card, string greyWords) =>
        tenant.Screens.Change(ChatKey.App(account), taskId, card, greyWords);

    private ApiAnswer Update(ApiCall call)
    {
        MessageDesk.RequireOwnAgent(call);
        var request = call.Json;
        if (!codes.TryGetValue(request.Text("response_code"), out var code) || code.IsUsed || code.App != call.App || tenant.Now - code.At > CodeValidity)
        {
            throw new WeComRefusal(60140, "invalid response_code");
        }

        var card = request.Part("template_card");
        var grey = request.Part("button").Text("replace_name");
        CardRules.Need(card is not null || grey.Length > 0, 40058, "neither button nor template_card");
        if (card is not null)
        {
            Check(card, call.App);
            var taskId = card.Text("task_id");
            CardRules.Need(taskId.Length == 0 || taskId == code.TaskId || used.Add((call.App.AgentId, taskId)), tenant.Switches.ReusedTaskIdCode, "task_id was used before");
        }

        var everybody = request.Flag("atall");
        var recipients = Recipients.Resolve(
            tenant,
            call.App,
            everybody ? [.. tenant.Company.Members.Select(member => member.Account)] : request.Texts("userids"),
            request.Texts("partyids"),
            request.Texts("tagids"),
            everybody);
        CardRules.Need(recipients.Reached.Count > 0, 81013, "user & party & tag all invalid");
        codes[request.Text("response_code")] = code with { IsUsed = true };
        foreach (var member in recipients.Reached)
        {
            Replace(member.Account, code.TaskId, card, grey);
        }

        return new JsonObject { ["invaliduser"] = new JsonArray([.. recipients.InvalidUsers.Select(user => (JsonNode)user)]) };
    }

    private sealed record ResponseCode(SimulatedApp App, string TaskId, DateTimeOffset At)
    {
        public bool IsUsed { get; init; }
    }
}
