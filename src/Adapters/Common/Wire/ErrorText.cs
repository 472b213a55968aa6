using System.Text.RegularExpressions;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>A platform's own words about an error, fit for a log.</summary>
public static partial class ErrorText
{
    private const int Longest = 200;

    /// <summary>One line without secrets, also where the platform repeats the address that it was called at.</summary>
    public static string Clean(string message)
    {
        var oneLine = string.Concat(message.Select(character => char.IsControl(character) ? ' ' : character));
        var open = Secrets().Replace(oneLine, "${name}=…");
        return open.Length > Longest ? open[..Longest] : open;
    }

    [GeneratedRegex(@"(?<name>access_token|corpsecret|appsecret|key|response_code|session|ticket|sign)=[^&\s]*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secrets();
}
