using System.Text.RegularExpressions;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>Addresses in what people wrote: DingTalk refuses messages for some of them.</summary>
internal static partial class Links
{
    /// <summary>The text with a word in the place of each address.</summary>
    public static string LeftOut(string text, string word) => Address().Replace(text, word);

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]*://|www\.)[^\s，。；、）】」]+|\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|cc|top|xyz|vip|info)\b[^\s，。；、）】」]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
