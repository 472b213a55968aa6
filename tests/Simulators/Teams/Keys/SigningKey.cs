using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>A pair of keys with which tokens are signed.</summary>
/// <param name="kid">Its id.</param>
/// <param name="pair">The pair.</param>
/// <param name="endorsements">The channels for which it vouches; null where its entry says nothing of that.</param>
internal sealed class SigningKey(string kid, RSA pair, ImmutableArray<string>? endorsements) : IDisposable
{
    private readonly Lock gate = new();

    public string Kid => kid;

    /// <summary>The public part as PEM.</summary>
    public string PublicPem => pair.ExportSubjectPublicKeyInfoPem();

    public byte[] Sign(byte[] bytes) => Sign(bytes, RSASignaturePadding.Pkcs1);

    public byte[] Sign(byte[] bytes, RSASignaturePadding padding)
    {
        lock (gate)
        {
            return pair.SignData(bytes, HashAlgorithmName.SHA256, padding);
        }
    }

    /// <summary>The entry among the published keys, under its own id, another one, or none.</summary>
    public JsonObject Published(string? asKid)
    {
        var numbers = pair.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject { ["kty"] = "RSA", ["use"] = "sig" };
        if (asKid is not null)
        {
            (json["kid"], json["x5t"]) = (asKid, asKid);
        }

        (json["n"], json["e"]) = (Base64Url.EncodeToString(numbers.Modulus), Base64Url.EncodeToString(numbers.Exponent));
        if (endorsements is { } channels)
        {
            json["endorsements"] = new JsonArray([.. channels.Select(channel => (JsonNode)channel)]);
        }

        return json;
    }

    public void Dispose() => pair.Dispose();
}
