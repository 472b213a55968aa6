using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates that cannot be told: 节后, 国庆前, 改天; and the workdays beside a festival, which can: 国庆后第一个工作日.</summary>
internal static class FestivalDates
{
    private static readonly WordTable<Festival?> Names = new(
    [
        ("元旦", Festival.NewYear), ("元旦节", Festival.NewYear), ("春节", Festival.Spring), ("过年", Festival.Spring), ("清明", Festival.TombSweeping), ("清明节", Festival.TombSweeping),
        ("五一", Festival.Labour), ("五一节", Festival.Labour), ("劳动节", Festival.Labour), ("端午", Festival.DragonBoat), ("端午节", Festival.DragonBoat),
        ("中秋", Festival.MidAutumn), ("中秋节", Festival.MidAutumn), ("国庆", Festival.National), ("国庆节", Festival.National), ("十一国庆", Festival.National),
    ]);

    /// <summary>Names that are one only with what follows: 年后, 节前, 十一后.</summary>
    private static readonly WordTable<Festival?> NamesBeforeEdge = new(
    [
        ("年", Festival.Spring), ("十一", Festival.National), ("节", null), ("假期", null), ("长假", null), ("小长假", null), ("节假日", null),
        ("元宵", null), ("元宵节", null), ("双十一", null), ("双十二", null),
    ]);

    private static readonly WordTable<Festival?> Over = new([("过完年", Festival.Spring), ("过完节", null)]);

    private static readonly WordTable<int> Edges = new([("后", 1), ("之后", 1), ("以后", 1), ("过后", 1), ("前", -1), ("之前", -1), ("以前", -1)]);

    private static readonly WordTable<bool> Vague = new(
    [
        .. ((string[])["改天", "改日", "过几天", "过两天", "过些天", "过些日子", "这两天", "这几天", "前几天", "前两天", "过段时间", "过阵子", "过一阵", "近期", "回头", "晚点", "以后", "到时候", "届时"]).Select(word => (word, true)),
    ]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Vague.Beginnings, .. Names.Beginnings, .. NamesBeforeEdge.Beginnings, .. Over.Beginnings];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (place.Match(Vague, place.At, out _) is var vague and > 0)
        {
            date = ReadDate.Vague(vague);
            return true;
        }

        var length = place.Match(Names, place.At, out var festival);
        if (length > 0 || (IsNamePlace(place) && (length = place.Match(NamesBeforeEdge, place.At, out festival)) > 0 && place.Match(Edges, place.At + length, out _) > 0))
        {
            var edgeLength = place.Match(Edges, place.At + length, out var edge);
            var end = place.At + length + edgeLength;
            date = Beside(place, end, edge, festival);
            date = date.Precision != DatePrecision.Unknown || festival is not { } named || NamesBeforeEdge.Match(place.Text, place.At, out _) == length ? date
                : edge < 0 && !place.Says(end, "最后") && !place.Says(end, "这") && !place.Says(end, "那") ? Eve(place, end + (place.Says(end, "一天") ? 2 : 0) - place.At, named)
                : edge == 0 && (place.Says(end, "当天") || place.Says(end, "那天")) ? Day(place, end + 2 - place.At, named)
                : date;
            return true;
        }

        length = place.Match(Over, place.At, out festival);
        date = length > 0 ? Beside(place, place.At + length, 1, festival) : default;
        return length > 0;
    }

    /// <summary>The workday beside the festival where one is asked for; otherwise a date that cannot be told.</summary>
    private static ReadDate Beside(in DatePlace place, int end, int edge, Festival? festival)
    {
        var length = WorkdayDates.OrdinalAt(place, place.SkipOf(end), out var direction);
        return length > 0 && direction == edge && place.Calendar.NextHoliday(place.Today, festival) is { } holiday
            ? ReadDate.On(place.SkipOf(end) + length - place.At, place.Calendar.AddWorkdays(edge > 0 ? holiday.To : holiday.From, edge))
            : ReadDate.Vague(end - place.At);
    }

    /// <summary>The day before the festival's days off: 国庆前签; one that cannot be told where no notice tells of them.</summary>
    public static ReadDate Eve(in DatePlace place, int length, Festival festival) =>
        place.Calendar.NextHoliday(place.Today, festival) is not { } next ? ReadDate.Vague(length)
        : place.Calendar.HolidayIn(next.From.Year - 1, festival) is { } last && next.From.AddDays(-1) > place.Today ? ReadDate.On(length, last.From.AddDays(-1), next.From.AddDays(-1))
        : ReadDate.On(length, next.From.AddDays(-1), next.From.AddDays(-1));

    private static ReadDate Day(in DatePlace place, int length, Festival festival) =>
        place.Calendar.NextHoliday(place.Today, festival) is { } next && festival is not (Festival.Spring or Festival.MidAutumn or Festival.DragonBoat or Festival.TombSweeping) ? ReadDate.On(length, next.From) : ReadDate.Vague(length);

    /// <summary>三年前, 去年后, 环节后: no festival.</summary>
    private static bool IsNamePlace(in DatePlace place) =>
        !char.IsAsciiDigit(place.Before) && Numerals.Digit(place.Before) == 0 && place.Before is not ('十' or '百' or '几' or '多' or '半' or '去' or '今' or '明' or '前' or '后' or '每' or '环' or '细' or '季' or '关' or '情' or '章' or '调' or '同' or '往' or '成' or '近');
}
