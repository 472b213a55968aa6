using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>What a refusal of the login service asks for. Its own words are left out: they name people and requests, and change.</summary>
internal static partial class LoginErrors
{
    /// <summary>What the call is called.</summary>
    public const string Api = "oauth2/v2.0/token";

    private const string Platform = "Teams";

    private static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["7000215"] = "Teams:ClientSecret is wrong",
        ["7000222"] = "Teams:ClientSecret has expired",
        ["700027"] = "Teams:Certificate is not registered with the app, or has expired",
        ["700016"] = "Teams:AppId is no app of the tenant; a single-tenant bot needs Teams:TenantId",
        ["90002"] = "Teams:TenantId is no tenant",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>There is nothing to prove with that it is the app.</summary>
    public static ApiResult<GrantedToken> NoCredential { get; } =
        Failed("none", ApiErrorKind.Configuration, "there is no access token: Teams:ClientSecret or Teams:Certificate is not set");

    /// <summary>What is known after the login library gave up.</summary>
    public static ApiResult<GrantedToken> Of(MsalException error) => error switch
    {
        MsalServiceException { StatusCode: (int)HttpStatusCode.TooManyRequests } busy =>
            new ApiResult<GrantedToken>.Failed(Error("429", ApiErrorKind.Quota, "too many tokens were asked for") with { RetryAfter = busy.Headers?.RetryAfter?.Delta }),
        MsalServiceException { StatusCode: (int)HttpStatusCode.BadRequest or (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden } refused => Refused(refused),
        MsalServiceException trouble => new ApiResult<GrantedToken>.NotDone(string.Create(CultureInfo.InvariantCulture, $"{Api}: HTTP {trouble.StatusCode}")),
        _ => new ApiResult<GrantedToken>.NotDone($"{Api}: {error.ErrorCode}"),
    };

    private static ApiResult<GrantedToken> Refused(MsalServiceException refused)
    {
        var code = Number().Match(refused.Message) is { Success: true } match ? match.Groups["number"].Value : refused.ErrorCode;
        return Failed(code, ApiErrorKind.Configuration, Meanings.GetValueOrDefault(code, "the app is refused a token"));
    }

    private static ApiResult<GrantedToken> Failed(string code, ApiErrorKind kind, string meaning) => new ApiResult<GrantedToken>.Failed(Error(code, kind, meaning));

    private static ApiError Error(string code, ApiErrorKind kind, string meaning) => new(Platform, Api, code, kind, $"{code} {Api}: {meaning}");

    [GeneratedRegex(@"AADSTS(?<number>\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
