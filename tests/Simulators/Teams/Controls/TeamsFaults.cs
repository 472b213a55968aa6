using System.Globalization;

namespace SalesBot.Simulators.Teams;

/// <summary>What a plan may strike with, in the platform's words. Routes are those of <see cref="TeamsRoutes"/>.</summary>
public static class TeamsFaults
{
    /// <summary>Too many calls (429); the header <c>Retry-After</c> has seconds, or is missing.</summary>
    public static FaultRule Throttled(string route, TimeSpan? retryAfter = null) =>
        Refusal(route, 429, "Throttled") with { RetryAfter = retryAfter is { } wait ? ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null };

    /// <summary>Too many calls (429); the header has a date.</summary>
    public static FaultRule ThrottledUntil(string route, DateTimeOffset until) =>
        Refusal(route, 429, "Throttled") with { RetryAfter = until.ToString("R", CultureInfo.InvariantCulture) };

    /// <summary>Two writes at once (412).</summary>
    public static FaultRule Conflict(string route) => Refusal(route, 412, "PreconditionFailed");

    /// <summary>The bot is not installed there (403).</summary>
    public static FaultRule NotInstalled(string route) => Refusal(route, 403, "BotNotInConversationRoster");

    /// <summary>The person blocked the bot (403).</summary>
    public static FaultRule Blocked(string route) => Refusal(route, 403, "ConversationBlockedByUser");

    /// <summary>An administrator forbids the bot (403).</summary>
    public static FaultRule Disabled(string route) => Refusal(route, 403, "BotDisabledByAdmin");

    /// <summary>The conversation is not found (404), as happens for no reason during incidents.</summary>
    public static FaultRule NoConversation(string route) => Refusal(route, 404, "ConversationNotFound");

    /// <summary>The message is not found (404), as happens for no reason shortly after sending.</summary>
    public static FaultRule NoActivity(string route) => Refusal(route, 404, "ActivityNotFoundInConversation");

    /// <summary>The platform breaks (5xx) before it has done anything: with JSON, with a page, or with nothing in the body.</summary>
    public static FaultRule Broken(string route, int status = 502, BrokenBody body = BrokenBody.Json) =>
        new(route, FaultKind.ErrorCode) { Status = status, Word = body switch { BrokenBody.Page => null, BrokenBody.Empty => "", _ => "ServiceError" } };

    /// <summary>The platform has done what it was asked, and answers that it broke: whoever sends again sends twice.</summary>
    public static FaultRule BrokenAfterwards(string route, int status = 502, BrokenBody body = BrokenBody.Json) => Broken(route, status, body) with { AfterEffect = true };

    /// <summary>The platform has done what it was asked, and the connection breaks before the answer.</summary>
    public static FaultRule LostAfterwards(string route) => new(route, FaultKind.Reset) { AfterEffect = true };

    /// <summary>The caller is sent elsewhere (307), where no token may go.</summary>
    public static FaultRule Elsewhere(string route) => new(route, FaultKind.ErrorCode) { Status = 307, Word = "" };

    /// <summary>The login service refuses a token (400, 401), or is busy (429, 503): in its own form.</summary>
    public static FaultRule LoginRefused(int status, string error, int code) => Refusal(TeamsRoutes.Token, status, error) with { Code = code };

    /// <summary>Any refusal.</summary>
    public static FaultRule Refusal(string route, int status, string code) => new(route, FaultKind.ErrorCode) { Status = status, Word = code };
}

/// <summary>What stands in the body when the platform breaks.</summary>
public enum BrokenBody
{
    /// <summary>Code and message.</summary>
    Json,

    /// <summary>HTML.</summary>
    Page,

    /// <summary>Nothing.</summary>
    Empty,
}
