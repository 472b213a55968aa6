using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>A token as Teams' service makes them; a test changes what it wants to be wrong.</summary>
internal sealed class TestToken
{
    public const string AppId = "5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f";
    public const string Issuer = "https://api.botframework.com";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3/";

    private readonly TestKey key;
    private string? signature;

    public TestToken(TestKey key, DateTimeOffset now)
    {
        this.key = key;
        Header = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key.Id, ["x5t"] = key.Id };
        Payload = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["serviceurl"] = ServiceUrl,
        };
    }

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    public TestToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public TestToken WithoutHeader(string name)
    {
        Header.Remove(name);
        return this;
    }

    /// <summary>Signed with something else than the key, over what is signed.</summary>
    public TestToken SignedBy(Func<byte[], byte[]> sign)
    {
        signature = Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(Signed)));
        return this;
    }

    /// <summary>The header as it is sent.</summary>
    public string Authorization => "Bearer " + this;

    private string Signed => $"{Encode(Header)}.{Encode(Payload)}";

    public override string ToString() => $"{Signed}.{signature ?? Base64Url.EncodeToString(key.Rsa.SignData(Encoding.ASCII.GetBytes(Signed), Hash, RSASignaturePadding.Pkcs1))}";

    private HashAlgorithmName Hash => (string?)Header["alg"] switch
    {
        "RS384" => HashAlgorithmName.SHA384,
        "RS512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
