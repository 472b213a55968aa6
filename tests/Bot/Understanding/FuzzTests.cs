using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Nothing that is typed makes the reader throw, and a text twice as long is twice the work.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 100_000;

    private static readonly string[] Odd = ["\0", "\ud83d", "\udc00", "🎉", "\n", " ", "@", "：", "。", "？", "万", "下", "初", "30", "12/", "1,", "从", "到", "没", "签了", "提醒我", "新商机", "in ", "end of ", "99999999999999999999", "百", "亿", "零", "\t", "，"];

    [Fact]
    public void MutatedMessages_NeverThrow()
    {
        var random = new Random(20260311);
        var messages = Corpus.Dev.Load();
        for (var i = 0; i < Inputs; i++)
        {
            var message = messages[random.Next(messages.Count)];
            var utterance = TestWorld.Says(message.Speaker, Mutate(message.Text, messages[random.Next(messages.Count)].Text, random)) with { Now = message.Now };
            var thrown = Record.Exception(() => MessageReader.Read(utterance, TestWorld.Catalogue));
            Assert.True(thrown is null, $"{utterance.Text}: {thrown}");
        }
    }

    [Theory]
    [InlineData("拜访了华辰机电，金额38万，")]
    [InlineData("下周三")]
    [InlineData("38万")]
    [InlineData("博远")]
    [InlineData("一百二十万")]
    [InlineData("签了没签")]
    [InlineData("王总")]
    [InlineData("Helix signed 1.08M tomorrow ")]
    [InlineData("\n1、华辰 去了 周五 报价38万")]
    [InlineData("十")]
    [InlineData("9")]
    [InlineData("(")]
    public void TwiceTheText_IsTwiceTheWork(string piece)
    {
        var single = Work(Repeat(piece, 5_000));
        var twice = Work(Repeat(piece, 10_000));
        var fourfold = Work(Repeat(piece, 20_000));
        Assert.InRange(twice, 0, (single * 2.6) + 100_000);
        Assert.InRange(fourfold, 0, (twice * 2.6) + 100_000);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    /// <summary>What is allocated stands for the work: every mention, clause and list that is looked at is an object.</summary>
    private static double Work(string text)
    {
        var utterance = TestWorld.Says("周子涵", text);
        MessageReader.Read(utterance, TestWorld.Catalogue);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MessageReader.Read(utterance, TestWorld.Catalogue);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Mutate(string text, string other, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(5) switch
            {
                0 => text[..at],
                1 => text[at..],
                2 => text.Insert(at, Odd[random.Next(Odd.Length)]),
                3 => text.Insert(at, other[..random.Next(other.Length)]),
                _ => at < text.Length ? text.Remove(at, 1) : text,
            };
        }

        return text;
    }
}
