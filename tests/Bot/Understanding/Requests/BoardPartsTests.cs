using SalesBot.Bot.Tests.Boards;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>Who stands against whom, whose place is asked for, and with which period it is compared; 2026-03-11 is a Wednesday, the speaker is of 华北一组.</summary>
public sealed class BoardPartsTests
{
    private const string March = "period=2026-03-01..2026-03-31";

    [Theory]
    [InlineData("各小组排名", "by=groups measure=revenue")]
    [InlineData("小组PK", "by=groups measure=revenue")]
    [InlineData("各组PK一下", "by=groups measure=revenue")]
    [InlineData("哪个小组最强", "by=groups measure=revenue")]
    [InlineData("哪个团队签得最多", "by=groups measure=wins")]
    [InlineData("哪组回款最多", "by=groups measure=payments")]
    [InlineData("团队排行榜", "by=groups measure=revenue")]
    [InlineData("按小组看业绩", "by=groups measure=revenue")]
    [InlineData("分组业绩排名", "by=groups measure=revenue")]
    [InlineData("各组拜访量", "by=groups measure=visits")]
    [InlineData("各组完成率", "by=groups measure=attainment")]
    [InlineData("team leaderboard", "by=groups measure=revenue")]
    [InlineData("which team is leading", "by=groups measure=revenue")]
    [InlineData("华北一组和华北二组谁厉害", "by=groups measure=revenue")]
    [InlineData("一组跟二组谁业绩高", "by=groups measure=revenue")]
    [InlineData("各大区排行", "by=regions measure=revenue")]
    [InlineData("区域排名", "by=regions measure=revenue")]
    [InlineData("大区PK", "by=regions measure=revenue")]
    [InlineData("哪个区业绩最高", "by=regions measure=revenue")]
    [InlineData("各区回款", "by=regions measure=payments")]
    [InlineData("按区域看新客", "by=regions measure=newcustomers")]
    [InlineData("华东华南华北谁业绩最好", "by=regions measure=revenue")]
    [InlineData("华东对比华南谁高", "by=regions measure=revenue")]
    [InlineData("leaderboard by region", "by=regions measure=revenue")]
    public void Parts_StandAgainstEachOther(string text, string expected) => Assert.Equal(With(expected, March), BoardReading.Of(text));

    [Theory]
    [InlineData("华东各组排名", "by=groups measure=revenue scope=华东区")]
    [InlineData("华南哪个组第一", "by=groups measure=revenue scope=华南区")]
    [InlineData("我们区各组完成率排名", "by=groups measure=attainment scope=华北区")]
    [InlineData("全公司各组新客榜", "by=groups measure=newcustomers scope=company")]
    public void Parts_StandWithinAnother(string text, string expected) => Assert.Equal(With(expected, March), BoardReading.Of(text));

    [Theory]
    [InlineData("我的排名", "measure=revenue position=true")]
    [InlineData("看看我的名次", "measure=revenue position=true")]
    [InlineData("我回款第几", "measure=payments position=true")]
    [InlineData("我在区里排第几", "measure=revenue position=true scope=华北区")]
    [InlineData("组里我第几", "measure=revenue position=true scope=华北一组")]
    [InlineData("组内排第几", "measure=revenue position=true scope=华北一组")]
    [InlineData("我完成率排多少名", "measure=attainment position=true")]
    [InlineData("my rank", "measure=revenue position=true")]
    [InlineData("what's my ranking", "measure=revenue position=true")]
    [InlineData("我们组第几", "by=groups measure=revenue position=true")]
    [InlineData("我们组回款排第几", "by=groups measure=payments position=true")]
    [InlineData("咱们区排第几", "by=regions measure=revenue position=true")]
    [InlineData("我们组在全公司排第几", "by=groups measure=revenue position=true scope=company")]
    [InlineData("我们组在我们区排第几", "by=groups measure=revenue position=true scope=华北区")]
    [InlineData("华东一组排第几", "by=groups measure=revenue")]
    public void TheOwnPlace_IsAskedFor(string text, string expected) => Assert.Equal(With(expected, March), BoardReading.Of(text));

    [Theory]
    [InlineData("给我看下排名")]
    [InlineData("我看看排名")]
    [InlineData("我想看排名")]
    [InlineData("发我排名")]
    public void ARanking_IsNotTheOwnPlace(string text) => Assert.Equal(With("measure=revenue", March), BoardReading.Of(text));

    [Theory]
    [InlineData("韩冰排第几")]
    [InlineData("看下韩冰的排名")]
    public void TheColleague_WhosePlaceIsAskedFor_IsKept(string text) =>
        Assert.Equal("韩冰", TestWorld.World.Chart.Find(Assert.IsType<Bot.Understanding.LeaderboardAction>(Assert.Single(TestWorld.Read("王雪", text))).Who!.Value)!.Name);

    [Theory]
    [InlineData("本月排行榜跟上月比", "compare=2026-02-01..2026-02-28 measure=revenue", March)]
    [InlineData("本月业绩排名对比去年同月", "compare=2025-03-01..2025-03-31 measure=revenue", March)]
    [InlineData("本周拜访榜比上周", "compare=2026-03-02..2026-03-08 measure=visits", "period=2026-03-09..2026-03-15")]
    [InlineData("2月回款排名和1月比", "compare=2026-01-01..2026-01-31 measure=payments", "period=2026-02-01..2026-02-28")]
    [InlineData("今年业绩榜，跟去年比", "compare=2025-01-01..2025-12-31 measure=revenue", "period=2026-01-01..2026-12-31")]
    [InlineData("业绩排行环比", "compare=2026-02-01..2026-02-28 measure=revenue", March)]
    [InlineData("本季度业绩榜同比", "compare=2025-01-01..2025-03-31 measure=revenue", "period=2026-01-01..2026-03-31")]
    [InlineData("上周新客榜环比", "compare=2026-02-23..2026-03-01 measure=newcustomers", "period=2026-03-02..2026-03-08")]
    [InlineData("leaderboard this month vs last month", "compare=2026-02-01..2026-02-28 measure=revenue", March)]
    [InlineData("revenue ranking this quarter compared to last quarter", "compare=2025-10-01..2025-12-31 measure=revenue", "period=2026-01-01..2026-03-31")]
    public void TheOtherPeriod_IsComparedWith(string text, string expected, string period) => Assert.Equal(With(expected, period), BoardReading.Of(text));

    [Theory]
    [InlineData("1-2月业绩排行", "period=2026-01-01..2026-02-28")]
    [InlineData("3.2到3.6业绩排行", "period=2026-03-02..2026-03-06")]
    [InlineData("3月2日-3月6日业绩榜", "period=2026-03-02..2026-03-06")]
    [InlineData("近10天业绩排行", "period=2026-03-02..2026-03-11")]
    public void AStretchOfDays_IsReadWhole(string text, string period) => Assert.Equal(With("measure=revenue", period), BoardReading.Of(text));

    [Theory]
    [InlineData("这回PK赢了")]
    [InlineData("跟友商PK了一轮")]
    [InlineData("各组都到齐了")]
    [InlineData("各区的同事辛苦了")]
    [InlineData("公司要搞个PK活动")]
    [InlineData("进入排行榜的有奖")]
    [InlineData("这个月要冲进前三")]
    [InlineData("行业排名掉了")]
    [InlineData("客户内部在搞评比排名")]
    [InlineData("第一名请客")]
    [InlineData("前两次拜访都没见到人")]
    [InlineData("谁有空")]
    [InlineData("谁电话响了")]
    [InlineData("谁多拿了一份盒饭")]
    [InlineData("大家多打电话多拜访")]
    [InlineData("回款催一下")]
    [InlineData("电话占线")]
    [InlineData("报价明天发")]
    [InlineData("演示环境挂了")]
    public void TalkWithTheSameWords_AsksNothing(string text) => Assert.Equal("ask=none", BoardReading.Of(text));

    private static string With(string slots, string period)
    {
        var all = slots.Split(' ').Append(period).Append("ask=board").Order(StringComparer.Ordinal);
        return string.Join(' ', all);
    }
}
