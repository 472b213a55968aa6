using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads stretches of hours and minutes from now: 半小时后, 一个半小时后, 1.5小时后, 过两个小时, in 2 hours, an hour from now.</summary>
internal static class StretchReader
{
    private static readonly WordTable<TimeSpan> Units = new(
    [
        ("个小时", TimeSpan.FromHours(1)), ("小时", TimeSpan.FromHours(1)), ("个钟头", TimeSpan.FromHours(1)), ("个钟", TimeSpan.FromHours(1)), ("钟头", TimeSpan.FromHours(1)),
        ("分钟", TimeSpan.FromMinutes(1)), ("刻钟", TimeSpan.FromMinutes(15)),
        ("hours", TimeSpan.FromHours(1)), ("hour", TimeSpan.FromHours(1)), ("hrs", TimeSpan.FromHours(1)), ("hr", TimeSpan.FromHours(1)), ("h", TimeSpan.FromHours(1)),
        ("minutes", TimeSpan.FromMinutes(1)), ("minute", TimeSpan.FromMinutes(1)), ("mins", TimeSpan.FromMinutes(1)), ("min", TimeSpan.FromMinutes(1)),
    ]);

    private static readonly WordTable<double> Counts = new(
    [
        ("half an", 0.5), ("a couple of", 2), ("couple of", 2), ("an", 1), ("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
    ]);

    private static readonly WordTable<bool> Tails = new([("后", true), ("之后", true), ("以后", true), ("过后", true), ("内", true), ("之内", true), ("以内", true), (" from now", true), (" later", true)]);

    /// <summary>The stretch that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int length, out TimeSpan stretch)
    {
        (length, stretch) = (0, default);
        return (TextFolding.IsLetter(text[at]) || text[at] == '过' || NumberReader.MayBegin(text[at]))
            && !(at > 0 && TextFolding.IsWord(text[at]) && (TextFolding.IsWord(text[at - 1]) || text[at - 1] == '.'))
            && TryReadFrom(text, at, out length, out stretch);
    }

    private static bool TryReadFrom(ReadOnlySpan<char> text, int at, out int length, out TimeSpan stretch)
    {
        (length, stretch) = (0, default);
        var isLed = text[at] == '过' || text[at..].StartsWith("in ", StringComparison.Ordinal);
        var i = isLed ? at + (text[at] == '过' ? 1 : 3) : at;
        if (i >= text.Length || !TryReadCount(text, ref i, out var count))
        {
            return false;
        }

        i = i < text.Length && text[i] == ' ' ? i + 1 : i;
        if (i >= text.Length || Units.Match(text[i..], 0, out var unit) is var unitLength && unitLength == 0)
        {
            return false;
        }

        i += unitLength;
        if (text[i..].StartsWith(" and a half", StringComparison.Ordinal))
        {
            (count, i) = (count + 0.5, i + 11);
        }

        var tail = i < text.Length ? Tails.Match(text[i..], 0, out _) : 0;
        (length, stretch) = (i + tail - at, count * unit);
        return isLed || tail > 0;
    }

    /// <summary>A count of hours or minutes; 半 is a half, 一个半 is one and a half.</summary>
    private static bool TryReadCount(ReadOnlySpan<char> text, ref int i, out double count)
    {
        count = 0;
        if (text[i] == '半')
        {
            (count, i) = (0.5, i + 1);
            return true;
        }

        if (TextFolding.IsLetter(text[i]))
        {
            var word = Counts.Match(text, i, out count);
            i += word;
            return word > 0;
        }

        if (!NumberReader.TryRead(text, i, out var number) || number.IsVague || number.Value > 999)
        {
            return false;
        }

        (count, i) = ((double)number.Value, i + number.Length);
        if (text[i..].StartsWith("个半", StringComparison.Ordinal))
        {
            (count, i) = (count + 0.5, i + 2);
        }

        return true;
    }
}
