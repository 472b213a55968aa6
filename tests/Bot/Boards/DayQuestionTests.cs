namespace SalesBot.Bot.Tests.Boards;

/// <summary>What managers ask in the course of a day; Wednesday, 2026-03-11, by a member of 华北一组.</summary>
public sealed class DayQuestionTests
{
    [Theory]
    [InlineData("我们组今天拜访了几家", "ask=board measure=visits period=2026-03-11..2026-03-11 scope=华北一组")]
    [InlineData("我们组今天跑了几家客户", "ask=board measure=visits period=2026-03-11..2026-03-11 scope=华北一组")]
    [InlineData("大家今天都跑了几家", "ask=board measure=visits period=2026-03-11..2026-03-11 scope=company")]
    [InlineData("今天新增了几个客户", "ask=board measure=newcustomers period=2026-03-11..2026-03-11")]
    [InlineData("华东一组这周打了多少电话", "ask=board measure=calls period=2026-03-09..2026-03-15 scope=华东一组")]
    public void HowManyOfAGroup_IsABoard_AndNoTarget(string text, string read) => Assert.Equal(read, BoardReading.Of(text));

    [Theory]
    [InlineData("今天跑了几家客户")]
    [InlineData("今天拜访了几家")]
    public void HowMany_WithoutWhose_MayBeTold(string text) => Assert.Equal("ask=none", BoardReading.Of(text));

    [Theory]
    [InlineData("哪组更好", "groups")]
    [InlineData("哪个组好", "groups")]
    [InlineData("华东和华南哪个好", "regions")]
    public void WhichIsBetter_IsTheBoardOfThoseParts(string text, string parts) => Assert.Equal($"ask=board by={parts} measure=revenue period=2026-03-01..2026-03-31", BoardReading.Of(text));

    [Theory]
    [InlineData("今天组里都有什么进展", "ask=report period=2026-03-11..2026-03-11 scope=华北一组")]
    [InlineData("今天有啥大单进展", "ask=report period=2026-03-11..2026-03-11")]
    public void TheNewsOfADay_IsItsReport(string text, string read) => Assert.Equal(read, BoardReading.Of(text));

    [Theory]
    [InlineData("本月要签的")]
    [InlineData("这周华东一组预计签的")]
    [InlineData("我下个月要签哪几单")]
    public void WhatIsToBeSigned_IsNoBoardOfWins(string text) => Assert.Equal("ask=none", BoardReading.Of(text));

    [Theory]
    [InlineData("刘洋和孟凡超PK 4月谁签得多", "2026-04-01..2026-04-30")]
    [InlineData("刘洋和孟凡超PK 2月谁签得多", "2026-02-01..2026-02-28")]
    public void AMonthOfAContest_IsTheNearest(string text, string period) => Assert.Contains($"period={period}", BoardReading.Of(text), StringComparison.Ordinal);
}
