using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>A key that tokens are signed with, and how it is published.</summary>
internal sealed class TestKey(string id, RSA rsa, string[]? endorsements)
{
    // Making one takes a tenth of a second.
    private static readonly RSA[] Made = [RSA.Create(2048), RSA.Create(2048), RSA.Create(2048)];

    public string Id => id;

    public RSA Rsa => rsa;

    /// <summary>The key that is published from the beginning.</summary>
    public static TestKey First => new("key-1", Made[0], ["msteams", "skype"]);

    /// <summary>A key that comes later.</summary>
    public static TestKey Second => new("key-2", Made[1], ["msteams"]);

    /// <summary>A key that nobody publishes, under an id of choice.</summary>
    public static TestKey Strange(string id) => new(id, Made[2], ["msteams"]);

    public TestKey Named(string other) => new(other, rsa, endorsements);

    public TestKey EndorsedFor(params string[]? channels) => new(id, rsa, channels);

    /// <summary>As it is published.</summary>
    public JsonObject Publish()
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return jwk;
    }
}
