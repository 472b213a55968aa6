using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using SalesBot.Bot.Commands;
using SalesBot.Bot.Tests.Corpora;

namespace SalesBot.Bot.Tests.Understanding;

[Collection(nameof(AloneCollection))]
public sealed class UnderstandCommandTests
{
    private const string Undo = """{"id":"%","speaker":"周子涵","now":"2026-03-11T10:00:00+08:00","text":"撤销"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    [Theory]
    [InlineData("""{"id":"a","speaker":"周子涵","now":"2026-03-11T10:00:00","text":"撤销"}""")]
    [InlineData("""{"id":"a","speaker":"周子涵","now":"9999-12-31T23:00:00+08:00","text":"三天后提醒我"}""")]
    [InlineData("""{"id":"a","speaker":"周子涵","now":"2026-03-11T10:00:00+08:00","text":"\ud83d"}""")]
    [InlineData("""{"id":"a","speaker":"周子涵","now":20260311,"text":"撤销"}""")]
    [InlineData("""{"id":"a","speaker":"周子涵","now":"2026-03-11T10:00:00+08:00","text":null}""")]
    [InlineData("{\"id\":\"\ud83d\"}")]
    [InlineData("nothing")]
    [InlineData("\0")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task WhateverALineIs_ItGetsOneAnswer_AndTheRestGoesOn(string line)
    {
        var (exit, lines) = await RunAsync(line + "\n" + Undo);
        Assert.Equal((0, 2), (exit, lines.Length));
        Assert.Contains("\"error\":", lines[0], StringComparison.Ordinal);
        Assert.Contains("undo", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverTypes_HasTheAnswer_BeforeTheNextLine()
    {
        var (typed, shown) = (new Pipe(), new Pipe());
        using var input = new StreamReader(typed.Reader.AsStream());
        await using var keyboard = new StreamWriter(typed.Writer.AsStream()) { AutoFlush = true };
        using var screen = new StreamReader(shown.Reader.AsStream());
        await using var output = new StreamWriter(shown.Writer.AsStream());
        var run = new UnderstandCommand(TimeProvider.System).RunAsync(Corpus.Dev.WorldPath, input, output, TextWriter.Null, Cancellation);
        foreach (var id in new[] { "a", "b", "c" })
        {
            await keyboard.WriteLineAsync(Undo.Replace("%", id, StringComparison.Ordinal).AsMemory(), Cancellation);
            Assert.Equal($$"""{"id":"{{id}}","actions":[{"do":"undo"}]}""", await screen.ReadLineAsync(Cancellation));
        }

        await typed.Writer.CompleteAsync();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task AHundredThousandLines_AreAnsweredInOrder_WhileTheyAreRead_InConstantMemory()
    {
        const int lines = 100_000;
        await using var output = new AnswerCounter();
        using var input = new Lines(lines, output);
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync(Corpus.Dev.WorldPath, input, output, TextWriter.Null, Cancellation);
        Assert.Equal((0, lines, 0), (exit, output.Answers, output.OutOfOrder));
        Assert.Equal(lines - 1, input.AnswersBeforeTheLastLine);
        Assert.InRange(input.MemoryLate - input.MemoryEarly, long.MinValue, 5_000_000);
    }

    [Fact]
    public async Task AWorldThatIsNotThere_FailsWithASentence()
    {
        using var errors = new StringWriter();
        using var output = new StringWriter();
        using var input = new StringReader("");
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync("nowhere.json", input, output, errors, Cancellation);
        Assert.Equal(1, exit);
        Assert.Contains("nowhere.json", errors.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Lines)> RunAsync(string text)
    {
        using var input = new StringReader(text);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync(Corpus.Dev.WorldPath, input, output, errors, Cancellation);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Counts the answers, each of which begins with the number of its line, and keeps none.</summary>
    private sealed class AnswerCounter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public int Answers { get; private set; }

        public int OutOfOrder { get; private set; }

        public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            OutOfOrder += Lines.IsBroken(Answers) || buffer.Span.StartsWith($"{{\"id\":\"{Answers}\",") ? 0 : 1;
            Answers++;
            return Task.CompletedTask;
        }
    }

    /// <summary>Lines that are made when they are asked for; looks at the memory after a tenth of them and before the last.</summary>
    private sealed class Lines(int count, AnswerCounter answers) : TextReader
    {
        private readonly string[] messages = [.. Corpus.Dev.Load().Select(message => JsonSerializer.Serialize(new { speaker = message.Speaker, now = message.Now, text = message.Text })[1..])];
        private int given;

        public long MemoryEarly { get; private set; }

        public long MemoryLate { get; private set; }

        public int AnswersBeforeTheLastLine { get; private set; }

        public static bool IsBroken(int line) => line % 1_000 == 999;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            if (given == count / 10)
            {
                MemoryEarly = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (given == count - 1)
            {
                MemoryLate = GC.GetTotalMemory(forceFullCollection: true);
                AnswersBeforeTheLastLine = answers.Answers;
            }

            return ValueTask.FromResult(given == count ? null : Line(given++));
        }

        private string Line(int number) => IsBroken(number) ? "{\"id\":" : $"{{\"id\":\"{number}\",{messages[number % messages.Length]}";
    }
}
