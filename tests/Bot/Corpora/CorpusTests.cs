namespace SalesBot.Bot.Tests.Corpora;

/// <summary>How well the messages of the corpora are read; the README beside them says whence they come.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task DevCorpus_IsRead_WithNoFalseWrite()
    {
        var score = await Corpus.Dev.ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.Empty(score.FalseWrites);
        Assert.InRange(score.ActionsExact, 0.97, 1);
        Assert.InRange(score.SlotPrecision, 0.97, 1);
        Assert.InRange(score.SlotRecall, 0.96, 1);
    }

    [Theory]
    [InlineData("third")]
    [InlineData("fourth")]
    [InlineData("fifth")]
    [InlineData("sixth")]
    [InlineData("ninth")]
    [InlineData("tenth")]
    [InlineData("eleventh")]
    public async Task CorporaToTuneOn_AreRead_WithHardlyAFalseWrite(string name)
    {
        var score = await new Corpus(name).ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.InRange((double)score.FalseWrites.Count / score.Messages, 0, 0.005);
        Assert.InRange(score.ActionsExact, 0.96, 1);
    }

    [Fact]
    public async Task SeventhCorpus_IsRead_WithNoFalseWrite()
    {
        var score = await new Corpus("seventh").ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.Empty(score.FalseWrites);
        Assert.InRange(score.ActionsExact, 0.99, 1);
        Assert.InRange(score.SlotPrecision, 0.985, 1);
        Assert.InRange(score.SlotRecall, 0.98, 1);
    }

    [Fact]
    public async Task EighthCorpus_IsRead_WithNoFalseWrite()
    {
        var score = await new Corpus("eighth").ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.Empty(score.FalseWrites);
        Assert.InRange(score.ActionsExact, 0.985, 1);
        Assert.InRange(score.SlotPrecision, 0.98, 1);
        Assert.InRange(score.SlotRecall, 0.98, 1);
    }

    /// <summary>Most of its messages look like a write and are none.</summary>
    [Fact]
    public async Task TwelfthCorpus_IsRead_WithNoFalseWrite()
    {
        var score = await new Corpus("twelfth").ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.Empty(score.FalseWrites);
        Assert.InRange(score.ActionsExact, 0.905, 1);
        Assert.InRange(score.SlotPrecision, 0.95, 1);
        Assert.InRange(score.SlotRecall, 0.895, 1);
    }

    /// <summary>The latest: half a year of talk each, of which not all is read yet.</summary>
    [Theory]
    [InlineData("thirteenth", 0, 0.975, 0.985, 0.965)]
    [InlineData("fourteenth", 0, 0.96, 0.965, 0.95)]
    [InlineData("fifteenth", 0, 0.955, 0.955, 0.945)]
    [InlineData("seventeenth", 0, 0.905, 0.92, 0.9)]
    [InlineData("nineteenth", 1, 0.965, 0.97, 0.95)]
    [InlineData("twentieth", 0, 0.98, 0.97, 0.96)]
    [InlineData("twentyfirst", 0, 0.945, 0.96, 0.93)]
    [InlineData("twentythird", 0, 0.95, 0.96, 0.94)]
    [InlineData("twentyfourth", 0, 0.925, 0.95, 0.945)]
    [InlineData("twentysixth", 0, 0.935, 0.97, 0.925)]
    public async Task LatestCorpora_AreRead_WithHardlyAFalseWrite(string name, int falseWrites, double actions, double precision, double recall)
    {
        var score = await new Corpus(name).ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        output.WriteLine(score.Misses());
        Assert.InRange(score.FalseWrites.Count, 0, falseWrites);
        Assert.InRange(score.ActionsExact, actions, 1);
        Assert.InRange(score.SlotPrecision, precision, 1);
        Assert.InRange(score.SlotRecall, recall, 1);
    }

    /// <summary>Nobody who works on the parser reads these messages: the table is all that is printed.</summary>
    [Theory]
    [InlineData("second", 0.006, 0.94, 0.955, 0.925)]
    [InlineData("sixteenth", 0.014, 0.895, 0.92, 0.885)]
    [InlineData("eighteenth", 0.004, 0.91, 0.915, 0.895)]
    [InlineData("twentysecond", 0.014, 0.925, 0.925, 0.925)]
    [InlineData("twentyfifth", 0.01, 0.93, 0.955, 0.92)]
    [InlineData("twentyseventh", 0.02, 0.92, 0.95, 0.915)]
    public async Task CorporaThatNobodyTunedFor_AreReadAsWellAsTheyWere(string name, double falseWrites, double actions, double precision, double recall)
    {
        var score = await new Corpus(name).ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        Assert.InRange((double)score.FalseWrites.Count / score.Messages, 0, falseWrites);
        Assert.InRange(score.ActionsExact, actions, 1);
        Assert.InRange(score.SlotPrecision, precision, 1);
        Assert.InRange(score.SlotRecall, recall, 1);
    }
}
