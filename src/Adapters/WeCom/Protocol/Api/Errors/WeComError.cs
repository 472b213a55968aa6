using System.Text.RegularExpressions;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Errors;

/// <summary>What WeCom refused a call with.</summary>
internal sealed partial record WeComError
{
    private const int LongestMessage = 200;

    /// <param name="api">The call, such as <c>message/send</c>.</param>
    /// <param name="code">The <c>errcode</c>, or an HTTP status other than 200.</param>
    /// <param name="message">The <c>errmsg</c>: free text that changes.</param>
    public WeComError(string api, int code, string message)
    {
        Api = api;
        Code = code;
        Message = Clean(message);
    }

    /// <summary>The call.</summary>
    public string Api { get; }

    /// <summary>The code.</summary>
    public int Code { get; }

    /// <summary>WeCom's words, without anything secret.</summary>
    public string Message { get; }

    /// <summary>What the code asks for.</summary>
    public WeComErrorKind Kind => ErrorTable.KindOf(Code);

    /// <summary>What WeCom's support asks for.</summary>
    public string Hint => HintPattern().Match(Message) is { Success: true } hint ? hint.Groups["id"].Value : "";

    /// <summary>A sentence that an operator can read.</summary>
    public string Reason => ErrorTable.MeaningOf(Code) is { Length: > 0 } meaning ? $"{Code} {Api}: {meaning} ({Message})" : $"{Code} {Api}: {Message}";

    /// <summary>Also where WeCom repeats the address that it was called at, no secret of it is kept.</summary>
    private static string Clean(string message)
    {
        var oneLine = string.Concat(message.Select(character => char.IsControl(character) ? ' ' : character));
        var open = Secrets().Replace(oneLine, "${name}=…");
        return open.Length > LongestMessage ? open[..LongestMessage] : open;
    }

    [GeneratedRegex(@"hint: ?\[(?<id>\w+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HintPattern();

    [GeneratedRegex(@"(?<name>access_token|corpsecret|key|response_code)=[^&\s]*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secrets();
}
