using SalesBot.Bot.Commands;
using SalesBot.Bot.Tests.Corpora;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class UnderstandCommandTests
{
    [Fact]
    public async Task ABrokenLine_GetsAnError_AndTheRestGoesOn()
    {
        var (exit, lines) = await RunAsync("""
            {"id":"a","speaker":"周子涵","now":"2026-03-11T10:00:00+08:00","text":"撤销"}
            {"id":"b",
            {"id":"c","speaker":"无此人","now":"2026-03-11T10:00:00+08:00","text":"撤销"}
            {"id":"d","speaker":"周子涵","text":"撤销"}
            [1]
            {"id":"e","speaker":"周子涵","now":"2026-03-11T10:00:00+08:00","text":"华辰机电金额改成80.5万"}
            """);
        Assert.Equal(0, exit);
        Assert.Equal("""{"id":"a","actions":[{"do":"undo"}]}""", lines[0]);
        Assert.StartsWith("""{"id":null,"error":""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"c","error":""", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"d","error":""", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":null,"error":""", lines[4], StringComparison.Ordinal);
        Assert.Equal("""{"id":"e","actions":[{"do":"log","customer":"华辰机电设备有限公司","deal":"P101","amount":805000}]}""", lines[5]);
    }

    [Fact]
    public async Task AWorldThatIsNotThere_FailsWithASentence()
    {
        using var errors = new StringWriter();
        using var output = new StringWriter();
        using var input = new StringReader("");
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync("nowhere.json", input, output, errors, TestContext.Current.CancellationToken);
        Assert.Equal(1, exit);
        Assert.Contains("nowhere.json", errors.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Lines)> RunAsync(string text)
    {
        using var input = new StringReader(text);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync(Corpus.Dev.WorldPath, input, output, errors, TestContext.Current.CancellationToken);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
