using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads amounts of money: 38万, 12w5, 1.2亿, 一百二十万, 三十八万五, ￥450,000, 610k, RMB 1.5m; and what is no single sum: 三十几万, 30到40万, 不到50万.</summary>
internal static class AmountReader
{
    /// <summary>The amount or plain number that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadAmount amount)
    {
        amount = default;
        return (NumberReader.MayBegin(text[at]) || AmountWords.MayBeginCurrency(text[at]) || EnglishNumbers.MayBegin(text[at]))
            && !(at > 0 && (TextFolding.IsWord(text[at - 1]) || (text[at - 1] == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
            && TryReadFrom(text, at, out amount);
    }

    private static bool TryReadFrom(ReadOnlySpan<char> text, int at, out ReadAmount amount)
    {
        amount = default;
        var i = at;
        var isPrefixed = SkipCurrency(text, ref i, out var isForeign);
        var isWords = EnglishNumbers.TryRead(text, i, out var words, out var wordsLength);
        if (isWords)
        {
            i += wordsLength;
        }

        var figure = isWords ? new Figure(words, words, EnglishNumbers.IsPartOfRange(text[..at]), EnglishNumbers.LeastSum, EnglishNumbers.LeastSum, EnglishNumbers.LeastSum) : default;
        if (!isWords && !TryReadFigure(text, ref i, out figure))
        {
            return false;
        }

        var (low, high, isVague, unit) = ((decimal?)figure.Low, figure.High, figure.IsVague, figure.LargestUnit);
        if (!IsStart(text[..at]) && TryReadRange(text, ref i, figure, out var range))
        {
            (low, high, isVague, unit) = (range.Low, range.High, true, Math.Max(unit, range.LargestUnit));
            if (IsChange(text[..at]) && range.High is { } now)
            {
                figure = range with { Low = now };
                (low, isVague) = (now, false);
            }
        }

        var bound = unit > 1 ? AmountWords.Behind(text, i) : null;
        var isSuffixed = SkipSuffix(text, ref i, ref isForeign);
        bound ??= isSuffixed ? AmountWords.Behind(text, i) : null;
        var limit = AmountWords.Before(text[..at]) ?? bound;
        isVague |= limit is not null;
        (low, high) = Apply(limit, low, high, figure.LastUnit);
        var isMoney = isPrefixed || isSuffixed || (unit >= 1000 && !IsCounted(text, i, unit) && !IsWithinWord(text, i));
        if (!isMoney && isVague)
        {
            return false;
        }

        var isNoSum = figure.Low <= 0 || figure.Low > Deal.AmountLimit.Yuan;
        var kind = !isMoney ? AmountKind.Unitless
            : isForeign ? AmountKind.Foreign
            : isVague || isNoSum ? AmountKind.Vague
            : AmountKind.Exact;
        (low, high) = (isNoSum && !isVague) || (isWords && figure.IsVague) ? (null, null) : (low, high);
        amount = new ReadAmount(i - at, kind, figure.Low, unit >= 10_000, low, high);
        return true;
    }

    private static (decimal? Low, decimal? High) Apply(AmountBound? bound, decimal? low, decimal? high, decimal lastUnit) => bound switch
    {
        AmountBound.Around => (null, null),
        AmountBound.AtLeast => (low, null),
        AmountBound.AtMost => (null, high ?? low),
        AmountBound.LittleMore => (low, low == high ? low + lastUnit : high),
        _ => (low, high),
    };

    /// <summary>A number with the unit in letters that may follow it.</summary>
    private static bool TryReadFigure(ReadOnlySpan<char> text, ref int i, out Figure figure)
    {
        figure = default;
        if (i >= text.Length || !NumberReader.TryRead(text, i, out var number))
        {
            return false;
        }

        figure = new Figure(number.Value, number.High, number.IsVague, number.LargestUnit, number.LastUnit, number.FirstUnit);
        i += number.Length;
        if (char.IsAsciiDigit(text[i - 1]) && ReadLetterUnit(text, i, out var unit) is var letters and > 0)
        {
            figure = new Figure(number.Value * unit, number.High * unit, number.IsVague, unit, unit, unit);
            i += letters;
        }

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

        var length = AmountWords.LetterUnits.Match(text[start..], 0, out unit);
        var isBlankBeforeLetter = start > at && length is > 0 and < 3;
        var isFollowedByDigit = length > 0 && start + length < text.Length && char.IsAsciiDigit(text[start + length]);
        return length == 0 || isBlankBeforeLetter || isFollowedByDigit ? 0 : start + length - at;
    }

    /// <summary>A second sum behind a hyphen, 到, 至 or 「to」: 30-40万, 30万到40万. A unit that only the second says holds for both.</summary>
    private static bool TryReadRange(ReadOnlySpan<char> text, ref int i, Figure first, out Figure range)
    {
        range = default;
        var start = SkipBlank(text, i);
        if (start >= text.Length)
        {
            return false;
        }

        if (text[start] == '±' || text[start..].StartsWith("+-", StringComparison.Ordinal) || text[start..].StartsWith("+/-", StringComparison.Ordinal) || text[start..].StartsWith("正负", StringComparison.Ordinal))
        {
            return TryReadTolerance(text, ref i, SkipBlank(text, start + (text[start] == '±' ? 1 : text[start..].StartsWith("+/", StringComparison.Ordinal) ? 3 : 2)), first, out range);
        }

        var separator = text[start] is '-' or '~' or '到' or '至' ? 1 : start > i && text[start..].StartsWith("to ", StringComparison.Ordinal) ? 3 : 0;
        var end = SkipBlank(text, start + separator);
        SkipCurrency(text, ref end, out _);
        if (separator == 0 || !TryReadFigure(text, ref end, out var second) || second.LargestUnit < 1000 || second.High is not { } high)
        {
            return false;
        }

        if (Scaled(first, second, high) is not { } low || low > high)
        {
            return false;
        }

        i = end;
        range = second with { Low = low, IsVague = true };
        return true;
    }

    /// <summary>85万±5万: so much more or less.</summary>
    private static bool TryReadTolerance(ReadOnlySpan<char> text, ref int i, int at, Figure first, out Figure range)
    {
        range = default;
        if (!TryReadFigure(text, ref at, out var tolerance) || tolerance.High is null || first.High is not { } high || tolerance.Low > first.Low)
        {
            return false;
        }

        at += at < text.Length && text[at] == '%' ? 1 : 0;
        var isPart = text[at - 1] == '%';
        var by = isPart ? first.Low * tolerance.Low / 100 : tolerance.LargestUnit == 1 && first.LargestUnit > 1 ? tolerance.Low * first.LargestUnit : tolerance.Low;
        (i, range) = (at, first with { Low = first.Low - by, High = high + by, IsVague = true });
        return true;
    }

    /// <summary>The lower end of a range, in the unit of the upper one where it has none of its own: 3到5千万, 30到40万, 8千到1万.</summary>
    private static decimal? Scaled(Figure first, Figure second, decimal high)
    {
        if (first.LargestUnit >= 10_000)
        {
            return first.Low;
        }

        foreach (var unit in (ReadOnlySpan<decimal>)[second.FirstUnit, second.LargestUnit])
        {
            if (first.LargestUnit < unit && first.Low * unit <= high)
            {
                return first.Low * unit;
            }
        }

        return first.LargestUnit >= 1000 ? first.Low : null;
    }

    private static bool SkipCurrency(ReadOnlySpan<char> text, ref int i, out bool isForeign)
    {
        isForeign = false;
        if (i >= text.Length || AmountWords.PrefixIsForeign.Match(text, i, out isForeign) is var length && length == 0)
        {
            return false;
        }

        i = SkipBlank(text, i + length);
        return true;
    }

    private static bool SkipSuffix(ReadOnlySpan<char> text, ref int i, ref bool isForeign)
    {
        var start = SkipBlank(text, i);
        if (start >= text.Length || AmountWords.SuffixIsForeign.Match(text[start..], 0, out var isForeignSuffix) is var length && length == 0)
        {
            return false;
        }

        isForeign |= isForeignSuffix;
        i = start + length;
        return true;
    }

    /// <summary>From and by are what a change begins with: what follows 到 is then the new figure and no range.</summary>
    private static bool IsStart(ReadOnlySpan<char> before) => before.TrimEnd(' ') is [.., '从' or '由'];

    /// <summary>from 800k to 850k: the second is the new figure; a price that ranges from one to another is none.</summary>
    private static bool IsChange(ReadOnlySpan<char> before) => before.TrimEnd(' ').EndsWith(" from", StringComparison.Ordinal) && !before.TrimEnd(' ').EndsWithAny("ranges from", "range from", "ranging from", "anywhere from", "somewhere from");

    /// <summary>三千个, 两千台, 一千多人: thousands are money only where nothing is counted.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int at, decimal unit) =>
        unit == 1000 && at < text.Length && (text[at] is '瓦' or '米' or '克' or '伏' or '卡' or '赫' or '帕' or '安' or '乏' or '字' || Numerals.IsMeasure(text, text[at] is '多' or '来' or '余' ? at + 1 : at));

    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) => at < text.Length && TextFolding.IsLetter(text[at]) && char.IsAsciiDigit(text[at - 1]);

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private readonly record struct Figure(decimal Low, decimal? High, bool IsVague, decimal LargestUnit, decimal LastUnit, decimal FirstUnit);
}
