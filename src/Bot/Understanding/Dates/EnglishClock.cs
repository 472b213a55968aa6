using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Times of day as they are said in English: at 3, at three thirty, half past two, quarter to four, three pm, 5.30pm.</summary>
internal static class EnglishClock
{
    private const int MinutesOfHour = 60;

    private static readonly WordTable<int> Hours = new(
    [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6), ("7", 7), ("8", 8), ("9", 9), ("10", 10), ("11", 11), ("12", 12),
    ]);

    /// <summary>Minutes beside a full hour.</summary>
    private static readonly WordTable<int> Beside = new(
    [
        ("half past", 30), ("a quarter past", 15), ("quarter past", 15), ("a quarter to", -15), ("quarter to", -15), ("ten past", 10), ("ten to", -10), ("twenty past", 20), ("twenty to", -20), ("five past", 5), ("five to", -5),
    ]);

    private static readonly WordTable<int> Behind = new([("thirty", 30), ("fifteen", 15), ("forty five", 45), ("forty-five", 45), ("twenty", 20), ("ten", 10), ("o'clock", 0), ("oclock", 0)]);

    private static readonly WordTable<bool> Afternoon = new([("pm", true), ("p.m.", true), ("am", false), ("a.m.", false), ("in the afternoon", true), ("in the morning", false), ("in the evening", true)]);

    /// <summary>What may follow a bare hour behind 「at」; other words are what is counted (at 3 sites).</summary>
    private static readonly WordTable<bool> Followers = new(((string[])["to", "on", "for", "tomorrow", "today", "tonight", "next", "this", "with", "and", "re", "about"]).Select(static word => (word, true)));

    /// <summary>The time that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadTime time)
    {
        time = default;
        var isLed = text[at..].StartsWith("at ", StringComparison.Ordinal);
        var start = isLed ? at + "at ".Length : at;
        if (start >= text.Length)
        {
            return false;
        }

        var beside = Beside.Match(text, start, out var minutes);
        var hourAt = beside > 0 ? SkipBlank(text, start + beside) : start;
        var length = hourAt < text.Length ? Hours.Match(text, hourAt, out var hour) : Zero(out hour);
        var end = hourAt + length;
        if (length == 0 || (end < text.Length && (TextFolding.IsWord(text[end]) || text[end] is ':' or '.' or '-' or '/' or '%')) || (beside == 0 && !isLed && char.IsAsciiDigit(text[start])))
        {
            return false;
        }

        var behind = beside == 0 && end + 1 < text.Length && text[end] == ' ' ? Behind.Match(text, end + 1, out minutes) : 0;
        end += behind > 0 ? behind + 1 : 0;
        var half = end + 1 < text.Length && text[end] == ' ' ? Afternoon.Match(text, end + 1, out var isAfternoon) : Zero(out isAfternoon);
        end += half > 0 ? half + 1 : 0;
        var isSaid = beside > 0 || half > 0 || (isLed && (behind > 0 || MayEnd(text, end)));
        hour = half > 0 && isAfternoon && hour < 12 ? hour + 12 : half > 0 && !isAfternoon && hour == 12 ? 0 : hour;
        time = isSaid ? new ReadTime(end - at, new TimeOnly(hour, 0).AddMinutes(((minutes % (24 * MinutesOfHour)) + (24 * MinutesOfHour)) % (24 * MinutesOfHour)), SaysHour: true, IsHalfKnown: half > 0) : default;
        return isSaid;
    }

    /// <summary>The hour and minute of 5.30pm, with a point between; false where none stands there.</summary>
    public static bool TryReadPointed(ReadOnlySpan<char> text, int at, out ReadTime time)
    {
        time = default;
        var point = at;
        while (point < text.Length && point - at < 2 && char.IsAsciiDigit(text[point]))
        {
            point++;
        }

        var half = SkipBlank(text, point + 3);
        if (point == at || half + 1 >= text.Length || text[point] != '.' || !char.IsAsciiDigit(text[point + 1]) || !char.IsAsciiDigit(text[point + 2]) || text[half] is not ('a' or 'p') || text[half + 1] != 'm' || (half + 2 < text.Length && TextFolding.IsWord(text[half + 2])))
        {
            return false;
        }

        var hour = point - at == 1 ? text[at] - '0' : ((text[at] - '0') * 10) + (text[at + 1] - '0');
        var minute = ((text[point + 1] - '0') * 10) + (text[point + 2] - '0');
        if (hour is < 1 or > 12 || minute >= MinutesOfHour)
        {
            return false;
        }

        time = new ReadTime(half + 2 - at, new TimeOnly((hour % 12) + (text[half] == 'p' ? 12 : 0), minute), SaysHour: true, IsHalfKnown: true);
        return true;
    }

    /// <summary>Whether the hour stands alone: at 3 to call, and not at 3 to 5 million.</summary>
    private static bool MayEnd(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] is ',' or '。' or ';' or '!' or '\n' or '.')
        {
            return true;
        }

        if (text[end] != ' ' || end + 1 >= text.Length || Followers.Match(text, end + 1, out _) is not (> 0 and var word))
        {
            return false;
        }

        var next = SkipBlank(text, end + 1 + word);
        return next >= text.Length || !(char.IsAsciiDigit(text[next]) || Hours.Match(text, next, out _) > 0);
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static int Zero<T>(out T value)
    {
        value = default!;
        return 0;
    }
}
