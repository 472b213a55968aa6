using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Errors;

/// <summary>What WeCom refuses calls with.</summary>
internal static partial class WeComErrors
{
    private const string Platform = "WeCom";

    /// <summary>The error behind a code.</summary>
    /// <param name="api">The call, such as <c>message/send</c>.</param>
    /// <param name="code">The <c>errcode</c>, or an HTTP status other than 200.</param>
    /// <param name="message">The <c>errmsg</c>: free text that changes.</param>
    public static ApiError Of(string api, int code, string message)
    {
        var words = ErrorText.Clean(message);
        var meaning = ErrorTable.MeaningOf(code);
        var reason = meaning.Length > 0 ? $"{code} {api}: {meaning} ({words})" : $"{code} {api}: {words}";
        return new ApiError(Platform, api, code.ToString(CultureInfo.InvariantCulture), ErrorTable.KindOf(code), reason, HintIn(words));
    }

    private static string HintIn(string words) => HintPattern().Match(words) is { Success: true } hint ? hint.Groups["id"].Value : "";

    [GeneratedRegex(@"hint: ?\[(?<id>\w+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HintPattern();
}
