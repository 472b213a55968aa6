using System.Globalization;

namespace SalesBot.Domain.Tests.WorkCalendars;

/// <summary>
/// The working days of 2026, written down by hand from the State Council's notice of 4 November 2025 and a wall calendar, month by month: 248 days.
/// Off: 1–3 Jan, 15–23 Feb, 4–6 Apr, 1–5 May, 19–21 Jun, 25–27 Sep, 1–7 Oct. Worked: 4 Jan (Sun), 14 Feb (Sat), 28 Feb (Sat), 9 May (Sat), 20 Sep (Sun), 10 Oct (Sat).
/// </summary>
internal static class OfficialYear2026
{
    private static readonly string[] Months =
    [
        "4 5-9 12-16 19-23 26-30",
        "2-6 9-13 14 24-27 28",
        "2-6 9-13 16-20 23-27 30-31",
        "1-3 7-10 13-17 20-24 27-30",
        "6-8 9 11-15 18-22 25-29",
        "1-5 8-12 15-18 22-26 29-30",
        "1-3 6-10 13-17 20-24 27-31",
        "3-7 10-14 17-21 24-28 31",
        "1-4 7-11 14-18 20 21-24 28-30",
        "8-9 10 12-16 19-23 26-30",
        "2-6 9-13 16-20 23-27 30",
        "1-4 7-11 14-18 21-25 28-31",
    ];

    /// <summary>Every working day of the year, in order.</summary>
    public static IReadOnlyList<DateOnly> Workdays { get; } = [.. Months.SelectMany((days, month) => Read(days, month + 1))];

    /// <summary>The first working day of each week that has one: Mondays, and after holidays the next day worked.</summary>
    public static IReadOnlyList<DateOnly> WeekStarts { get; } = Days(
        "01-05 01-12 01-19 01-26 02-02 02-09 02-24 03-02 03-09 03-16 03-23 03-30 04-07 04-13 04-20 04-27 05-06 05-11 05-18 05-25 06-01 06-08 06-15 06-22 06-29 "
        + "07-06 07-13 07-20 07-27 08-03 08-10 08-17 08-24 08-31 09-07 09-14 09-21 09-28 10-08 10-12 10-19 10-26 11-02 11-09 11-16 11-23 11-30 12-07 12-14 12-21 12-28");

    /// <summary>The first working day of each month.</summary>
    public static IReadOnlyList<DateOnly> MonthStarts { get; } = Days("01-04 02-02 03-02 04-01 05-06 06-01 07-01 08-03 09-01 10-08 11-02 12-01");

    private static IEnumerable<DateOnly> Read(string days, int month) =>
        from part in days.Split(' ')
        let ends = part.Split('-').Select(day => int.Parse(day, CultureInfo.InvariantCulture)).ToList()
        from day in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select new DateOnly(2026, month, day);

    private static IReadOnlyList<DateOnly> Days(string days) =>
        [.. days.Split(' ').Select(day => DateOnly.ParseExact($"2026-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
