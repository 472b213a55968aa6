using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>「华星的照片」, 「看附件」: somebody wants to see what was attached.</summary>
/// <param name="About">Whose, as it was written; empty for what was last talked of.</param>
internal sealed partial record FileRequest(string About)
{
    private const int TimeoutMilliseconds = 200;

    /// <summary>Reads a text; null where it asks for nothing of this kind.</summary>
    public static FileRequest? Find(string text)
    {
        var match = Chinese().Match(text) is { Success: true } chinese ? chinese : English().Match(text);
        return match.Success ? new FileRequest(It().Replace(match.Groups["about"].Value.Trim(), "")) : null;
    }

    [GeneratedRegex(
        @"\A\s*(?:(?:我?(?:想|要)?(?:再)?(?:看|查)(?:看|下|一下)?|调出|打开|给我看看?|发(?:我|一下|下)?)\s*)?(?<about>.*?)\s*的?(?:所有|全部)?(?:照片|相片|图片|附件)(?:呢|发我|给我看看?|看看?|看一下)?[\s。.？?！!]*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        TimeoutMilliseconds)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"\A\s*(?:(?:please\s+)?(?:show|see|view|open|send|get)(?:\s+me)?\s+)?(?:the\s+|all\s+)*(?:(?:photos?|pictures?|attachments?|images?)(?:\s+(?:of|from|for)\s+(?<about>.+?))?|(?<about>.+?)(?:['’]s)?\s+(?:photos?|pictures?|attachments?|images?))[\s.?!]*\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        TimeoutMilliseconds)]
    private static partial Regex English();

    [GeneratedRegex(@"\A(?:它|他们|她们|他|她|这家|这个客户|那家|it|its|them|their|they)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex It();
}
