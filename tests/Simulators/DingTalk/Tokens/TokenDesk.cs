using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Gives tokens out in three ways, knows them again, and takes them back. One token serves both hosts.</summary>
internal sealed class TokenDesk(Tenant tenant)
{
    private static readonly TimeSpan Validity = TimeSpan.FromSeconds(7200);
    private readonly Dictionary<string, Grant> grants = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Open("POST", "/v1.0/oauth2/accessToken", isLegacy: false, GiveNew),
        ApiRoute.Open("POST", $"/v1.0/oauth2/{tenant.Options.CorpId}/token", isLegacy: false, GiveNewer),
        ApiRoute.Open("GET", "/gettoken", isLegacy: true, GiveLegacy),
    ];

    public SimulatedApp Check(string token)
    {
        if (token.Length == 0)
        {
            throw new DingTalkRefusal(RefusalCode.TokenMissing, "不合法的access_token");
        }

        if (!grants.TryGetValue(token, out var grant) || grant.IsRevoked)
        {
            throw new DingTalkRefusal(RefusalCode.TokenInvalid, "不合法的access_token");
        }

        return tenant.Now < grant.Until ? grant.App : throw new DingTalkRefusal(RefusalCode.TokenExpired, "access_token已过期");
    }

    public void Revoke(string token)
    {
        if (grants.TryGetValue(token, out var grant))
        {
            grants[token] = grant with { IsRevoked = true };
        }
    }

    public void RevokeAll()
    {
        foreach (var token in grants.Keys.ToList())
        {
            Revoke(token);
        }
    }

    private JsonObject GiveNew(ApiCall call)
    {
        var (token, seconds) = Give(
            call.Json.Text("appKey"), call.Json.Text("appSecret"), new RefusalCode(400, "invalidClientIdOrSecret", 40096), "无效的clientId或者clientSecret");
        return new JsonObject { ["accessToken"] = token, ["expireIn"] = seconds };
    }

    private JsonObject GiveNewer(ApiCall call)
    {
        Demand.That(call.Json.Text("grant_type") == "client_credentials", "unsupported.grant.type", "不支持的grant_type");
        var (token, seconds) = Give(call.Json.Text("client_id"), call.Json.Text("client_secret"), new RefusalCode(400, "invalid.client", 40096), "无效的client");
        return new JsonObject { ["access_token"] = token, ["expires_in"] = seconds };
    }

    private JsonObject GiveLegacy(ApiCall call)
    {
        var (token, seconds) = Give(call.Query["appkey"].ToString(), call.Query["appsecret"].ToString(), new RefusalCode(400, "invalid.client", 40096), "不合法的appkey或appsecret");
        var answer = ApiAnswer.Success();
        (answer["access_token"], answer["expires_in"]) = (token, seconds);
        return answer;
    }

    /// <summary>Within its validity the same token is given again, and lives on.</summary>
    private (string Token, int Seconds) Give(string key, string secret, RefusalCode wrong, string text)
    {
        if (tenant.App(key) is not { } app || app.AppSecret != secret)
        {
            throw new DingTalkRefusal(wrong, text);
        }

        var token = grants.FirstOrDefault(grant => grant.Value is { IsRevoked: false } value && value.App == app && tenant.Now < value.Until).Key ?? tenant.Ids.Next("simtok");
        grants[token] = new Grant(app, tenant.Now + Validity, IsRevoked: false);
        return (token, (int)Validity.TotalSeconds);
    }

    private sealed record Grant(SimulatedApp App, DateTimeOffset Until, bool IsRevoked);
}
