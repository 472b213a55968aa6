using SalesBot.Bot.Bench;

namespace SalesBot.Bot.Tests.Bench;

public sealed class BenchCommandTests
{
    [Theory]
    [InlineData("understanding", "messages/s")]
    [InlineData("fuzz", "0 exceptions")]
    [InlineData("schedules", "reminders of one instant")]
    [InlineData("leaderboards", "the month's next board has it")]
    public async Task ABenchmark_PrintsItsTable_InItsShortForm(string name, string expected)
    {
        var (exit, output, _) = await RunAsync(name);
        Assert.Equal(0, exit);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownName_IsRefused_WithThoseThereAre()
    {
        var (exit, _, error) = await RunAsync("speed");
        Assert.Equal(2, exit);
        Assert.All(Benchmark.All, benchmark => Assert.Contains(benchmark.Name, error, StringComparison.Ordinal));
    }

    [Fact]
    public void TheGeneratedWorld_IsTheSameEachTime_AndItsFullNamesAreUnique()
    {
        var (first, second) = (new GeneratedWorld(3_000), new GeneratedWorld(3_000));
        Assert.Equal(first.Customers().Select(customer => customer.Name), second.Customers().Select(customer => customer.Name));
        Assert.Equal(3_000, first.Customers().Select(customer => customer.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] names)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await BenchCommand.RunAsync(names, BenchScale.Short, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
