using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Simulators.Teams;

/// <summary>Checks what a client signed with its certificate in place of a secret.</summary>
internal sealed class ClientAssertions(TeamsSimulatorOptions options)
{
    public const string Kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public LoginRefusal? Check(string assertion, string clientId, string endpoint)
    {
        if (options.Bot.Certificate is not { } certificate || Jwt.Read(assertion) is not { } token || !IsSigned(token, certificate))
        {
            return LoginRefusal.WrongAssertion;
        }

        var payload = token.Payload;
        if (payload.Text("iss") != clientId || payload.Text("sub") != clientId || payload.Text("aud") != endpoint || payload.Text("jti").Length == 0)
        {
            return LoginRefusal.WrongAssertion;
        }

        var now = options.AssertionTime.GetUtcNow();
        var isTimely = long.TryParse(payload.Text("exp"), out var until) && now - Skew < DateTimeOffset.FromUnixTimeSeconds(until)
            && (!long.TryParse(payload.Text("nbf"), out var from) || now + Skew > DateTimeOffset.FromUnixTimeSeconds(from));
        return isTimely && used.Add(payload.Text("jti")) ? null : LoginRefusal.StaleAssertion;
    }

    private static bool IsSigned(JwtParts token, X509Certificate2 certificate)
    {
        var isNamed = token.Header.Text("x5t#S256") == Base64Url.EncodeToString(certificate.GetCertHash(HashAlgorithmName.SHA256))
            || token.Header.Text("x5t") == Base64Url.EncodeToString(certificate.GetCertHash());
        var padding = token.Header.Text("alg") switch
        {
            "RS256" => RSASignaturePadding.Pkcs1,
            "PS256" => RSASignaturePadding.Pss,
            _ => null,
        };
        using var key = certificate.GetRSAPublicKey();
        return isNamed && padding is not null && key!.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, padding);
    }
}
