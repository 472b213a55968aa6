using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates of the lunar calendar: 初八, 正月初八, 年初三, 正月十五, 腊月廿八, 除夕, 元宵.</summary>
internal static class LunarDates
{
    private static readonly WordTable<(int Month, int Day)> Days = new([("元宵", (1, 15)), ("元宵节", (1, 15)), ("腊八", (12, 8)), ("腊八节", (12, 8))]);

    private static readonly WordTable<bool> LastDay = new([("除夕", true), ("除夕夜", true), ("大年三十", true), ("年三十", true), ("大年夜", true)]);

    private static readonly WordTable<int> Months = new([("正月", 1), ("大年", 1), ("腊月", 12)]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. LastDay.Beginnings, .. Days.Beginnings, .. Months.Beginnings, '年', '初', '农', '阴'];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        var (at, today) = (place.At, place.Today);
        if (place.Match(LastDay, at, out _) is var lastLength and > 0)
        {
            // The last month has 29 or 30 days, but 三十 is always the day before the new year.
            return LunarDays.Nearest(today.AddDays(1), 1, 1) is { } newYear && Found(lastLength, newYear.Past.AddDays(-1), newYear.Future.AddDays(-1), out date);
        }

        if (place.Match(Days, at, out var named) is var namedLength and > 0)
        {
            return LunarDays.Nearest(today, named.Month, named.Day) is { } festival && Found(namedLength, festival.Past, festival.Future, out date);
        }

        var from = place[at] is '农' or '阴' && place[at + 1] == '历' ? at + 2 : at;
        var start = from + place.Match(Months, from, out var said);
        int? month = start > from ? said : null;
        if (from > at && month is null && NumberReader.ReadSmall(place.Text, from, out var number) is var digits and > 0 && number is >= 1 and <= 12 && place[from + digits] == '月')
        {
            (month, start) = (number, from + digits + 1);
        }

        if (month is null && place[at] == '年' && place[at + 1] == '初')
        {
            (month, start) = (1, at + 1);
        }

        var length = ReadDay(place, start, isAfterMonth: start > at, out var day);
        if (length == 0 || (place[at] == '年' && IsOtherWord(place, start + length)))
        {
            return false;
        }

        return LunarDays.Nearest(today, month, day) is { } nearest && Found(start + length - at, nearest.Past, nearest.Future, out date);
    }

    private static bool Found(int length, DateOnly past, DateOnly future, out ReadDate date)
    {
        date = ReadDate.On(length, past, future);
        return true;
    }

    /// <summary>初八; behind a month's name also 十五, 廿八, 三十. 初步, 初级 and the like are no days, since no numeral follows.</summary>
    private static int ReadDay(in DatePlace place, int at, bool isAfterMonth, out int day)
    {
        day = 0;
        var isEarly = place[at] == '初';
        if (!isEarly && !isAfterMonth)
        {
            return 0;
        }

        var isTwenty = !isEarly && place[at] == '廿';
        var numeralAt = isEarly || isTwenty ? at + 1 : at;
        if (char.IsAsciiDigit(place[numeralAt]) || NumberReader.ReadSmall(place.Text, numeralAt, out day) is var length && length == 0)
        {
            return 0;
        }

        day += isTwenty ? 20 : 0;
        return day is < 1 or > 30 || (isEarly && day > 10) ? 0 : numeralAt + length - at;
    }

    /// <summary>年初一直, 年初三个月, 年初一次: the beginning of the year, and another word.</summary>
    private static bool IsOtherWord(in DatePlace place, int at) => place[at] is '直' or '月' or '个' or '次' or '季' or '些' or '样' or '批' or '家' or '起' or '定' or '般' or '台' or '套';
}
