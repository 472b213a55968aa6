using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class BirthdayTests
{
    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(12, 31, null)]
    [InlineData(2, 29, null)]
    [InlineData(2, 29, 1996)]
    [InlineData(4, 30, 1985)]
    public void DaysOfTheCalendar_AreBirthdays(int month, int day, int? year)
    {
        var birthday = new Birthday(month, day, year);
        Assert.Equal((month, day, year), (birthday.Month, birthday.Day, birthday.Year));
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(13, 1, null)]
    [InlineData(1, 0, null)]
    [InlineData(1, 32, null)]
    [InlineData(4, 31, null)]
    [InlineData(2, 30, null)]
    [InlineData(2, 29, 1995)]
    [InlineData(1, 1, 0)]
    public void OtherDays_AreRefused(int month, int day, int? year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Birthday(month, day, year));

    [Theory]
    [InlineData(3, 20, "2026-03-11", "2026-03-20")]
    [InlineData(3, 11, "2026-03-11", "2026-03-11")]
    [InlineData(3, 10, "2026-03-11", "2027-03-10")]
    [InlineData(2, 29, "2026-01-01", "2026-02-28")]
    [InlineData(2, 29, "2028-01-01", "2028-02-29")]
    public void SolarBirthdays_ComeEveryYear(int month, int day, string from, string next) => Assert.Equal(Day(next), new Birthday(month, day).NextFrom(Day(from)));

    [Theory]
    [InlineData(1, 1, "2026-01-01", "2026-02-17")]
    [InlineData(8, 15, "2026-03-11", "2026-09-25")]
    [InlineData(5, 5, "2026-03-11", "2026-06-19")]
    [InlineData(12, 8, "2026-01-20", "2026-01-26")]
    [InlineData(8, 15, "2025-03-11", "2025-10-06")]
    public void LunarBirthdays_MoveWithTheMoon(int month, int day, string from, string next) =>
        Assert.Equal(Day(next), new Birthday(month, day, isLunar: true).NextFrom(Day(from)));

    [Fact]
    public void TheLastDayOfALunarMonth_IsTheOneItHas()
    {
        var next = new Birthday(12, 30, isLunar: true).NextFrom(Day("2026-01-01"));
        Assert.Equal(Day("2026-02-16"), next);
    }

    [Theory]
    [InlineData(13, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 31)]
    [InlineData(1, 0)]
    public void LunarDaysThatNoYearHas_AreRefused(int month, int day) => Assert.Throws<ArgumentOutOfRangeException>(() => new Birthday(month, day, isLunar: true));

    [Fact]
    public void LunarBirthdays_AreKeptAsSuch_AndSolarOnesAsTheyWere()
    {
        var lunar = new Birthday(8, 15, isLunar: true);
        Assert.Equal(lunar, SalesJson.Read<Birthday>(SalesJson.Write(lunar)));
        Assert.Equal("""{"month":8,"day":15}""", SalesJson.Write(new Birthday(8, 15)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
