using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Gives tokens out, knows them again, and takes them back.</summary>
internal sealed class TokenDesk(Tenant tenant)
{
    private static readonly TimeSpan Validity = TimeSpan.FromSeconds(7200);
    private readonly Dictionary<string, Grant> grants = new(StringComparer.Ordinal);
    private readonly Quota fetches = new((tenant.Options.Limits.TokensPerHour, TimeSpan.FromHours(1)));

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Open("GET", "/cgi-bin/gettoken", Give),
        ApiRoute.Get("/cgi-bin/getcallbackip", _ => new JsonObject { ["ip_list"] = new JsonArray("127.0.0.*") }),
        ApiRoute.Get("/cgi-bin/get_api_domain_ip", _ => new JsonObject { ["ip_list"] = new JsonArray("127.0.0.1") }),
    ];

    public Credential Check(string token)
    {
        if (token.Length == 0)
        {
            throw new WeComRefusal(41001, "access_token missing");
        }

        if (!grants.TryGetValue(token, out var grant) || grant.IsRevoked)
        {
            throw new WeComRefusal(40014, "invalid access_token");
        }

        return tenant.Now < grant.Until ? grant.Credential : throw new WeComRefusal(42001, "access_token expired");
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

    private ApiAnswer Give(ApiCall call)
    {
        if (call.Query["corpid"] != tenant.Options.CorpId)
        {
            throw new WeComRefusal(40013, "invalid corpid");
        }

        var secret = call.Query["corpsecret"].ToString();
        if (secret.Length == 0)
        {
            throw new WeComRefusal(41004, "corpsecret missing");
        }

        var credential = tenant.Credential(secret) ?? throw new WeComRefusal(40001, "invalid credential");
        if (fetches.Take(secret, tenant.Now) is { } full)
        {
            throw tenant.Limits.Exceeded(call.Path, tenant.Now, full, "too many tokens fetched");
        }

        var held = grants.FirstOrDefault(grant => grant.Value is { IsRevoked: false } value && value.Credential == credential && tenant.Now < value.Until);
        if (!tenant.Switches.RepeatsToken || held.Key is null)
        {
            held = new(tenant.Ids.Next("simtok"), new Grant(credential, tenant.Now + Validity, IsRevoked: false));
            grants[held.Key] = held.Value;
        }

        return new JsonObject { ["access_token"] = held.Key, ["expires_in"] = (int)(held.Value.Until - tenant.Now).TotalSeconds };
    }

    private sealed record Grant(Credential Credential, DateTimeOffset Until, bool IsRevoked);
}
