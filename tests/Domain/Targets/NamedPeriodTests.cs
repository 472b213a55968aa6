using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

public sealed class NamedPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-12", "2026-12-01", "2026-12-31")]
    [InlineData("2026-W01", "2025-12-29", "2026-01-04")]
    [InlineData("2026-W53", "2026-12-28", "2027-01-03")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void Period_IsItsDays(string text, string from, string to)
    {
        var period = NamedPeriod.Find(text);
        Assert.Equal((from, to), ($"{period!.Value.From:yyyy-MM-dd}", $"{period.Value.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2025-W53")]
    [InlineData("2026-")]
    [InlineData("202603")]
    [InlineData("本月")]
    public void Period_IsNone_WhereThereIsNoSuchOne(string text) => Assert.Null(NamedPeriod.Find(text));
}
