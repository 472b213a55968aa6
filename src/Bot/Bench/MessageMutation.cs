using System.Text;

namespace SalesBot.Bot.Bench;

/// <summary>
/// Damages messages as people, keyboards and copying do, and worse: cuts, splices, swaps, repeats; names, figures, dates, emoji, halves of
/// surrogates, marks that turn the direction of writing. The same seed makes the same texts.
/// </summary>
/// <param name="seed">Decides all that follows.</param>
/// <param name="messages">What is damaged.</param>
/// <param name="names">Names that are put in: customers', people's, stages'.</param>
/// <threadsafety>For one thread.</threadsafety>
internal sealed class MessageMutation(int seed, IReadOnlyList<string> messages, IReadOnlyList<string> names)
{
    private const int MostSteps = 6, LongestRun = 2_000;

    /// <summary>What readers stumble over: the beginnings of things, separators, and characters that are hardly ever typed.</summary>
    private static readonly string[] Pieces =
    [
        "\0", "\t", "\n", "\r\n", "\u2028", " ", "\u3000", "\u200b", "\u200d", "\ufeff", "\u202e", "\u2066", "\u0301", "\ufffd", "\uffff", "\ud83d", "\udc00", "🎉", "👨‍👩‍👧", "🇨🇳", "𠮷", "ﷺ", "ß", "İ",
        "@", "#", "：", "。", "？", "！", "，", "、", "；", "（", ")", "\"", "「", "/", "\\", "-", "~", ".", "..", "1.", "1,", "1、", "12/", "3-", "%", "+",
        "零", "〇", "一", "两", "十", "百", "千", "万", "亿", "半", "几", "多", "来", "个", "点", "第", "初", "廿", "w", "k", "m", "bn", "¥", "$", "元", "0", "9", "30", "99999999999999999999", "0.000000000000000001", "１２",
        "下", "下下", "上", "周", "月", "月底", "号", "年", "前", "后", "内", "过", "近", "季度", "q", "2月30号", "9999年12月31日", "正月", "腊月", "工作日", "国庆后第一个", "in ", "next ", "end of ", "the ", "ago", "within ", "a ", "am", ":",
        "从", "到", "给", "没", "不", "签了", "丢了", "提醒我", "新商机", "排名", "撤销", "我们组", "吗", "的",
    ];

    private readonly Random random = new(seed);

    /// <summary>The next damaged message.</summary>
    public string Next()
    {
        var text = new StringBuilder(Pick(messages));
        for (var step = random.Next(1, MostSteps + 1); step > 0; step--)
        {
            Damage(text);
        }

        return text.ToString();
    }

    private void Damage(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0:
                text.Length = at;
                break;
            case 1:
                text.Remove(0, at);
                break;
            case 2:
                text.Remove(at, LengthFrom(at, text, most: 4));
                break;
            case 3:
                text.Insert(at, text.ToString(at, LengthFrom(at, text, most: 12)));
                break;
            case 4:
                Swap(text);
                break;
            case 5:
                text.Insert(at, PartOf(Pick(messages)));
                break;
            case 6:
                text.Insert(at, names.Count == 0 ? "" : Pick(names));
                break;
            case 7:
                text.Insert(at, random.NextInt64(1L << random.Next(1, 62)));
                break;
            case 8:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 9 when random.Next(50) == 0:
                Repeat(text, at);
                break;
            default:
                text.Insert(at, Pick(Pieces));
                break;
        }
    }

    private int LengthFrom(int at, StringBuilder text, int most) => random.Next(Math.Min(most, text.Length - at) + 1);

    private void Swap(StringBuilder text)
    {
        if (text.Length > 1)
        {
            var (first, second) = (random.Next(text.Length), random.Next(text.Length));
            (text[first], text[second]) = (text[second], text[first]);
        }
    }

    /// <summary>A word said thousands of times.</summary>
    private void Repeat(StringBuilder text, int at)
    {
        var piece = random.Next(2) == 0 ? Pick(Pieces) : PartOf(Pick(messages));
        text.Insert(at, piece, LongestRun / Math.Max(1, piece.Length));
    }

    private string PartOf(string text)
    {
        var from = random.Next(text.Length + 1);
        return text.Substring(from, random.Next(text.Length - from + 1));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
