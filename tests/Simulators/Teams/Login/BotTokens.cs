using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The tokens that the login service gave the bot: the connector knows them again, and no others.</summary>
internal sealed class BotTokens(Tenant tenant) : IDisposable
{
    private const string Prefix = "Bearer ";
    private readonly Dictionary<string, DateTimeOffset> given = new(StringComparer.Ordinal);

    /// <summary>The login service's key.</summary>
    public SigningKey Key { get; } = new("sim-login-key", RsaPool.Take(1), null);

    public string Give(string authority)
    {
        var now = tenant.Now;
        var until = now + tenant.Switches.TokenLife;
        var token = Jwt.Write(
            new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = Key.Kid },
            new JsonObject
            {
                ["aud"] = "https://api.botframework.com",
                ["iss"] = $"https://sts.windows.net/{authority}/",
                ["nbf"] = now.ToUnixTimeSeconds(),
                ["exp"] = until.ToUnixTimeSeconds(),
                ["appid"] = tenant.Bot.AppId,
                ["ver"] = "1.0",
                ["uti"] = $"sim-{given.Count + 1}",
            },
            Key.Sign);
        given[token] = until;
        return token;
    }

    public void RevokeAll() => given.Clear();

    /// <summary>Lets a call of the connector in, or refuses it (401).</summary>
    public void Admit(string authorization, bool isRevoked)
    {
        if (tenant.Options.IsAnonymous)
        {
            if (authorization.Length > 0)
            {
                tenant.Log.Complain("a token was sent though none is asked for");
            }

            return;
        }

        var token = authorization.StartsWith(Prefix, StringComparison.Ordinal) ? authorization[Prefix.Length..] : "";
        if (isRevoked)
        {
            given.Remove(token);
        }

        if (!given.TryGetValue(token, out var until))
        {
            throw new TeamsRefusal(401, "", "Authorization has been denied for this request.");
        }

        if (tenant.Now >= until)
        {
            throw new TeamsRefusal(401, "Unauthorized", "The token has expired.");
        }
    }

    public void Dispose() => Key.Dispose();
}
