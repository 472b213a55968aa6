using SalesBot.Bot.Bench;
using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Nothing that is typed makes the reader throw, and a text twice as long is twice the work.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 60_000, LongText = 100_000;

    public static TheoryData<string> Pieces { get; } =
    [
        "拜访了华辰机电，金额38万，", "下周三", "38万", "博远", "一百二十万", "签了没签", "王总", "Helix signed 1.08M tomorrow ", "\n1、华辰 去了 周五 报价38万",
        "十", "9", "(", "零", "下", "上上", "，", " ", "3月", "1-", "第", "万", "¥", "1,000,", "in ", "the ", "two weeks ", "过半", "国庆后第一个", "月底最后", "几", "a", ".",
    ];

    /// <summary>Found by the long run of <c>bench fuzz</c>: a cut within a word that reaches over it.</summary>
    [Theory]
    [InlineData("给华辰发了报给博远；半导体发了报价，一点百二十万，孙经理说万，孙经the 理说下周三给答复")]
    [InlineData("去了华辰演示了发给金穗报价单报给江岚签了合同签署然后")]
    public void AMessageThatThrewOnce_IsRead(string text) => Assert.NotNull(TestWorld.Read("周子涵", text));

    [Fact]
    public void DamagedMessages_NeverThrow()
    {
        var messages = Corpus.Dev.Load();
        string[] names = [.. TestWorld.World.Customers.SelectMany(customer => customer.Aliases.Prepend(customer.Name)), .. TestWorld.World.Chart.Members.Select(member => member.Name)];
        var mutation = new MessageMutation(20260311, [.. messages.Select(message => message.Text)], names);
        for (var i = 0; i < Inputs; i++)
        {
            var message = messages[i % messages.Count];
            var utterance = TestWorld.Says(message.Speaker, mutation.Next()) with { Now = message.Now };
            var thrown = Record.Exception(() => MessageReader.Read(utterance, TestWorld.Catalogue));
            Assert.True(thrown is null, $"{utterance.Text}: {thrown}");
        }
    }

    [Fact]
    public void WhateverIsRead_LiesWithinTheText_AndFromComesBeforeTo()
    {
        var messages = Corpus.Dev.Load();
        var mutation = new MessageMutation(20260312, [.. messages.Select(message => message.Text)], []);
        for (var i = 0; i < Inputs / 10; i++)
        {
            var text = TextFolding.Fold(mutation.Next());
            var today = DateOnly.FromDateTime(messages[i % messages.Count].Now.DateTime);
            for (var at = 0; at < Math.Min(text.Length, 200); at++)
            {
                var left = text.Length - at;
                Assert.True(!AmountReader.TryRead(text, at, out var amount) || (amount.Length > 0 && amount.Length <= left && !(amount.Low > amount.High)), text[at..]);
                Assert.True(!DateReader.TryRead(text, at, today, out var date) || (date.Length > 0 && date.Length <= left && date.Past.From <= date.Past.To && date.Future.From <= date.Future.To), text[at..]);
                Assert.True(!TimeReader.TryRead(text, at, null, out var time) || (time.Length > 0 && time.Length <= left), text[at..]);
                Assert.True(!StretchReader.TryRead(text, at, out var length, out var stretch) || (length > 0 && length <= left && stretch >= TimeSpan.Zero), text[at..]);
            }
        }
    }

    [Fact]
    public void TheSameSeed_DamagesInTheSameWay()
    {
        string[] messages = ["拜访了华辰机电", "金额38万"];
        var (first, second) = (new MessageMutation(7, messages, ["华辰"]), new MessageMutation(7, messages, ["华辰"]));
        Assert.Equal(Enumerable.Range(0, 200).Select(_ => first.Next()), Enumerable.Range(0, 200).Select(_ => second.Next()));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void TwiceTheText_IsTwiceTheWork(string piece)
    {
        var single = Work(Repeat(piece, 5_000));
        var twice = Work(Repeat(piece, 10_000));
        var fourfold = Work(Repeat(piece, 20_000));
        Assert.InRange(twice, 0, (single * 2.6) + 100_000);
        Assert.InRange(fourfold, 0, (twice * 2.6) + 100_000);
    }

    /// <summary>Work that grew as the square of the length would be noticed here.</summary>
    [Theory]
    [MemberData(nameof(Pieces))]
    public void AVeryLongText_IsRead(string piece) => Assert.NotNull(MessageReader.Read(TestWorld.Says("周子涵", Repeat(piece, LongText)), TestWorld.Catalogue));

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

    [Theory]
    [InlineData("醒我", 2_000, "进到报价谈判了，金额改成六十万")]
    [InlineData("给方", 2_001, "推进到报价谈到报价谈判了，金额改成六十万")]
    [InlineData("签", 48, "报价谈判了")]
    public void AClauseThatIsCutForItsLength_IsNotCutThroughAStagesName(string piece, int length, string end)
    {
        for (var more = 0; more < 100; more++)
        {
            Assert.Null(Record.Exception(() => TestWorld.Read("周子涵", $"华辰机电{Repeat(piece, length + more)}{end}")));
        }
    }
}
