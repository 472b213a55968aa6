using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

/// <summary>Makes of what DingTalk refused with what the service acts by, and operators read.</summary>
internal static class DingTalkErrors
{
    private const string Platform = "DingTalk";

    // A custom robot whose access token is wrong is refused with the code of an expired session.
    private const string NoSession = "300001";
    private const string WrongAccessToken = "400101";

    /// <summary>The error.</summary>
    /// <param name="api">The call, such as <c>robot/oToMessages/batchSend</c>.</param>
    /// <param name="code">The code of either API.</param>
    /// <param name="message">DingTalk's words: free text that changes.</param>
    /// <param name="hint">What DingTalk's support asks for.</param>
    public static ApiError Of(string api, string code, string message, string hint = "")
    {
        var known = (api, code) == (WebhookApi.ToRobot, NoSession) ? WrongAccessToken : code;
        var (words, meaning) = (ErrorText.Clean(message), ErrorTable.MeaningOf(known));
        var reason = (meaning.Length, words.Length) switch
        {
            (0, 0) => $"{code} {api}",
            (0, _) => $"{code} {api}: {words}",
            (_, 0) => $"{code} {api}: {meaning}",
            _ => $"{code} {api}: {meaning} ({words})",
        };
        return new ApiError(Platform, api, code, ErrorTable.KindOf(known), reason, hint);
    }
}
