using System.Globalization;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>What somebody recorded, and who recorded nothing, is asked for by messages that say nothing else; it is Wednesday, 11 March 2026.</summary>
public sealed class DiaryTests
{
    [Theory]
    [InlineData("我今天干了啥", "03-11..03-11")]
    [InlineData("我今天都干了些啥", "03-11..03-11")]
    [InlineData("我今天做了什么？", "03-11..03-11")]
    [InlineData("今天我做了哪些事", "03-11..03-11")]
    [InlineData("我今天的日报", "03-11..03-11")]
    [InlineData("今天我一共记了几条", "03-11..03-11")]
    [InlineData("我今天记了多少条", "03-11..03-11")]
    [InlineData("这周我做了哪些事", "03-09..03-15")]
    [InlineData("我昨天跟了哪些客户", "03-10..03-10")]
    [InlineData("我的周报", "03-09..03-15")]
    [InlineData("上周我干了什么", "03-02..03-08")]
    [InlineData("帮我写今天的日报", "03-11..03-11")]
    [InlineData("写日报", "")]
    [InlineData("我的日报", "")]
    [InlineData("what did i do today", "03-11..03-11")]
    [InlineData("What have I logged this week?", "03-09..03-15")]
    [InlineData("my daily report", "03-11..03-11")]
    public void OwnDay_IsAskedFor(string text, string days)
    {
        var diary = Assert.IsType<DiaryAction>(Assert.Single(TestWorld.Read("王雪", text)));

        Assert.Null(diary.Who);
        Assert.Equal(days, DaysOf(diary.Period));
    }

    [Theory]
    [InlineData("刘洋今天做了什么", "刘洋", "03-11..03-11")]
    [InlineData("刘洋这周做了哪些事", "刘洋", "03-09..03-15")]
    [InlineData("看下刘洋今天的日报", "刘洋", "03-11..03-11")]
    [InlineData("今天刘洋记了几条", "刘洋", "03-11..03-11")]
    [InlineData("what did 刘洋 do today", "刘洋", "03-11..03-11")]
    public void DayOfAColleague_IsAskedFor(string text, string name, string days)
    {
        var diary = Assert.IsType<DiaryAction>(Assert.Single(TestWorld.Read("赵铁军", text)));

        Assert.Equal((name, days), (TestWorld.World.Chart.Find(diary.Who!.Value.Member!.Value)!.Name, DaysOf(diary.Period)));
    }

    [Theory]
    [InlineData("谁今天没写", "03-11..03-11")]
    [InlineData("谁没写日报", "")]
    [InlineData("今天谁还没记录", "03-11..03-11")]
    [InlineData("昨天有谁没写日报？", "03-10..03-10")]
    [InlineData("今天还有谁没交日报", "03-11..03-11")]
    [InlineData("哪些人今天没记", "03-11..03-11")]
    [InlineData("who hasn't logged anything today?", "03-11..03-11")]
    public void WhoRecordedNothing_IsAskedFor(string text, string days)
    {
        var silence = Assert.IsType<SilenceAction>(Assert.Single(TestWorld.Read("赵铁军", text)));

        Assert.Equal(days, DaysOf(silence.Period));
    }

    [Theory]
    [InlineData("日报")]
    [InlineData("今天的日报")]
    [InlineData("日报写了")]
    [InlineData("我们组今天的日报")]
    [InlineData("周报，华东的")]
    [InlineData("今天忘写日报了")]
    [InlineData("提醒我六点写日报")]
    [InlineData("客户今天做了什么")]
    [InlineData("他今天干了啥")]
    [InlineData("你今天干了什么")]
    [InlineData("今天干了啥都没成")]
    [InlineData("这单谁没写清楚")]
    [InlineData("京禾今天做了哪些事")]
    [InlineData("我今天做了什么孽")]
    [InlineData("今天做了3单")]
    public void OtherTalk_IsNoDiary(string text) => Assert.DoesNotContain(TestWorld.Read("王雪", text), action => action is DiaryAction or SilenceAction);

    private static string DaysOf(Slot<Period>? period) => period is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{period.Value.From:MM-dd}..{period.Value.To:MM-dd}");
}
