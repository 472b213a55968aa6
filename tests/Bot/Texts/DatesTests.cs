using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Texts;

public sealed class DatesTests
{
    private static readonly DateOnly Today = new(2026, 3, 11);

    [Theory]
    [InlineData("2026-03-20", "3月20日（周五）", "Fri, Mar 20")]
    [InlineData("2026-12-31", "12月31日（周四）", "Thu, Dec 31")]
    [InlineData("2027-01-01", "2027年1月1日（周五）", "Fri, Jan 1, 2027")]
    [InlineData("2025-12-31", "2025年12月31日（周三）", "Wed, Dec 31, 2025")]
    [InlineData("2028-02-29", "2028年2月29日（周二）", "Tue, Feb 29, 2028")]
    public void Day_HasItsWeekday_AndAnotherYear(string day, string chinese, string english)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(chinese, Dates.Day(date, Today, Language.Chinese));
        Assert.Equal(english, Dates.Day(date, Today, Language.English));
    }

    [Fact]
    public void Moment_IsOnA24HourClock()
    {
        var moment = new DateTimeOffset(2026, 3, 12, 9, 5, 0, TimeSpan.FromHours(8));

        Assert.Equal("3月12日（周四）09:05", Dates.Moment(moment, Today, Language.Chinese));
        Assert.Equal("Thu, Mar 12, 09:05", Dates.Moment(moment, Today, Language.English));
    }
}
