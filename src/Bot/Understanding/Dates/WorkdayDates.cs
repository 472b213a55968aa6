using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Workdays by law: 下个工作日, 月底最后一个工作日, 下月第一个工作日, next business day.</summary>
internal static class WorkdayDates
{
    private static readonly WordTable<bool> Next = new(
    [
        ("下个工作日", true), ("下一个工作日", true), ("下一工作日", true), ("下工作日", true),
        ("next business day", true), ("next working day", true), ("next workday", true), ("the next business day", true), ("the next working day", true),
    ]);

    private static readonly WordTable<int> Ordinals = new(
    [
        ("第一个工作日", 1), ("首个工作日", 1), ("头一个工作日", 1), ("第1个工作日", 1), ("上班第一天", 1), ("第一天上班", 1), ("上班第1天", 1), ("第一个上班日", 1), ("首个上班日", 1), ("复工第一天", 1), ("开工第一天", 1),
        ("最后一个工作日", -1), ("最后1个工作日", -1), ("最后的工作日", -1), ("上班最后一天", -1), ("最后一天上班", -1), ("最后一个上班日", -1),
    ]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => Next.Beginnings;

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        var length = place.Match(Next, place.At, out _);
        date = length > 0 ? ReadDate.On(length, place.Calendar.AddWorkdays(place.Today, 1)) : default;
        return length > 0;
    }

    /// <summary>How long the words for the first or the last workday are that stand there; 0 where none do.</summary>
    public static int OrdinalAt(in DatePlace place, int at, out int direction) => place.Match(Ordinals, at, out direction);

    /// <summary>The first or last workday of the date, where that is said behind it.</summary>
    public static ReadDate Refine(in DatePlace place, ReadDate date)
    {
        var end = place.At + date.Length;
        var ordinalAt = place.SkipOf(place[end] == '前' ? end + 1 : end);
        var length = OrdinalAt(place, ordinalAt, out var direction);
        return length == 0 || date.Precision == DatePrecision.Unknown
            ? date
            : ReadDate.On(ordinalAt + length - place.At, Of(place, date.Past, direction), Of(place, date.Future, direction));
    }

    /// <summary>The first workday of the period, or its last where the direction is negative.</summary>
    public static DateOnly Of(in DatePlace place, Period period, int direction) =>
        direction > 0 ? place.Calendar.AddWorkdays(period.From.AddDays(-1), 1) : place.Calendar.AddWorkdays(period.To.AddDays(1), -1);
}
