using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads amounts of money: 38万, 12w, 1.2亿, 一百二十万, 三十八万五, ￥450,000, 610k, 1.08M, RMB 180k.</summary>
internal static class AmountReader
{
    private static readonly WordTable<bool> PrefixIsForeign = new(
    [
        ("¥", false), ("rmb", false), ("cny", false), ("人民币", false),
        ("$", true), ("us$", true), ("hk$", true), ("usd", true), ("eur", true), ("gbp", true), ("hkd", true), ("€", true), ("£", true),
    ]);

    private static readonly WordTable<decimal> LetterUnits = new(
    [
        ("w", 10_000m), ("k", 1_000m), ("m", 1_000_000m), ("mn", 1_000_000m), ("mio", 1_000_000m), ("bn", 1_000_000_000m),
        ("thousand", 1_000m), ("million", 1_000_000m), ("mil", 1_000_000m), ("billion", 1_000_000_000m), ("grand", 1_000m), ("wan", 10_000m),
    ]);

    private static readonly WordTable<bool> SuffixIsForeign = new(
    [
        ("元", false), ("块钱", false), ("块", false), ("人民币", false), ("rmb", false), ("cny", false), ("yuan", false),
        ("美元", true), ("美金", true), ("美刀", true), ("刀", true), ("欧元", true), ("港币", true), ("港元", true), ("日元", true), ("英镑", true),
        ("usd", true), ("eur", true), ("euros", true), ("dollars", true), ("hkd", true), ("gbp", true), ("jpy", true), ("bucks", true), ("欧", true),
    ]);

    private static readonly WordTable<bool> VagueSuffix = new(Marks(
        "多", "来", "余", "出头", "几", "以上", "以下", "以内", "之内", "之间", "起", "封顶", "打底", "不到", "+", "级", "往上", "开外", "有余", "or more", "or so more", "plus", "ish", "-ish"));

    private static readonly WordTable<bool> VaguePrefix = new(Marks(
        "不到", "不足", "超过", "至少", "最多", "最少", "不超过", "不少于", "不低于", "不高于", "低于", "高于", "小于", "大于", "好几", "近", "上",
        "over", "under", "up to", "at least", "at most", "more than", "less than", "almost", "nearly", "below", "above"));

    /// <summary>The amount or plain number that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadAmount amount)
    {
        amount = default;
        if (at > 0 && (TextFolding.IsWord(text[at - 1]) || (text[at - 1] == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
        {
            return false;
        }

        var i = at;
        var (prefixed, foreign) = (false, false);
        if (PrefixIsForeign.Match(text, i, out var foreignPrefix) is var prefix and > 0)
        {
            (prefixed, foreign) = (true, foreignPrefix);
            i = SkipBlank(text, i + prefix);
        }

        if (i >= text.Length || !NumberReader.TryRead(text, i, out var number))
        {
            return false;
        }

        i += number.Length;
        var (value, vague, unit) = (number.Value, number.IsVague, number.LargestUnit);
        if (char.IsAsciiDigit(text[i - 1]) && ReadLetterUnit(text, i, out var letterUnit) is var letters and > 0)
        {
            (value, unit) = (value * letterUnit, letterUnit);
            i += letters;
        }

        if (!IsStart(text[..at]) && ReadRange(text, i, out var rangeEnd, out var rangeUnit))
        {
            (vague, unit, i) = (true, Math.Max(unit, rangeUnit), rangeEnd);
        }

        vague |= unit > 1 && i < text.Length && VagueSuffix.Match(text, i, out _) > 0 && !text[i..].StartsWith("起来", StringComparison.Ordinal);
        var hasCurrency = false;
        var afterBlank = SkipBlank(text, i);
        if (afterBlank < text.Length && SuffixIsForeign.Match(text, afterBlank, out var foreignSuffix) is var suffix and > 0)
        {
            hasCurrency = true;
            foreign |= foreignSuffix;
            i = afterBlank + suffix;
            vague |= i < text.Length && VagueSuffix.Match(text, i, out _) > 0;
        }

        vague |= EndsWithVagueWord(text[..at]);
        var isMoney = prefixed || hasCurrency || unit >= 1000;
        var kind = !isMoney ? AmountKind.Unitless
            : foreign ? AmountKind.Foreign
            : vague || value <= 0 || value > Deal.AmountLimit.Yuan ? AmountKind.Vague
            : AmountKind.Exact;
        if (kind == AmountKind.Unitless && vague)
        {
            return false;
        }

        amount = new ReadAmount(i - at, kind, value, unit >= 10_000);
        return true;
    }

    private static int ReadLetterUnit(ReadOnlySpan<char> text, int at, out decimal unit)
    {
        var start = SkipBlank(text, at);
        unit = 0;
        if (start >= text.Length)
        {
            return 0;
        }

        var length = LetterUnits.Match(text[start..], 0, out unit);
        var isBlankBeforeLetter = start > at && length is > 0 and < 3;
        var isFollowedByDigit = length > 0 && start + length < text.Length && char.IsAsciiDigit(text[start + length]);
        return length == 0 || isBlankBeforeLetter || isFollowedByDigit ? 0 : start + length - at;
    }

    /// <summary>A second number after a hyphen, 到 or 至: 30-40万, 30万到40万.</summary>
    private static bool ReadRange(ReadOnlySpan<char> text, int at, out int end, out decimal unit)
    {
        (end, unit) = (at, 1);
        if (at >= text.Length || text[at] is not ('-' or '~' or '到' or '至'))
        {
            return false;
        }

        if (!NumberReader.TryRead(text, Math.Min(at + 1, text.Length), out var second) || second.Length == 0)
        {
            return false;
        }

        end = at + 1 + second.Length;
        unit = second.LargestUnit;
        if (char.IsAsciiDigit(text[end - 1]) && ReadLetterUnit(text, end, out var letterUnit) is var letters and > 0)
        {
            (unit, end) = (letterUnit, end + letters);
        }

        return unit >= 1000;
    }

    /// <summary>从 or 由 before a number: what follows 到 is then the new figure and no range.</summary>
    private static bool IsStart(ReadOnlySpan<char> before) => before.TrimEnd(' ') is [.., '从' or '由'];

    private static bool EndsWithVagueWord(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        for (var start = Math.Max(0, before.Length - 9); start < before.Length; start++)
        {
            if (VaguePrefix.Match(before, start, out _) == before.Length - start)
            {
                return before[^1] is not ('上' or '近') || before.Length == 1 || before[^2] is not ('早' or '晚' or '马' or '加' or '算' or '最' or '附' or '合' or '以' or '签');
            }
        }

        return false;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static IEnumerable<(string Word, bool Meaning)> Marks(params string[] words) => words.Select(word => (word, true));
}
