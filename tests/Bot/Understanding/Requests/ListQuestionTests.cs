using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>What asks for a list, and what is said of the deal that was last talked of; Monday, 2026-11-23, by a member of 华东一组.</summary>
public sealed class ListQuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("12月要签的", "Closing 2026-12-01..2026-12-31")]
    [InlineData("12月份预计能签的", "Closing 2026-12-01..2026-12-31")]
    [InlineData("我们组12月要签的", "Closing 2026-12-01..2026-12-31")]
    [InlineData("罗家豪12月要签的", "Closing 2026-12-01..2026-12-31")]
    [InlineData("这周本组要签的", "Closing 2026-11-23..2026-11-29")]
    [InlineData("这周预计签的", "Closing 2026-11-23..2026-11-29")]
    [InlineData("这周华东一组预计签的", "Closing 2026-11-23..2026-11-29")]
    [InlineData("本月要签的", "Closing 2026-11-01..2026-11-30")]
    [InlineData("本周到期要关的，华东一组", "Closing 2026-11-23..2026-11-29")]
    [InlineData("月底要签的", "Closing 2026-11-01..2026-11-30")]
    [InlineData("下周到期的", "Closing 2026-11-30..2026-12-06")]
    [InlineData("我是查12月的单", "Closing 2026-12-01..2026-12-31")]
    [InlineData("我只是问12月有哪些要签，别改", "Closing 2026-12-01..2026-12-31")]
    [InlineData("我下个月要签哪几单", "Closing 2026-12-01..2026-12-31")]
    [InlineData("本月签的", "Won 2026-11-01..2026-11-30")]
    [InlineData("我这个月签的", "Won 2026-11-01..2026-11-30")]
    [InlineData("今天赢的", "Won 2026-11-23..2026-11-23")]
    [InlineData("本周赢了谁", "Won 2026-11-23..2026-11-29")]
    [InlineData("上周丢了的", "Lost 2026-11-16..2026-11-22")]
    [InlineData("没动的", "Stale")]
    [InlineData("超期的", "Stale")]
    [InlineData("我们组谁的单子超期了", "Stale")]
    [InlineData("我名下在谈的", "Open")]
    [InlineData("我手里还有几个单子在跑", "Open")]
    [InlineData("my deals", "Open")]
    public void ANameOfDeals_IsAList_WhateverWasTalkedOf(string text, string list)
    {
        Assert.Equal(list, Told(Read(text)));
        Assert.Equal(list, Told(ReadAfterTalk(text)));
    }

    [Theory]
    [InlineData("下周的安排")]
    [InlineData("明天早上几点发早报")]
    [InlineData("12月底之前")]
    public void AQuestionOrATimeAlone_ChangesNoDeal(string text) => Assert.Empty(ReadAfterTalk(text));

    [Theory]
    [InlineData("12月签", 12, 31)]
    [InlineData("12月要签", 12, 31)]
    [InlineData("这单12月要签了", 12, 31)]
    [InlineData("这单是12月要签的", 12, 31)]
    [InlineData("那单12月要签的", 12, 31)]
    [InlineData("推到12月的", 12, 31)]
    [InlineData("月底签", 11, 30)]
    [InlineData("下周签", 12, 4)]
    [InlineData("周五前签", 11, 27)]
    [InlineData("12月会签的", 12, 31)]
    [InlineData("肯定12月签的", 12, 31)]
    [InlineData("客户说12月要签的", 12, 31)]
    [InlineData("他们月底会签的", 11, 30)]
    public void ASentenceAboutTheDeal_StillChangesIt(string text, int month, int day) =>
        Assert.Equal(new DateOnly(2026, month, day), Assert.IsType<LogAction>(Assert.Single(ReadAfterTalk(text))).ExpectedClose?.Value);

    [Theory]
    [InlineData("昨天签的")]
    [InlineData("今天签的")]
    public void TheDayOfASignature_IsToldOfTheDeal(string text) => Assert.IsType<WinAction>(Assert.Single(ReadAfterTalk(text)));

    [Theory]
    [InlineData("周五前要签的单", "Closing 2026-11-23..2026-11-27")]
    [InlineData("下周五前要签的", "Closing 2026-11-23..2026-12-04")]
    [InlineData("月底之前能签几单", "Closing 2026-11-01..2026-11-30")]
    [InlineData("12月底之前要签的单子", "Closing 2026-12-01..2026-12-31")]
    [InlineData("12月前要签的单子", "Closing 2026-11-23..2026-11-30")]
    [InlineData("what's due before Friday", "Closing 2026-11-23..2026-11-27")]
    public void ALastDay_IsAllUpToIt(string text, string list) => Assert.Equal(list, Told(Read(text)));

    [Theory]
    [InlineData("12月4日签的有几个", "Closing 2026-12-04..2026-12-04")]
    [InlineData("华东区12月要签的单子", "Closing 2026-12-01..2026-12-31")]
    [InlineData("最近要签的", "Closing 2026-11-23..2026-12-22")]
    [InlineData("10月签的有几个", "Won 2026-10-01..2026-10-31")]
    [InlineData("12月签了哪些单", "Won 2025-12-01..2025-12-31")]
    public void AMonth_IsTheNearestThatTheWordsMean(string text, string list) => Assert.Equal(list, Told(Read(text)));

    [Theory]
    [InlineData("月底了 今天能关的单给我看看", "Closing 2026-11-23..2026-11-23")]
    public void ARemarkOnTheTime_IsNoPeriod(string text, string list) => Assert.Equal(list, Told(Read(text)));

    [Theory]
    [InlineData("12月要签的")]
    [InlineData("本月要签的")]
    public void AListAfterARanking_IsAListOfItsOwn(string text) =>
        Assert.Null(new FollowUpReader(TestWorld.Catalogue).Read(TestWorld.Says("周子涵", text) with { Now = Now }, new LeaderboardAction()));

    [Theory]
    [InlineData("华辰现在情况")]
    [InlineData("华辰怎么回事")]
    [InlineData("王雪华辰怎么回事")]
    [InlineData("华辰几号签")]
    [InlineData("华辰76万几号签")]
    public void AQuestionAboutACustomer_ShowsHowItStands(string text) => Assert.IsType<StatusAction>(Assert.Single(Read(text)));

    private static ImmutableArray<SalesAction> Read(string text) => MessageReader.Read(Says(text), TestWorld.Catalogue).Actions;

    private static ImmutableArray<SalesAction> ReadAfterTalk(string text)
    {
        var deal = TestWorld.World.Deals.First(static deal => deal.Id.Value == "P101");
        return MessageReader.Read(Says(text) with { Focus = new Focus(deal.Customer, deal.Id) }, TestWorld.Catalogue).Actions;
    }

    private static Utterance Says(string text) => TestWorld.Says("周子涵", text) with { Now = Now };

    private static string Told(IReadOnlyList<SalesAction> actions) =>
        Assert.IsType<ListAction>(Assert.Single(actions)) is { Unused: "" } list ? list.Period is { Value: var period } ? FormattableString.Invariant($"{list.Filter.Value} {period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}") : list.Filter.Value.ToString() : "";
}
