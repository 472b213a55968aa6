using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>China's years that come with the product. A year's notice is published some two months before it begins.</summary>
internal static class ChinaYears
{
    public static ImmutableArray<CalendarYear> All { get; } =
    [
        new CalendarYear
        {
            Year = 2025,
            Source = "General Office of the State Council, notice of 12 November 2024 on holidays of 2025, http://m.gmw.cn/2024-11/12/content_1303894933.htm",
            Holidays =
            [
                new(Festival.NewYear, new(2025, 1, 1), new(2025, 1, 1)),
                new(Festival.Spring, new(2025, 1, 28), new(2025, 2, 4)),
                new(Festival.TombSweeping, new(2025, 4, 4), new(2025, 4, 6)),
                new(Festival.Labour, new(2025, 5, 1), new(2025, 5, 5)),
                new(Festival.DragonBoat, new(2025, 5, 31), new(2025, 6, 2)),
                new(Festival.National, new(2025, 10, 1), new(2025, 10, 8)),
                new(Festival.MidAutumn, new(2025, 10, 1), new(2025, 10, 8)),
            ],
            MakeUpDays = [new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11)],
        },
        new CalendarYear
        {
            Year = 2026,
            Source = "General Office of the State Council, notice of 4 November 2025 on holidays of 2026",
            Holidays =
            [
                new(Festival.NewYear, new(2026, 1, 1), new(2026, 1, 3)),
                new(Festival.Spring, new(2026, 2, 15), new(2026, 2, 23)),
                new(Festival.TombSweeping, new(2026, 4, 4), new(2026, 4, 6)),
                new(Festival.Labour, new(2026, 5, 1), new(2026, 5, 5)),
                new(Festival.DragonBoat, new(2026, 6, 19), new(2026, 6, 21)),
                new(Festival.MidAutumn, new(2026, 9, 25), new(2026, 9, 27)),
                new(Festival.National, new(2026, 10, 1), new(2026, 10, 7)),
            ],
            MakeUpDays = [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)],
        },
    ];
}
