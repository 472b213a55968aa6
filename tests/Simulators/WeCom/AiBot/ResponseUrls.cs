namespace SalesBot.Simulators.WeCom;

/// <summary>Addresses at which the product may answer a message once, within an hour.</summary>
internal sealed class ResponseUrls(Tenant tenant, BotDesk desk)
{
    private const string Path = "/cgi-bin/aibot/response";
    private static readonly TimeSpan Validity = TimeSpan.FromHours(1);
    private readonly Dictionary<string, (BotTurn Turn, bool IsUsed)> codes = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Open("POST", Path, Answer)];

    public Uri New(BotTurn turn)
    {
        var code = tenant.Ids.Next("botrc");
        codes[code] = (turn, IsUsed: false);
        return new Uri($"{tenant.BaseUrl}{Path}?response_code={code}");
    }

    private ApiAnswer Answer(ApiCall call)
    {
        var code = call.Query["response_code"].ToString();
        if (!codes.TryGetValue(code, out var known) || known.IsUsed || tenant.Now - known.Turn.At > Validity)
        {
            throw new WeComRefusal(tenant.Switches.SpentResponseUrlCode, "invalid response_code");
        }

        var type = call.Json.Text("msgtype");
        CardRules.Need(type == "markdown" || (type == "template_card" && known.Turn.ChatId is null), 40008, "invalid message type");
        desk.Show(known.Turn.Chat, type, call.Json.Part(type) ?? throw new WeComRefusal(40058, $"missing {type}"));
        codes[code] = known with { IsUsed = true };
        return ApiAnswer.Ok;
    }
}
