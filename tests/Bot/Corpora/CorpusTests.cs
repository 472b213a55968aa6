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
    [InlineData("thirteenth")]
    [InlineData("fourteenth")]
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
        Assert.InRange(score.ActionsExact, 0.86, 1);
        Assert.InRange(score.SlotPrecision, 0.94, 1);
        Assert.InRange(score.SlotRecall, 0.84, 1);
    }

    /// <summary>Nobody who works on the parser reads these messages: the table is all that is printed.</summary>
    [Theory]
    [InlineData("second")]
    public async Task CorporaThatNobodyTunedFor_LoseLittle(string name)
    {
        var score = await new Corpus(name).ScoreAsync(TestContext.Current.CancellationToken);
        output.WriteLine(score.Table());
        Assert.InRange((double)score.FalseWrites.Count / score.Messages, 0, 0.006);
        Assert.InRange(score.ActionsExact, 0.94, 1);
        Assert.InRange(score.SlotPrecision, 0.955, 1);
        Assert.InRange(score.SlotRecall, 0.925, 1);
    }
}
