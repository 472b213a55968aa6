using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Whatever is pasted, the work grows as the text does: no clause looks at all of a text that has no end.</summary>
public sealed class LongMessageTests
{
    private const int Times = 512;

    /// <summary>What is said over and over without a full stop.</summary>
    public static TheoryData<string> Pieces { get; } =
        ["1,000,", "60万,", "华辰报价60万,", "二期,一期签了,", "提醒我3点开会,", "去了华辰,不对,是金穗,", "华辰黄了明天再说,", "华辰、金穗、", "新商机 嘉茂实业,", "我排第几,", "预计月底签,", "签了,"];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void TwiceTheText_TakesTwiceTheMemory(string piece)
    {
        TestWorld.Read("周子涵", Repeated(piece, 1));
        Assert.InRange(Allocated(Repeated(piece, 2 * Times)), 0, 2.2 * Allocated(Repeated(piece, Times)));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void NoSentence_HoldsMoreClausesThanAreLookedAtTogether(string piece) =>
        Assert.All(Clauses(Repeated(piece, Times)).CountBy(clause => clause.Sentence), sentence => Assert.InRange(sentence.Value, 1, ClauseSplitter.MostClauses + 1));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void AClause_LooksAroundOnlySoFar(string piece) =>
        Assert.All(Clauses(Repeated(piece, Times)), clause =>
        {
            Assert.InRange(clause.SentenceBefore(clause.Start).Length, 0, Clause.LongestSentence);
            Assert.InRange(clause.SentenceBehind(clause.End).Length, 0, Clause.LongestSentence);
        });

    [Fact]
    public void TheSentenceAroundAClause_EndsAtItsFullStops()
    {
        var clause = Clauses("见了周总。用友报了60万,比我们低,他们在犹豫!明天再去").Single(clause => clause.Text.Contains("比我们", StringComparison.Ordinal));
        Assert.Equal("用友报了60万,", clause.SentenceBefore(clause.Start).ToString());
        Assert.Equal(",他们在犹豫", clause.SentenceBehind(clause.End).ToString());
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        TestWorld.Read("周子涵", text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<Clause> Clauses(string text)
    {
        var (utterance, folded) = (TestWorld.Says("周子涵", text), TextFolding.Fold(text));
        var mentions = MentionScanner.Scan(folded, TestWorld.Catalogue, utterance.Speaker, DateOnly.FromDateTime(utterance.Now.DateTime));
        return ClauseSplitter.Split(text, folded, mentions, utterance.Now.DateTime);
    }
}
