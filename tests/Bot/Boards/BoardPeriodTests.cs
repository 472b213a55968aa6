using System.Text.Json;
using SalesBot.Bot.Tests.Understanding;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>A time that is named is answered for its own days, or not at all: never for the month that is meant where none is named. Wednesday, 2026-03-11.</summary>
public sealed class BoardPeriodTests
{
    /// <summary>Questions for a board, each with the days that it is of, or “unknown”.</summary>
    public static TheoryData<string, string> Periods { get; } = Load();

    [Theory]
    [MemberData(nameof(Periods))]
    public void APeriod_IsReadAsItsDays_InWhateverForm(string text, string period)
    {
        var read = BoardReading.Of(text);

        Assert.Contains(period == "unknown" ? "ask=unknown" : $"period={period}", read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("展会期间谁签得最多", "展会期间")]
    [InlineData("年货节业绩榜", "年货节")]
    [InlineData("节后业绩排行", "节后")]
    [InlineData("旺季业绩榜", "旺季")]
    [InlineData("前年国庆业绩榜", "前年国庆")]
    [InlineData("国庆前业绩排行", "国庆前")]
    [InlineData("下周三谁签得最多", "下周三")]
    [InlineData("black friday leaderboard", "black friday")]
    public void ATimeThatNobodyKnows_IsNamed_AndNotAnsweredForAnother(string text, string what)
    {
        var unknown = Assert.IsType<UnknownWordsAction>(Assert.Single(TestWorld.Read("王雪", text)));

        Assert.Equal(UnknownPart.Time, unknown.Part);
        Assert.Equal(what, unknown.What.Value);
        Assert.Null(Assert.IsType<LeaderboardAction>(unknown.Question).Period);
    }

    [Theory]
    [InlineData("西南大区这个月业绩排名", "西南大区")]
    [InlineData("华东三组业绩榜", "华东三组")]
    [InlineData("上海分公司业绩排行", "上海分公司")]
    [InlineData("渠道部本月业绩榜", "渠道部")]
    [InlineData("West region revenue ranking", "West region")]
    public void APartThatTheCompanyDoesNotHave_IsNamed_AndNotAnsweredForAnother(string text, string what)
    {
        var unknown = Assert.IsType<UnknownWordsAction>(Assert.Single(TestWorld.Read("王雪", text)));

        Assert.Equal(UnknownPart.Scope, unknown.Part);
        Assert.Equal(what, unknown.What.Value);
    }

    [Theory]
    [InlineData("王小明这个月业绩排第几", "王小明")]
    [InlineData("张伟目标完成多少", "张伟")]
    [InlineData("张三业绩排第几", "张三")]
    public void AColleagueWhomTheCompanyDoesNotHave_IsNamed_AndNotTakenForTheSpeaker(string text, string what)
    {
        var unknown = Assert.IsType<UnknownWordsAction>(Assert.Single(TestWorld.Read("王雪", text)));

        Assert.Equal(UnknownPart.Member, unknown.Part);
        Assert.Equal(what, unknown.What.Value);
    }

    [Theory]
    [InlineData("本月业绩排行", "国庆呢", "ask=board measure=revenue period=2025-10-01..2025-10-08")]
    [InlineData("本月拜访排行", "展会期间的呢", "ask=unknown")]
    [InlineData("展会期间拜访排行", "上个月", "ask=board measure=visits period=2026-02-01..2026-02-28")]
    [InlineData("节后我们组漏斗", "3月1号到5号", "ask=funnel period=2026-03-01..2026-03-05 scope=华北一组")]
    [InlineData("西南区上月回款排行", "华北呢", "ask=board measure=payments period=2026-02-01..2026-02-28 scope=华北区")]
    public void AShortReply_SaysWhichIsMeant(string before, string text, string read) => Assert.Equal(read, BoardReading.Of(text, before));

    [Theory]
    [InlineData("客户说国庆期间不方便")]
    [InlineData("双十一他们要上线")]
    [InlineData("3月1-10日我请假")]
    [InlineData("还差618万")]
    [InlineData("第二周去拜访江岚")]
    public void ATimeInTalk_AsksForNothing(string text) => Assert.Equal("ask=none", BoardReading.Of(text));

    private static TheoryData<string, string> Load()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Boards", "Questions", "periods.jsonl")).Where(line => line.Length > 0))
        {
            var row = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
            data.Add(row["text"], row["period"]);
        }

        return data;
    }
}
