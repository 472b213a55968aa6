using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The matrix of tokens: every kind that a bot must take or refuse. A test iterates over <see cref="All"/>.</summary>
public static class TokenCases
{
    private const string StrangeTenant = "66666666-6666-4666-8666-666666666666";
    private const string TestClientTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    /// <summary>As Teams sends it.</summary>
    public static TokenCase Valid { get; } = new(nameof(Valid), TokenVerdict.Accepted);

    /// <summary>All cases.</summary>
    public static ImmutableArray<TokenCase> All { get; } =
    [
        Valid, .. Headers(), .. Signatures(), .. Claims(), .. Times(), .. Places(),
        new("SameTokenWithAnotherBody", TokenVerdict.Accepted) { Replay = activity => activity["text"] = activity.Text("text") + " again" },
    ];

    /// <summary>Those which a bot in production must refuse.</summary>
    public static ImmutableArray<TokenCase> Refused => [.. All.Where(each => each.Verdict == TokenVerdict.Refused)];

    /// <summary>Those which it must take.</summary>
    public static ImmutableArray<TokenCase> Accepted => [.. All.Where(each => each.Verdict == TokenVerdict.Accepted)];

    /// <summary>A token under an invented key's id, another one for each number: many of them are a storm.</summary>
    public static TokenCase UnknownKey(int number) => Refuse(string.Create(CultureInfo.InvariantCulture, $"UnknownKey{number}"), draft =>
    {
        draft.SignWith(draft.Keys.Stranger);
        draft.Head["kid"] = string.Create(CultureInfo.InvariantCulture, $"stranger-{number}");
    });

    /// <summary>The case of this name.</summary>
    public static TokenCase Named(string name) => All.First(each => each.Name == name);

    private static TokenCase Refuse(string name, Action<TokenDraft> draft) => new(name, TokenVerdict.Refused) { Draft = draft };

    private static TokenCase Accept(string name, Action<TokenDraft> draft) => new(name, TokenVerdict.Accepted) { Draft = draft };

    private static TokenCase Header(string name, Func<string, string?> finish) => Refuse(name, draft => draft.Finish = finish);

    private static TokenCase Body(string name, Action<JsonObject> activity) => new(name, TokenVerdict.Refused) { Activity = activity };

    private static IEnumerable<TokenCase> Headers() =>
    [
        Header("NoHeader", _ => null),
        Header("SchemeAlone", _ => "Bearer"),
        Header("SchemeInLowerCase", token => "bearer " + token),
        Header("TwoSpaces", token => "Bearer  " + token),
        Header("OtherScheme", token => "Basic " + token),
        Header("NoScheme", token => token),
        Header("Garbage", _ => "Bearer nonsense"),
        Header("GarbageInThreeParts", _ => "Bearer a.b.c"),
        Header("TwoParts", token => "Bearer " + token[..token.LastIndexOf('.')]),
        Header("EmptySignature", token => "Bearer " + token[..(token.LastIndexOf('.') + 1)]),
        Header("EmptyPayload", token => "Bearer " + token.Split('.')[0] + ".." + token.Split('.')[2]),
        Header("FiveParts", token => "Bearer " + token + ".x.y"),
        Header("TwoTokens", token => $"Bearer {token}, Bearer {token}"),
    ];

    private static IEnumerable<TokenCase> Signatures() =>
    [
        Refuse("AlgorithmNone", draft =>
        {
            draft.Head["alg"] = "none";
            draft.Sign = _ => [];
        }),
        Refuse("AlgorithmNoneWithASignature", draft => draft.Head["alg"] = "none"),
        Refuse("AlgorithmMissing", draft => draft.Head.Remove("alg")),
        Refuse("HmacWithThePublicKeyAsPem", draft => draft.SignWithSecret("HS256", TokenDraft.Ascii(draft.Keys.Signing.PublicPem))),
        Refuse("HmacWithThePublicModulus", draft => draft.SignWithSecret("HS256", Base64Url.DecodeFromChars(draft.Keys.Signing.Published(null).Text("n")))),
        Refuse("HmacWithTheKeysId", draft => draft.SignWithSecret("HS512", TokenDraft.Ascii(draft.Keys.Signing.Kid))),
        Refuse("PssInPlaceOfRs256", draft =>
        {
            draft.Head["alg"] = "PS256";
            draft.Sign = bytes => draft.Keys.Signing.Sign(bytes, RSASignaturePadding.Pss);
        }),
        Refuse("UnknownKeyUnderAKnownId", draft => draft.Sign = draft.Keys.Stranger.Sign),
        Refuse("UnknownKeyUnderItsOwnId", draft => draft.SignWith(draft.Keys.Stranger)),
        Refuse("NoKeyId", draft =>
        {
            draft.SignWith(draft.Keys.Stranger);
            draft.Head.Remove("kid");
            draft.Head.Remove("x5t");
        }),
        Refuse("KeyInTheHeader", draft =>
        {
            draft.SignWith(draft.Keys.Stranger);
            draft.Head["jwk"] = draft.Keys.Stranger.Published(draft.Keys.Stranger.Kid);
        }),
        Refuse("AddressOfKeysInTheHeader", draft =>
        {
            draft.SignWith(draft.Keys.Stranger);
            draft.Head["jku"] = "https://keys.evil.example/keys";
        }),
        Header("ChangedPayload", Changed),
        Header("ChangedSignature", token => "Bearer " + token[..^8] + (token.EndsWith("AAAAAAAA", StringComparison.Ordinal) ? "BBBBBBBB" : "AAAAAAAA")),
        Refuse("KeyWithoutTheChannelsEndorsement", draft => draft.SignWith(draft.Keys.Unendorsed)),
        Refuse("KeyWithoutEndorsements", draft => draft.SignWith(draft.Keys.Silent)),
        Body("ChannelThatNoKeyEndorses", activity => activity["channelId"] = "emulator"),
        Body("NoChannel", activity => activity.Remove("channelId")),
    ];

    private static IEnumerable<TokenCase> Claims() =>
    [
        Refuse("OtherIssuer", draft => draft.Claims["iss"] = "https://issuer.evil.example"),
        Refuse("IssuerWithASlash", draft => draft.Claims["iss"] = ChannelTokens.Issuer + "/"),
        Refuse("IssuerInUpperCase", draft => draft.Claims["iss"] = "https://API.botframework.com"),
        Refuse("IssuerOfTheGovernmentCloud", draft => draft.Claims["iss"] = "https://api.botframework.us"),
        Refuse("NoIssuer", draft => draft.Claims.Remove("iss")),
        Refuse("OtherAudience", draft => draft.Claims["aud"] = "11111111-2222-4333-8444-555555555555"),
        Refuse("AudienceOfTheConnector", draft => draft.Claims["aud"] = "https://api.botframework.com"),
        Refuse("NoAudience", draft => draft.Claims.Remove("aud")),
        Refuse("AudiencesWithoutTheBot", draft => draft.Claims["aud"] = new JsonArray("a", "b")),
        new("AudiencesWithTheBot", TokenVerdict.Open) { Draft = draft => draft.Claims["aud"] = new JsonArray("a", draft.AppId) },
        Refuse("TokenOfATestClient", draft => draft.AsFromLogin($"https://sts.windows.net/{TestClientTenant}/", "1.0")),
        Refuse("NewerTokenOfATestClient", draft => draft.AsFromLogin($"https://login.microsoftonline.com/{TestClientTenant}/v2.0", "2.0")),
        Refuse("TokenOfTheBotsOwnTenant", draft => draft.AsFromLogin($"https://sts.windows.net/{draft.TenantId}/", "1.0")),
        Refuse("TokenThatTheBotGotForTheConnector", draft => draft.Finish = _ => "Bearer " + draft.Login.Give(draft.TenantId)),
    ];

    private static IEnumerable<TokenCase> Times() =>
    [
        Accept("ExpiredFourMinutesAgo", draft => (draft.Claims["nbf"], draft.Claims["exp"]) = (draft.Now - 3600, draft.Now - 240)),
        Refuse("ExpiredSixMinutesAgo", draft => (draft.Claims["nbf"], draft.Claims["exp"]) = (draft.Now - 3600, draft.Now - 360)),
        Accept("ValidInFourMinutes", draft => draft.Claims["nbf"] = draft.Now + 240),
        Refuse("ValidInSixMinutes", draft => draft.Claims["nbf"] = draft.Now + 360),
        Refuse("NoExpiry", draft => draft.Claims.Remove("exp")),
        Refuse("NoBeginning", draft => draft.Claims.Remove("nbf")),
        Refuse("ExpiryThatIsNoNumber", draft => draft.Claims["exp"] = "tomorrow"),
    ];

    private static IEnumerable<TokenCase> Places() =>
    [
        Refuse("NoServiceUrl", draft => draft.Claims.Remove("serviceurl")),
        Refuse("EmptyServiceUrl", draft => draft.Claims["serviceurl"] = ""),
        Refuse("ServiceUrlOfAnotherRegion", draft => draft.Claims["serviceurl"] = "https://smba.trafficmanager.net/apac/" + draft.TenantId + "/"),
        Refuse("ServiceUrlOfAnotherTenant", draft => draft.Claims["serviceurl"] = draft.Claims.Text("serviceurl").Replace(draft.TenantId, StrangeTenant, StringComparison.Ordinal)),
        Accept("ServiceUrlInUpperCase", draft => draft.Claims["serviceurl"] = draft.Claims.Text("serviceurl").ToUpperInvariant()),
        Body("NoServiceUrlInTheActivity", activity => activity.Remove("serviceUrl")),
        new("ServiceUrlChangedAfterwards", TokenVerdict.Refused) { Replay = activity => activity["serviceUrl"] = "https://smba.trafficmanager.net.evil.example/emea/" },
        Body("HostOffTheList", activity => activity["serviceUrl"] = "https://connector.evil.example/emea/"),
        Body("HostThatBeginsLikeAnAllowedOne", activity => activity["serviceUrl"] = "https://smba.trafficmanager.net.evil.example/emea/"),
        Body("HostThatEndsLikeAnAllowedOne", activity => activity["serviceUrl"] = "https://evilbotframework.com/emea/"),
        Body("AllowedHostAsAUsersName", activity => activity["serviceUrl"] = "https://smba.trafficmanager.net@evil.example/emea/"),
        Body("AllowedHostWithoutTls", activity => activity["serviceUrl"] = "http://smba.trafficmanager.net/emea/"),
        Body("ServiceUrlThatIsNone", activity => activity["serviceUrl"] = "nowhere"),
        Body("ForeignTenant", activity =>
        {
            activity["conversation"]!["tenantId"] = StrangeTenant;
            activity["channelData"]!["tenant"]!["id"] = StrangeTenant;
        }),
        Body("ForeignTenantInTheConversationAlone", activity => activity["conversation"]!["tenantId"] = StrangeTenant),
        Body("ForeignTenantInTheChannelDataAlone", activity => activity["channelData"]!["tenant"]!["id"] = StrangeTenant),
    ];

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = Jwt.Read(token)!.Payload;
        claims["serviceurl"] = claims.Text("serviceurl") + "x";
        return $"Bearer {parts[0]}.{Jwt.Segment(claims)}.{parts[2]}";
    }
}
