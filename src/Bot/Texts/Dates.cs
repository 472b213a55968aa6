using System.Globalization;

namespace SalesBot.Bot.Texts;

/// <summary>How days and moments are read: 3月20日（周五）, Fri, Mar 20; with the year where it is another year.</summary>
internal static class Dates
{
    private static readonly string[] ChineseWeekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>The day with its weekday.</summary>
    public static string Day(DateOnly day, DateOnly today, Language language) => language == Language.Chinese
        ? $"{Short(day, today, language)}（{Weekday(day.DayOfWeek, language)}）"
        : day.ToString(day.Year == today.Year ? "ddd, MMM d" : "ddd, MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day of the week.</summary>
    public static string Weekday(DayOfWeek day, Language language) => language == Language.Chinese ? ChineseWeekdays[(int)day] : day.ToString();

    /// <summary>The day without its weekday, for lists.</summary>
    public static string Short(DateOnly day, DateOnly today, Language language) => language == Language.Chinese
        ? day.ToString(day.Year == today.Year ? "M'月'd'日'" : "yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture)
        : day.ToString(day.Year == today.Year ? "MMM d" : "MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Days that belong together, in one word: what the first day tells, the last does not repeat, and whole months have no days.</summary>
    public static string Span(DateOnly from, DateOnly to, DateOnly today, Language language)
    {
        var isOfThisYear = from.Year == today.Year;
        var inMonths = from.Day == 1 && to.AddDays(1).Day == 1;
        return (language, inMonths, isSame: inMonths ? from.Year == to.Year : from.Month == to.Month && from.Year == to.Year) switch
        {
            (Language.Chinese, true, true) when from.Month == 1 && to.Month == 12 => $"{from.Year}年",
            (_, true, true) when from.Month == 1 && to.Month == 12 => from.Year.ToString(CultureInfo.InvariantCulture),
            (Language.Chinese, true, true) => string.Create(CultureInfo.InvariantCulture, $"{(isOfThisYear ? "" : $"{from.Year}年")}{from.Month}–{to.Month}月"),
            (_, true, true) => string.Create(CultureInfo.InvariantCulture, $"{from:MMM}–{to:MMM}{(isOfThisYear ? "" : $" {from.Year}")}"),
            (Language.Chinese, false, true) => string.Create(CultureInfo.InvariantCulture, $"{Short(from, today, language)}–{to.Day}日"),
            (_, false, true) => string.Create(CultureInfo.InvariantCulture, $"{from:MMM d}–{to.Day}{(isOfThisYear ? "" : $", {from.Year}")}"),
            _ => $"{Short(from, today, language)}–{Short(to, today, language)}",
        };
    }

    /// <summary>The moment with its weekday, on the clock of its own offset.</summary>
    public static string Moment(DateTimeOffset moment, DateOnly today, Language language)
    {
        var day = Day(DateOnly.FromDateTime(moment.DateTime), today, language);
        return language == Language.Chinese ? day + Time(moment) : $"{day}, {Time(moment)}";
    }

    /// <summary>The time of day, 24 hours.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);
}
