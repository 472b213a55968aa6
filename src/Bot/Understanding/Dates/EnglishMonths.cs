using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Months and their days in English: May 15, March 3rd, 2026, 5 June, the 15th, the 20th of next month, in April.</summary>
internal static class EnglishMonths
{
    private static readonly WordTable<int> OfMonth = new(
    [
        ("of next month", 1), ("next month", 1), ("of the next month", 1), ("of this month", 0), ("this month", 0), ("of the month", 0), ("of last month", -1), ("last month", -1),
    ]);

    /// <summary>Words that may follow 「the 15th」; others are what is counted (the 2nd meeting).</summary>
    private static readonly WordTable<bool> Followers = new(((string[])["at", "by", "for", "in", "on", "to", "and", "or", "with", "from", "morning", "afternoon", "evening"]).Select(word => (word, true)));

    /// <summary>The first to the ninth are rather counted than dates, where no month is said.</summary>
    private const int FirstSaidAlone = 10;

    private static readonly string[] Leads = ["in", "by", "until", "to", "before"];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date) =>
        TryReadMonthThenDay(place, out date) || TryReadDayThenMonth(place, out date) || TryReadOrdinal(place, out date);

    /// <summary>The month at the place, with its year if one is said.</summary>
    public static bool TryReadMonth(in DatePlace place, int at, out ReadDate date)
    {
        date = default;
        var end = at + place.Match(EnglishWords.Months, at, out var month);
        if (end == at)
        {
            return false;
        }

        var (past, future) = CalendarDays.NearestMonth(place.Today, month);
        var yearEnd = EnglishWords.SkipYear(place, end, out var year);
        date = yearEnd > end
            ? ReadDate.Of(yearEnd - place.At, CalendarDays.Month(new DateOnly(year, month, 1), 0), DatePrecision.Month)
            : new ReadDate(end - place.At, past, future, DatePrecision.Month);
        return true;
    }

    private static bool TryReadMonthThenDay(in DatePlace place, out ReadDate date)
    {
        date = default;
        var length = place.Match(EnglishWords.Months, place.At, out var month);
        if (length == 0 || place.Text[place.At..].StartsWith("april fool", StringComparison.Ordinal))
        {
            return false;
        }

        var dayAt = place.At + length + 1;
        if (place[dayAt - 1] == ' ' && ReadDay(place, dayAt, out var day) is var digits and > 0
            && EnglishWords.SkipOrdinal(place, dayAt + digits) is var end && !TextFolding.IsWord(place[end]) && TryDate(place, end, month, day, out date))
        {
            return true;
        }

        // 「may」 and 「mar」 alone are no months: they need a year, or 「in」 or 「by」 before; nothing else is called 「nov」.
        return TryReadMonth(place, place.At, out date) && (length > 3 || place.Text[place.At..].StartsWithAny("nov", "oct", "aug", "feb", "apr", "dec") || BeginsRange(place, length) || date.Length > length || EndsWithLead(place));
    }

    /// <summary>15 May, 3rd of March, the 5th of June 2026.</summary>
    private static bool TryReadDayThenMonth(in DatePlace place, out ReadDate date)
    {
        date = default;
        var dayAt = EnglishWords.SkipThe(place, place.At);
        var digits = ReadDay(place, dayAt, out var day);
        var monthAt = place.SkipBlank(EnglishWords.SkipOrdinal(place, dayAt + digits));
        monthAt += place.Says(monthAt, "of ") ? 3 : 0;
        return digits > 0 && place.Match(EnglishWords.Months, monthAt, out var month) is var length and > 0 && TryDate(place, monthAt + length, month, day, out date);
    }

    /// <summary>The 15th, 20th of next month.</summary>
    private static bool TryReadOrdinal(in DatePlace place, out ReadDate date)
    {
        date = default;
        var dayAt = EnglishWords.SkipThe(place, place.At);
        var digits = ReadDay(place, dayAt, out var day);
        var end = EnglishWords.SkipOrdinal(place, dayAt + digits);
        var isWord = digits > 0 && TextFolding.IsLetter(place[dayAt]);
        if (digits == 0 || (isWord ? day < FirstSaidAlone : end == dayAt + digits) || TextFolding.IsWord(place[end]))
        {
            return false;
        }

        if (place[end] == ' ' && place.Match(OfMonth, end + 1, out var away) is var length and > 0 && CalendarDays.Month(place.Today, away).From is var first && CalendarDays.Day(first.Year, first.Month, day) is { } known)
        {
            date = ReadDate.On(end + 1 + length - place.At, known);
            return true;
        }

        var isAlone = place[end] != ' ' || !TextFolding.IsWord(place[end + 1]) || place.Match(Followers, end + 1, out _) > 0;
        if (dayAt == place.At || !isAlone || CalendarDays.NearestDayOfMonth(place.Today, day) is not { } nearest)
        {
            return false;
        }

        date = ReadDate.On(end - place.At, nearest.Past, nearest.Future);
        return true;
    }

    private static bool TryDate(in DatePlace place, int end, int month, int day, out ReadDate date)
    {
        date = default;
        var yearEnd = EnglishWords.SkipYear(place, end, out var year);
        if (yearEnd > end && CalendarDays.Day(year, month, day) is { } known)
        {
            date = ReadDate.On(yearEnd - place.At, known);
        }
        else if (CalendarDays.NearestDayOfYear(place.Today, month, day) is { } nearest)
        {
            date = ReadDate.On(end - place.At, nearest.Past, nearest.Future);
        }

        return date.Length > 0;
    }

    private static int ReadDay(in DatePlace place, int at, out int day)
    {
        if (place.Match(EnglishWords.Days, at, out day) is var word and > 0)
        {
            return word;
        }

        var length = char.IsAsciiDigit(place[at]) ? char.IsAsciiDigit(place[at + 1]) ? 2 : 1 : 0;
        day = length switch { 2 => ((place[at] - '0') * 10) + (place[at + 1] - '0'), 1 => place[at] - '0', _ => 0 };
        return char.IsAsciiDigit(place[at + length]) || day is < 1 or > 31 ? 0 : length;
    }

    /// <summary>Jan to Mar, Jan-Mar: a month up to another.</summary>
    private static bool BeginsRange(in DatePlace place, int length)
    {
        var after = place.Text[(place.At + length)..];
        var joint = after.StartsWith("-", StringComparison.Ordinal) ? 1 : after.StartsWith(" to ", StringComparison.Ordinal) ? 4 : after.StartsWith(" vs ", StringComparison.Ordinal) ? 4 : 0;
        return joint > 0 && place.Match(EnglishWords.Months, place.At + length + joint, out _) > 0;
    }

    private static bool EndsWithLead(in DatePlace place)
    {
        var before = place.Text[..place.At].TrimEnd(' ');
        if (before is [.., var joined, '-'] && TextFolding.IsLetter(joined))
        {
            return true;
        }

        foreach (var lead in Leads)
        {
            if (before.EndsWith(lead, StringComparison.Ordinal) && (before.Length == lead.Length || !TextFolding.IsWord(before[^(lead.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
