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
}
