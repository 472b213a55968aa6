using System.Buffers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in Chinese words: one reader for each idea, asked in turn.</summary>
internal static class ChineseDates
{
    /// <summary>Every date begins with one of these.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789零〇一二三四五六七八九十百千两俩仨壹贰叁肆伍陆柒捌玖拾半几数大前昨今当明翌次后上下这本来去全周星礼月年第季正腊初元除春过清劳端中国双节假长小改近最回晚以到届");

    /// <summary>Whether one may begin with the character.</summary>
    public static bool MayBegin(char c) => Beginnings.Contains(c);

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        return NearDays.TryRead(place, out date)
            || WorkdayDates.TryRead(place, out date)
            || FestivalDates.TryRead(place, out date)
            || LunarDates.TryRead(place, out date)
            || YearDates.TryRead(place, out date)
            || WeekDates.TryRead(place, out date)
            || MonthDates.TryRead(place, out date)
            || QuarterDates.TryRead(place, out date)
            || LaterDates.TryRead(place, out date);
    }
}
