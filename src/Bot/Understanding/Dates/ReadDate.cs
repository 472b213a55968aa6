namespace SalesBot.Bot.Understanding.Dates;

/// <summary>A date as it stands in the text, with what it means in either direction of time.</summary>
/// <param name="Length">How many units of text it takes.</param>
/// <param name="Past">The days that it means where the clause tells what was.</param>
/// <param name="Future">The days that it means where the clause tells what will be.</param>
/// <param name="Precision">How much time it means.</param>
/// <param name="Part">The part of the day that the word itself says (明早, 昨晚).</param>
internal readonly record struct ReadDate(int Length, Period Past, Period Future, DatePrecision Precision, PartOfDay? Part = null)
{
    private const int LongestGone = 60;

    private const int SoonestAgain = 240;

    /// <summary>Whether the tense makes no difference.</summary>
    public bool IsFixed => Past == Future;

    /// <summary>A date that cannot be told.</summary>
    public static ReadDate Vague(int length) => new(length, default, default, DatePrecision.Unknown);

    /// <summary>One day, the same in either direction.</summary>
    public static ReadDate On(int length, DateOnly day, PartOfDay? part = null) =>
        new(length, new Period(day, day), new Period(day, day), DatePrecision.Day, part);

    /// <summary>One day, which depends on the direction.</summary>
    public static ReadDate On(int length, DateOnly past, DateOnly future) =>
        new(length, new Period(past, past), new Period(future, future), DatePrecision.Day);

    /// <summary>Several days, the same in either direction.</summary>
    public static ReadDate Of(int length, Period period, DatePrecision precision) => new(length, period, period, precision);

    /// <summary>The day it means as a deadline or a plan: a week's Friday, the last day of anything longer. Null where it cannot be told.</summary>
    public DateOnly? Deadline(Tense tense)
    {
        var period = tense == Tense.Past ? Past : Future;
        return Precision switch
        {
            DatePrecision.Unknown => null,
            DatePrecision.Day => period.From,
            DatePrecision.Week => period.From.AddDays(4),
            _ => period.To,
        };
    }

    /// <summary>Whether it is a day without a year that is gone for weeks at the most, and comes again only when most of a year is over.</summary>
    public bool IsJustGone(DateOnly today) =>
        Precision == DatePrecision.Day && !IsFixed && Past.From < today && Past.From >= today.AddDays(-LongestGone) && Future.From > today.AddDays(SoonestAgain);

    /// <summary>The day on which a reminder for it rings: a week's Monday, the first day of anything longer.</summary>
    public DateOnly? ReminderDay() => Precision == DatePrecision.Unknown ? null : Future.From;
}
