using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Turns away the places of a text where no day, time or stretch can begin: most of them.</summary>
internal static class TimeStarts
{
    /// <summary>The Chinese characters with which words for days and times begin: every reader's words must begin with one of them.</summary>
    private static readonly CharacterSet Chinese = new(
        "〇零一二两三四五六七八九十百千万廿卅几数半俩仨壹贰叁肆伍陆柒捌玖拾今昨明后前大上下本当这那该星周礼月年季春夏秋冬元清端中国重劳双初正腊除小近最过翌次隔到第首早晚午凌夜傍深天日工节假改回以再号全财末底每头整长快来去往有同届开收就马立等几听寻琴噚晏朝农阴");

    /// <summary>Whether one may begin at the place of folded text.</summary>
    public static bool MayBeginAt(ReadOnlySpan<char> text, int at) => (TextFolding.IsWord(text[at]) || Chinese.Contains(text[at])) && !IsPlainSum(text, at);

    /// <summary>「80万」, 「45.6万」, 「8600元」 but not 「2026元旦」: figures with a 万, 亿 or 元 right behind them are no day, time or stretch; they need not be parsed for each. So many digits are no number.</summary>
    private static bool IsPlainSum(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= ArabicFigures.Most && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > at)))
        {
            end++;
        }

        return end > at && end < text.Length && (text[end] is '万' or '亿' || (text[end] == '元' && !text[end..].StartsWith("元旦", StringComparison.Ordinal)));
    }
}
