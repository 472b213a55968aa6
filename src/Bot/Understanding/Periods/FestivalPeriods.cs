using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads festivals and campaign days as the days that they take: 国庆期间, 春节, 双十一, 618, 去年五一, 节后到现在.</summary>
/// <remarks>A festival by law is its days off, so it is known in years with a calendar only; a campaign is its usual days.</remarks>
internal static class FestivalPeriods
{
    private static readonly WordTable<ImmutableArray<Festival>> Legal = new(
    [
        .. Named("元旦节|元旦|new year's day|new year holiday", Festival.NewYear),
        .. Named("春节|过年|新春|农历新年|农历年|过大年|spring festival|chinese new year|lunar new year|cny", Festival.Spring),
        .. Named("清明节|清明|qingming festival|qingming|tomb sweeping day|tomb sweeping festival", Festival.TombSweeping),
        .. Named("五一劳动节|五一国际劳动节|五一节|五一|5.1劳动节|劳动节|may day|labor day|labour day", Festival.Labour),
        .. Named("端午节|端午|dragon boat festival|dragon boat", Festival.DragonBoat),
        .. Named("中秋节|中秋|mid-autumn festival|mid autumn festival|mid-autumn", Festival.MidAutumn),
        .. Named("十一国庆节|十一国庆|国庆节|国庆|十一黄金周|十一假期|十一长假|十一期间|十一节|十一放假|national day", Festival.National),
        .. Named("中秋国庆双节|国庆中秋双节|中秋国庆|国庆中秋|中秋和国庆|国庆和中秋", Festival.MidAutumn, Festival.National),
    ]);

    /// <summary>Months and days of those that are on the same ones each year.</summary>
    private static readonly WordTable<(int Month, int From, int To)> Fixed = new(
    [
        .. "双十一|双11|双 11|双壹壹|光棍节|11.11|double 11|double eleven|singles' day|singles day|d11".Split('|').Select(word => (word, (11, 1, 11))),
        .. "双十二|双12|双 12|12.12|double 12|double twelve".Split('|').Select(word => (word, (12, 1, 12))),
        .. "618|6.18|六一八|年中大促|年中促".Split('|').Select(word => (word, (6, 1, 18))),
        .. "三八妇女节|三八女神节|三八女王节|三八节|三八|38节|妇女节|女神节|女王节|women's day".Split('|').Select(word => (word, (3, 8, 8))),
        .. "情人节|valentine's day|valentines day".Split('|').Select(word => (word, (2, 14, 14))),
        .. "圣诞节|圣诞|christmas day|christmas|xmas".Split('|').Select(word => (word, (12, 25, 25))),
        .. "平安夜|christmas eve".Split('|').Select(word => (word, (12, 24, 24))),
        .. "儿童节|六一儿童节".Split('|').Select(word => (word, (6, 1, 1))),
        ("愚人节", (4, 1, 1)), ("青年节", (5, 4, 4)), ("教师节", (9, 10, 10)),
    ]);

    private static readonly WordTable<(int Month, int Day)> Lunar = new([("元宵节", (1, 15)), ("元宵", (1, 15)), ("七夕节", (7, 7)), ("七夕", (7, 7)), ("重阳节", (9, 9)), ("重阳", (9, 9))]);

    /// <summary>Words for the days off that have just been, where it is not said which.</summary>
    private static readonly WordTable<Festival?> Past = new([("过完年", Festival.Spring), ("年后", Festival.Spring), ("过了年", Festival.Spring), ("过完春节", Festival.Spring)]);

    private static readonly WordTable<bool> Tails = new("放假期间|假期期间|黄金周期间|活动期间|大促期间|促销期间|的时候|那段时间|那几天|那段|那会儿|那阵子|时期|档期|期间|假期|长假|小长假|黄金周|放假|大促|促销|活动|档|这几天|时段| holiday week| holidays| holiday| period| campaign| week".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> TheDay = new("正日子|当天|当日|那天|那一天|正日".Split('|').Select(word => (word, true)));

    private static readonly WordTable<int> Edges = new([("之后", 1), ("以后", 1), ("过后", 1), ("后", 1), ("回来", 1), ("之前", -1), ("以前", -1), ("前夕", -1), ("前", -1)]);

    private static readonly WordTable<bool> UntilNow = new("一直到现在|一直到今天|到现在为止|到现在|到今天|到今|到目前|以来|至今|开始到现在|至现在".Split('|').Select(word => (word, true)));

    /// <summary>A figure behind these is an amount: 差618, ¥618.</summary>
    private static readonly CharacterSet BeforeAmounts = new("0123456789.,差欠够到过有约¥$");

    /// <summary>A figure before these is an amount: 618万, 618块.</summary>
    private static readonly CharacterSet BehindAmounts = new("0123456789.,万元块个单千百亿名号家次分%年月台件套笔多");

    /// <summary>The characters that its words begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Legal.Beginnings, .. Fixed.Beginnings, .. Lunar.Beginnings, .. Past.Beginnings];

    /// <summary>The festival that begins at the place, perhaps behind its year.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        var lead = YearLead.At(place, place.At, out var year);
        return lead > 0 && Named(place.MovedTo(place.At + lead), year) is { IsThere: true } led ? led.After(lead) : Named(place, null);
    }

    private static PlacedPeriod Named(in PeriodPlace place, int? year)
    {
        if (place.IsWithinWord)
        {
            return PlacedPeriod.None;
        }

        var length = place.Match(Past, place.At, out var past);
        if (length > 0 && year is null)
        {
            return Since(place, place.At + length, past is { } over ? Nearest(place, over)?.To.AddDays(1) : null);
        }

        length = place.Match(Legal, place.At, out var festivals);
        if (length > 0)
        {
            var days = year is { } told ? InYear(festivals, told) : Nearest(place, festivals);
            return WithTail(place, place.At + length, days, DayOf(festivals, days));
        }

        length = place.Match(Fixed, place.At, out var on);
        if (length > 0 && !(char.IsAsciiDigit(place[place.At]) && IsAmount(place, length)))
        {
            var days = InYear(on, year ?? NearestYear(place, new DateOnly(place.Today.Year, on.Month, on.From)));
            return WithTail(place, place.At + length, days, new Period(days.To, days.To));
        }

        length = place.Match(Lunar, place.At, out var lunar);
        if (length > 0)
        {
            var near = LunarDays.Nearest(year is { } named ? new DateOnly(named, 12, 31) : place.Today, lunar.Month, lunar.Day);
            Period? day = near is { } found ? place.IsAhead && year is null ? new Period(found.Future, found.Future) : new Period(found.Past, found.Past) : null;
            return WithTail(place, place.At + length, day, day);
        }

        return PlacedPeriod.None;
    }

    /// <summary>国庆|期间, 国庆|当天, 国庆|后一周, 国庆|后到现在; 国庆前 alone is no time that anybody knows.</summary>
    private static PlacedPeriod WithTail(in PeriodPlace place, int end, Period? days, Period? day)
    {
        if (place.Match(TheDay, place.SkipOf(end), out _) is var main and > 0)
        {
            return new PlacedPeriod(place.SkipOf(end) + main - place.At, day);
        }

        var tailAt = place[end] == '的' ? end + 1 : end;
        end = place.Match(Tails, tailAt, out _) is var tail and > 0 ? tailAt + tail : end;
        if (place.Match(Edges, end, out var edge) is var beside and > 0)
        {
            return edge > 0 && place.Match(UntilNow, end + beside, out _) > 0 ? Since(place, end + beside, days?.To.AddDays(1)) : Beside(place, end + beside, edge, days);
        }

        // 国庆|第一天, 国庆|前三天.
        var part = place.MovedTo(place.SkipOf(end));
        if (days is { } whole && PeriodParts.Edge(part, whole) is { IsThere: true } edged)
        {
            return edged.After(part.At - place.At);
        }

        return place.Match(UntilNow, end, out _) > 0 ? Since(place, end, days?.From) : new PlacedPeriod(end - place.At, days);
    }

    /// <summary>国庆后|一周, 春节前|三天.</summary>
    private static PlacedPeriod Beside(in PeriodPlace place, int end, int edge, Period? days)
    {
        var countAt = end + (place[end] is '的' or '那' or '第' ? 1 : 0);
        var unitAt = countAt + place.Count(countAt, out var count);
        if (count is < 1 or > 60 || place.Match(PeriodUnits.Words, unitAt, out var unit) is not (var length and > 0))
        {
            return new PlacedPeriod(end - place.At, null);
        }

        var isNth = place[end] == '第';
        Period? period = days is not { } festival ? null
            : edge > 0 ? isNth ? PeriodUnits.Nth(new Period(festival.To.AddDays(1), festival.To.AddYears(1)), count, unit) : PeriodUnits.First(new Period(festival.To.AddDays(1), festival.To.AddYears(1)), count, unit)
            : isNth ? null : PeriodUnits.Last(new Period(festival.From.AddYears(-1), festival.From.AddDays(-1)), count, unit);
        return new PlacedPeriod(unitAt + length - place.At, period);
    }

    /// <summary>过完年|到现在; 过完年 alone is no time that anybody knows.</summary>
    private static PlacedPeriod Since(in PeriodPlace place, int end, DateOnly? from)
    {
        var until = place.Match(UntilNow, end, out _);
        return new PlacedPeriod(end + until - place.At, until > 0 && from is { } first && first <= place.Today ? new Period(first, place.Today) : null);
    }

    private static bool IsAmount(in PeriodPlace place, int length) => BeforeAmounts.Contains(place[place.At - 1]) || BehindAmounts.Contains(place[place.At + length]) || TextFolding.IsWord(place[place.At + length]);

    private static int NearestYear(in PeriodPlace place, DateOnly first) =>
        place.IsAhead ? first >= place.Today ? first.Year : first.Year + 1 : first <= place.Today ? first.Year : first.Year - 1;

    private static Period InYear((int Month, int From, int To) on, int year) => new(new DateOnly(year, on.Month, on.From), new DateOnly(year, on.Month, on.To));

    /// <summary>All of them in the year, where they follow one another without a gap; null where the calendar does not know them.</summary>
    private static Period? InYear(ImmutableArray<Festival> festivals, int year)
    {
        Period? all = null;
        foreach (var festival in festivals)
        {
            if (WorkCalendar.China.HolidayIn(year, festival) is not { } holiday)
            {
                return null;
            }

            var days = new Period(holiday.From, holiday.To);
            if (all is { } before && (days.From > before.To.AddDays(1) || before.From > days.To.AddDays(1)))
            {
                return null;
            }

            all = all is { } one ? new Period(one.From < days.From ? one.From : days.From, one.To > days.To ? one.To : days.To) : days;
        }

        return all;
    }

    private static Period? Nearest(in PeriodPlace place, params ImmutableArray<Festival> festivals)
    {
        for (var away = 0; away <= 1; away++)
        {
            var days = InYear(festivals, place.Today.Year + (place.IsAhead ? away : -away));
            if (days is null && festivals.Length > 1)
            {
                continue;
            }

            if (days is null || (place.IsAhead ? days.Value.To >= place.Today : days.Value.From <= place.Today))
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The festival's own day, where it is the same each year.</summary>
    private static Period? DayOf(ImmutableArray<Festival> festivals, Period? days)
    {
        DateOnly? day = (festivals, days) switch
        {
            ([Festival.NewYear], { } newYear) => new DateOnly(newYear.To.Year, 1, 1),
            ([Festival.Labour], { } labour) => new DateOnly(labour.To.Year, 5, 1),
            ([Festival.National], { } national) => new DateOnly(national.To.Year, 10, 1),
            _ => null,
        };
        return day is { } own ? new Period(own, own) : null;
    }

    private static IEnumerable<(string Word, ImmutableArray<Festival> Festivals)> Named(string words, params ImmutableArray<Festival> festivals) => words.Split('|').Select(word => (word, festivals));
}
