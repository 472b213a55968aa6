using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>A token before it is signed, in which a case may change anything.</summary>
internal sealed class TokenDraft
{
    private readonly Tenant tenant;

    public TokenDraft(Tenant tenant, KeyDesk keys, BotTokens login, JsonObject activity)
    {
        this.tenant = tenant;
        (Keys, Login) = (keys, login);
        var now = Now;
        Head = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = keys.Signing.Kid, ["x5t"] = keys.Signing.Kid };
        Claims = new JsonObject
        {
            ["iss"] = ChannelTokens.Issuer,
            ["aud"] = tenant.Bot.AppId,
            ["nbf"] = now,
            ["exp"] = now + 3600,
            ["serviceurl"] = activity.Text("serviceUrl"),
        };
        Sign = keys.Signing.Sign;
        Finish = token => "Bearer " + token;
    }

    public KeyDesk Keys { get; }

    public BotTokens Login { get; }

    public long Now => tenant.Now.ToUnixTimeSeconds();

    public string AppId => tenant.Bot.AppId;

    public string TenantId => tenant.Options.TenantId;

    public JsonObject Head { get; }

    public JsonObject Claims { get; }

    public Func<byte[], byte[]> Sign { get; set; }

    /// <summary>Makes the header of the token; null for none.</summary>
    public Func<string, string?> Finish { get; set; }

    public string? Header() => Finish(Jwt.Write(Head, Claims, Sign));

    /// <summary>Signs with this key, under its own id.</summary>
    public void SignWith(SigningKey key)
    {
        Sign = key.Sign;
        (Head["kid"], Head["x5t"]) = (key.Kid, key.Kid);
    }

    /// <summary>Signs with a secret.</summary>
    public void SignWithSecret(string algorithm, byte[] secret)
    {
        Head["alg"] = algorithm;
        Sign = bytes => algorithm == "HS512" ? HMACSHA512.HashData(secret, bytes) : HMACSHA256.HashData(secret, bytes);
    }

    /// <summary>As the login service's tokens are, for local test clients and other agents.</summary>
    public void AsFromLogin(string issuer, string version)
    {
        SignWith(Login.Key);
        Claims.Remove("serviceurl");
        (Claims["iss"], Claims["ver"], Claims[version == "1.0" ? "appid" : "azp"]) = (issuer, version, AppId);
    }

    public static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
