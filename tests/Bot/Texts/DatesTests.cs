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

    [Theory]
    [InlineData("2026-03-09", "2026-03-15", "3月9日–15日", "Mar 9–15")]
    [InlineData("2026-03-30", "2026-04-05", "3月30日–4月5日", "Mar 30–Apr 5")]
    [InlineData("2025-12-29", "2026-01-04", "2025年12月29日–1月4日", "Dec 29, 2025–Jan 4")]
    [InlineData("2025-03-03", "2025-03-09", "2025年3月3日–9日", "Mar 3–9, 2025")]
    [InlineData("2026-01-01", "2026-03-31", "1–3月", "Jan–Mar")]
    [InlineData("2025-10-01", "2025-12-31", "2025年10–12月", "Oct–Dec 2025")]
    [InlineData("2026-01-01", "2026-12-31", "2026年", "2026")]
    public void Span_SaysNothingTwice(string from, string to, string chinese, string english)
    {
        var (first, last) = (DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(to, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((chinese, english), (Dates.Span(first, last, Today, Language.Chinese), Dates.Span(first, last, Today, Language.English)));
    }

    [Fact]
    public void Moment_IsOnA24HourClock()
    {
        var moment = new DateTimeOffset(2026, 3, 12, 9, 5, 0, TimeSpan.FromHours(8));

        Assert.Equal("3月12日（周四）09:05", Dates.Moment(moment, Today, Language.Chinese));
        Assert.Equal("Thu, Mar 12, 09:05", Dates.Moment(moment, Today, Language.English));
    }
}
