using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads stretches that have a name beside today, or a count: 今年以来, YTD, 近7天, 这两周, 前三季度.</summary>
internal static class NamedStretches
{
    /// <summary>Not long ago: of what is counted day by day, thirty days.</summary>
    public static WordTable<bool> Lately { get; } = new(Words("最近一段时间|最近一阵子|最近这段时间|最近|近来|近期|这段时间|这阵子|这一阵|lately|recently", true));

    private static readonly WordTable<Func<DateOnly, Period>> Stretches = new(
    [
        .. Words("今年以来|年初以来|年初至今|年初到现在|年初到今天|开年以来|今年到现在|今年至今|ytd|year to date|year-to-date", today => new Period(CalendarDays.Year(today, 0).From, today)),
        .. Words("月初至今|月初以来|mtd|month to date|month-to-date", today => new Period(CalendarDays.Month(today, 0).From, today)),
        .. Words("季初至今|qtd|quarter to date|quarter-to-date", today => new Period(CalendarDays.Quarter(today, 0).From, today)),
        .. Words("近半年|最近半年|过去半年|这半年|past half year|last six months|past six months", today => new Period(today.AddMonths(-6).AddDays(1), today)),
        .. Words("近一年|最近一年|过去一年|past year|past twelve months", today => new Period(today.AddYears(-1).AddDays(1), today)),
        .. Words("first three quarters|first 3 quarters", today => new Period(CalendarDays.Year(today, 0).From, new DateOnly(today.Year, 9, 30))),
        .. Words("first two quarters|first 2 quarters", today => new Period(CalendarDays.Year(today, 0).From, new DateOnly(today.Year, 6, 30))),
        .. Words("first quarter|1st quarter", today => new Period(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 3, 31))),
        .. Words("second quarter|2nd quarter", today => new Period(new DateOnly(today.Year, 4, 1), new DateOnly(today.Year, 6, 30))),
        .. Words("third quarter|3rd quarter", today => new Period(new DateOnly(today.Year, 7, 1), new DateOnly(today.Year, 9, 30))),
        .. Words("fourth quarter|4th quarter", today => new Period(new DateOnly(today.Year, 10, 1), new DateOnly(today.Year, 12, 31))),
        .. Words("上一年度|上一年|上年度|上个年度", today => CalendarDays.Year(today, -1)),
        .. Words("h1|1h|first half|上半财年", today => new Period(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 6, 30))),
        .. Words("h2|2h|second half|下半财年", today => new Period(new DateOnly(today.Year, 7, 1), new DateOnly(today.Year, 12, 31))),
        .. Words("上半月", today => new Period(CalendarDays.Month(today, 0).From, CalendarDays.Month(today, 0).From.AddDays(14))),
        .. Words("下半月", today => new Period(CalendarDays.Month(today, 0).From.AddDays(15), CalendarDays.Month(today, 0).To)),
        .. Words("年度|年内", today => CalendarDays.Year(today, 0)),
        .. Words("季度", today => CalendarDays.Quarter(today, 0)),
        .. Words("月度", today => CalendarDays.Month(today, 0)),
        .. Words("daily", today => new Period(today, today)),
        .. Words("weekly|the week|for the week", today => CalendarDays.Week(today, 0)),
        .. Words("monthly|the month", today => CalendarDays.Month(today, 0)),
        .. Words("quarterly|the quarter", today => CalendarDays.Quarter(today, 0)),
        .. Words("yearly|annual|the year", today => CalendarDays.Year(today, 0)),
        .. Words("今个礼拜|今个星期|呢个礼拜|呢个星期|呢周", today => CalendarDays.Week(today, 0)),
        .. Words("琴日|寻日|噚日", today => new Period(today.AddDays(-1), today.AddDays(-1))),
        .. Words("今个月|呢个月|今月", today => CalendarDays.Month(today, 0)),
        .. Words("第一季|一季|首季", today => new Period(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 3, 31))),
        .. Words("第二季|二季", today => new Period(new DateOnly(today.Year, 4, 1), new DateOnly(today.Year, 6, 30))),
        .. Words("第三季|三季", today => new Period(new DateOnly(today.Year, 7, 1), new DateOnly(today.Year, 9, 30))),
        .. Words("第四季|四季", today => new Period(new DateOnly(today.Year, 10, 1), new DateOnly(today.Year, 12, 31))),
        .. Words("单月", today => CalendarDays.Month(today, 0)),
        .. Words("大上周|大上个星期|the week before last", today => CalendarDays.Week(today, -2)),
        .. Words("大上个月|大上月|the month before last", today => CalendarDays.Month(today, -2)),
        .. Words("大前年", today => CalendarDays.Year(today, -3)),
        .. Words("开年到现在|开年至今|开年来|今年来", today => new Period(CalendarDays.Year(today, 0).From, today)),
        .. Words("上周末|刚过去的周末|last weekend|the weekend", today => new Period(CalendarDays.Week(today, -1).From.AddDays(5), CalendarDays.Week(today, -1).To)),
        .. Words("周末|这周末|本周末|this weekend", LastWeekend),
        .. Words("past fortnight|last fortnight", today => new Period(today.AddDays(-13), today)),
        .. Words("近半个月|最近半个月|过去半个月|这半个月", today => new Period(today.AddDays(-14), today)),
        .. Words("yesterday morning|昨天上午|昨天下午|昨天晚上|昨晚|昨早", today => new Period(today.AddDays(-1), today.AddDays(-1))),
        .. Words("this morning|this afternoon|今天上午|今天下午|今早|今儿|今天一天", today => new Period(today, today)),
        .. Lately.Words.Select(lately => (lately.Word, (Func<DateOnly, Period>)(today => new Period(today.AddDays(-29), today)))),
    ]);

    private static readonly WordTable<bool> Recent = new(Words("头|最近的|最近这|最近|过去的|过去|近|前|这|last|past|recent|previous", true));

    private static readonly WordTable<(int Days, int Months)> Units = new(
    [
        .. Words("个工作日|天|日|days|day", (1, 0)), .. Words("个星期|星期|个礼拜|礼拜|周|weeks|week", (7, 0)), .. Words("个月|月|months|month", (0, 1)), .. Words("个季度|季度|季|quarters|quarter", (0, 3)), .. Words("年|years|year", (0, 12)),
    ]);

    private static readonly WordTable<int> Counts = new([("a couple of", 2), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("ten", 10), ("thirty", 30), ("俩", 2), ("仨", 3), ("两", 2)]);

    /// <summary>The stretch that begins at the place.</summary>
    public static PlacedPeriod At(ReadOnlySpan<char> text, int at, DateOnly today)
    {
        var length = Stretches.Match(text, at, out var stretch);
        var period = length > 0 ? stretch(today) : default;
        if (NumberedPeriods.At(text, at, today, out var numbered) is var figures && figures > length)
        {
            (length, period) = (figures, numbered);
        }

        if (Counted(text, at, today, out var counted) is var recent && recent > length)
        {
            (length, period) = (recent, counted);
        }

        return length > 0 ? new PlacedPeriod(length, period) : PlacedPeriod.None;
    }

    /// <summary>近7天, 这两周, 前三季度.</summary>
    private static int Counted(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        period = default;
        var lead = Recent.Match(text, at, out _);
        if (lead == 0)
        {
            return 0;
        }

        var start = Skip(text, at + lead);
        if (start >= text.Length)
        {
            return 0;
        }

        var countLength = Counts.Match(text, start, out var count);
        countLength = countLength > 0 ? countLength : NumberReader.ReadSmall(text, start, out count);
        var unitAt = Skip(text, start + countLength);
        if (countLength == 0 || count is < 1 or > 366 || unitAt >= text.Length || Units.Match(text, unitAt, out var unit) is var unitLength && unitLength == 0)
        {
            return 0;
        }

        if (text[at] == '头' && unit.Months is not (1 or 3))
        {
            return 0;
        }

        // 前三季度, 头两个月 are those of this year.
        if ((text[at] == '前' && unit.Months == 3 && count <= 4) || (text[at] == '头' && unit.Months is 1 or 3 && count * unit.Months <= 12))
        {
            var first = CalendarDays.Year(today, 0).From;
            period = new Period(first, first.AddMonths(count * unit.Months).AddDays(-1));
            return unitAt + unitLength - at;
        }

        // 这两周 are this week and the last, 这三个月 whole months; 近两周 are the days up to today.
        period = text[at] != '这'
            ? new Period(today.AddMonths(-count * unit.Months).AddDays(1 - (count * unit.Days)), today)
            : unit switch
            {
                { Days: 7 } => new Period(CalendarDays.Week(today, 1 - count).From, CalendarDays.Week(today, 0).To),
                { Months: 1 } => new Period(CalendarDays.Month(today, 1 - count).From, CalendarDays.Month(today, 0).To),
                { Months: 3 } => new Period(CalendarDays.Quarter(today, 1 - count).From, CalendarDays.Quarter(today, 0).To),
                { Months: 12 } => new Period(CalendarDays.Year(today, 1 - count).From, CalendarDays.Year(today, 0).To),
                _ => new Period(today.AddDays(1 - count), today),
            };
        return unitAt + unitLength - at;
    }

    private static Period LastWeekend(DateOnly today)
    {
        var week = CalendarDays.Week(today, today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -1);
        return new Period(week.From.AddDays(5), week.To);
    }

    private static int Skip(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static IEnumerable<(string Word, T Meaning)> Words<T>(string words, T meaning) => words.Split('|').Select(word => (word, meaning));

    private static IEnumerable<(string Word, Func<DateOnly, Period> Meaning)> Words(string words, Func<DateOnly, Period> meaning) => words.Split('|').Select(word => (word, meaning));
}
