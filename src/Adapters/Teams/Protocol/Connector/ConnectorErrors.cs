using System.Globalization;
using System.Net;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>What a refusal of the connector asks for. The status decides, and in some of them the code; bodies may be empty, or a page.</summary>
internal static class ConnectorErrors
{
    private const string Platform = "Teams";
    private const string NotInRoster = "BotNotInConversationRoster";
    private const string Blocked = "ConversationBlockedByUser";
    private const string WritesBlocked = "MessageWritesBlocked";
    private const string WrongHost = "InvalidBotApiHost";

    /// <summary>The address is none that the bot speaks with, so nothing was sent there.</summary>
    public static ApiError ForeignHost(string api) =>
        new(Platform, api, "host", ApiErrorKind.Configuration, $"{api}: the service address is on no host of Teams:AllowedServiceHosts, so nothing was sent there");

    /// <summary>The error of an answer.</summary>
    public static ApiError Of(string api, HttpAnswer answer)
    {
        var (code, words) = Read(answer);
        var status = ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
        var (kind, meaning) = Meaning(answer.Status, code);
        var shown = code.Length == 0 ? status : $"{status} {code}";
        var said = ErrorText.Clean(words);
        return new ApiError(Platform, api, shown, kind, said.Length == 0 ? $"{shown} {api}: {meaning}" : $"{shown} {api}: {meaning} ({said})") { RetryAfter = answer.RetryAfter };
    }

    /// <summary>Whether the bot was taken out of the conversation, or blocked there: until somebody lets it in, trying again is no use.</summary>
    public static bool IsGone(ApiError error) => IsOneOf(error, NotInRoster, Blocked, WritesBlocked);

    /// <summary>Whether the tenant is served by the connector of another cloud.</summary>
    public static bool IsOfAnotherHost(ApiError error) => IsOneOf(error, WrongHost);

    /// <summary>Whether it happens that the next try passes: what was just made is not found at times, and a fault may pass.</summary>
    public static bool IsWorthOneMoreTry(ApiError error) =>
        error.Kind == ApiErrorKind.NotFound || error.Code.StartsWith("500", StringComparison.Ordinal);

    private static bool IsOneOf(ApiError error, params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (error.Code.EndsWith(" " + code, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (ApiErrorKind Kind, string Meaning) Meaning(HttpStatusCode status, string code) => (int)status switch
    {
        400 => (ApiErrorKind.Content, "the request is malformed"),
        401 => (ApiErrorKind.Token, "the access token is not taken, or the bot is not registered"),
        403 => Forbidden(code),
        404 when Is(code, "MemberNotFoundInConversation") => (ApiErrorKind.Recipient, "the person is no member"),
        404 => (ApiErrorKind.NotFound, "there is no such conversation or message"),
        412 => (ApiErrorKind.Busy, "somebody else writes there at this moment"),
        413 => (ApiErrorKind.Content, "the message is too large"),
        429 => (ApiErrorKind.Quota, "too many requests"),
        >= 500 or 408 => (ApiErrorKind.Busy, "Teams is in trouble"),
        _ => (ApiErrorKind.Unknown, "an answer that nobody here knows"),
    };

    private static (ApiErrorKind Kind, string Meaning) Forbidden(string code) =>
        Is(code, NotInRoster) ? (ApiErrorKind.Recipient, "the bot is not installed there")
        : Is(code, Blocked) || Is(code, WritesBlocked) ? (ApiErrorKind.Recipient, "the person has blocked the bot")
        : Is(code, "BotDisabledByAdmin") ? (ApiErrorKind.Recipient, "an administrator of the tenant has disabled the bot")
        : Is(code, "NotEnoughPermissions") ? (ApiErrorKind.Configuration, "the bot was not granted a permission")
        : Is(code, WrongHost) ? (ApiErrorKind.Configuration, "the tenant is served by the connector of another cloud")
        : Is(code, "ServiceError") ? (ApiErrorKind.Spent, "the message is no more")
        : (ApiErrorKind.Unknown, "the bot may not do that");

    private static (string Code, string Words) Read(HttpAnswer answer)
    {
        try
        {
            using var body = JsonDocument.Parse(answer.Body);
            var (error, own) = (body.RootElement.Part("error"), body.RootElement.Text("message"));
            var code = error.Text("subCode") is { Length: > 0 } sub && Is(sub, WritesBlocked) ? sub : error.Text("code");
            return (string.Concat(code.Where(char.IsAsciiLetterOrDigit)), error.Text("message") is { Length: > 0 } words ? words : own);
        }
        catch (JsonException)
        {
            return ("", "");
        }
    }

    private static bool Is(string code, string other) => code.Equals(other, StringComparison.OrdinalIgnoreCase);
}
