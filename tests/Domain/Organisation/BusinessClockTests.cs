using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Tests.Organisation;

public sealed class BusinessClockTests
{
    private static readonly BusinessClock Shanghai = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    [Theory]
    [InlineData("2026-03-10T15:59:59Z", "2026-03-10")]
    [InlineData("2026-03-10T16:00:00Z", "2026-03-11")]
    [InlineData("2026-03-11T00:30:00+09:00", "2026-03-10")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01")]
    public void Days_AreThoseOfTheCompany(string instant, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "O", null), Shanghai.DateOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void LocalTime_IsTheSameInstant()
    {
        var local = Shanghai.ToLocal(Some.Noon(Some.Today));
        Assert.Equal(Some.Noon(Some.Today), local);
        Assert.Equal((12, TimeSpan.FromHours(8)), (local.Hour, local.Offset));
    }
}
