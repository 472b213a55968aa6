using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Which rankings a chat gets by itself: how that is said, and how it is kept.</summary>
public sealed class BoardOrderTests
{
    [Theory]
    [InlineData("每周五18点在群里发拜访榜", "Visits | Friday | 18:00 | - | -")]
    [InlineData("每天中午发签约榜前5", "Wins | Daily | 12:00 | 5 | -")]
    [InlineData("每天中午12点在群里发签约额榜前5名", "Revenue | Daily | 12:00 | 5 | -")]
    [InlineData("群里每周五下午六点发拜访榜和新客榜", "Visits,NewCustomers | Friday | 18:00 | - | -")]
    [InlineData("以后每周一三五早上9点把回款榜发到群里", "Payments | Monday,Wednesday,Friday | 09:00 | - | -")]
    [InlineData("每周一、周四 10:30 发本月签单数排行", "Wins | Monday,Thursday | 10:30 | - | Month")]
    [InlineData("周一到周五每天18:30推送当天电话榜", "Calls | Daily | 18:30 | - | Day")]
    [InlineData("每周一上午9点半发上周拜访榜前三", "Visits | Monday | 09:30 | 3 | WeekBefore")]
    [InlineData("每个工作日发积分日榜", "Points | Daily | - | - | Day")]
    [InlineData("每周发排行榜", " | Friday | - | - | -")]
    [InlineData("拜访榜每周五18点准时发到群里", "Visits | Friday | 18:00 | - | -")]
    [InlineData("每天12点和18点发签约额榜", "Revenue | Daily | 12:00,18:00 | - | -")]
    [InlineData("Post the visits board here every Friday at 6pm", "Visits | Friday | 18:00 | - | -")]
    [InlineData("every day at noon send the revenue leaderboard top 5", "Revenue | Daily | 12:00 | 5 | -")]
    [InlineData("every Monday and Thursday at 9:30 post last week's calls ranking", "Calls | Monday,Thursday | 09:30 | - | WeekBefore")]
    public void AnOrder_IsRead(string text, string read) => Assert.Equal(read, Written(Assert.IsType<BoardOrderRequest>(BoardOrderRequest.Read(text)), BoardOrderAct.Give));

    [Theory]
    [InlineData("停止拜访榜", "Visits")]
    [InlineData("取消每周五的拜访榜", "Visits")]
    [InlineData("别再发签约额榜了", "Revenue")]
    [InlineData("停止所有榜单", "")]
    [InlineData("取消群里的榜单", "")]
    [InlineData("stop the visits board", "Visits")]
    public void AStop_IsRead(string text, string metrics)
    {
        var request = Assert.IsType<BoardOrderRequest>(BoardOrderRequest.Read(text));
        Assert.Equal((BoardOrderAct.Stop, metrics), (request.Act, string.Join(',', request.Metrics)));
    }

    [Fact]
    public void AMeasureThatIsNotCounted_IsNamed_AndNeverTakenForAnother() => Assert.Equal("毛利", BoardOrderRequest.Read("每周五18点发毛利榜")?.Unknown);

    [Theory]
    [InlineData("拜访榜")]
    [InlineData("本周拜访榜")]
    [InlineData("上周五的拜访榜")]
    [InlineData("每周五18点提醒我看拜访榜")]
    [InlineData("每天拜访三家客户")]
    [InlineData("停止早报")]
    [InlineData("取消关注新客榜")]
    [InlineData("取消匿名")]
    [InlineData("每周五18点发周报")]
    [InlineData("周五发签约榜")]
    [InlineData("每周拜访榜")]
    [InlineData("weekly visits leaderboard")]
    [InlineData("各组每周拜访量排名谁第一")]
    public void WhatAsksForNothingOfTheKind_IsLeftToOthers(string text) => Assert.Null(BoardOrderRequest.Read(text));

    [Fact]
    public void AnOrder_IsKeptWhole()
    {
        var orders = from metrics in Gen.SubListOf(Enum.GetValues<Metric>())
                     from span in Gen.Elements(Enum.GetValues<BoardSpan>())
                     from days in Gen.SubListOf<DayOfWeek>([.. BoardOrder.EveryDay])
                     from minute in Gen.Choose(0, 1439)
                     from top in Gen.Choose(1, 10)
                     select new BoardOrder("0123456789abcdef", [.. metrics], span, [.. days], TimeOnly.MinValue.AddMinutes(minute), top);
        Prop.ForAll(orders.ToArbitrary(), order =>
        {
            var kept = BoardOrder.Of(order.Name)!;
            Assert.InRange(order.Name.Length, 1, DueNotice.ScheduleMaxLength);
            Assert.Equal(order.Name, kept.Name);
            Assert.Equal(order.Metrics.Order(), kept.Metrics);
            Assert.Equal(order.Days.Order(), kept.Days);
            Assert.Equal((order.Span, order.At, order.Top), (kept.Span, kept.At, kept.Top));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("process-metrics-on")]
    [InlineData("cb/0123456789abcdef/")]
    [InlineData("cb/0123456789abcdef/zzzzzz02018000a")]
    public void WhatIsKeptOfOthers_IsNoOrder(string name) => Assert.Null(BoardOrder.Of(name));

    /// <summary>The numbers by which measures and days are kept.</summary>
    [Fact]
    public void StoredNumbers_Stay()
    {
        Assert.Equal(
            "Revenue=0 Wins=1 NewCustomers=2 Visits=3 Activities=4 WinRate=5 Points=6 Completeness=7 Improved=8 Collaboration=9 Payments=10 Attainment=11 Calls=12 Demos=13 Quotes=14 AverageDeal=15",
            string.Join(' ', Enum.GetValues<Metric>().Select(metric => $"{metric}={(int)metric}")));
        Assert.Equal(
            "Day=0 Week=1 Month=2 Quarter=3 Year=4 DayBefore=5 WeekBefore=6 MonthBefore=7 QuarterBefore=8",
            string.Join(' ', Enum.GetValues<BoardSpan>().Select(span => $"{span}={(int)span}")));
    }

    private static string Written(BoardOrderRequest request, BoardOrderAct act)
    {
        Assert.Equal((act, ""), (request.Act, request.Unknown));
        DayOfWeek[] workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
        var days = workdays.All(request.Days.Contains) ? "Daily" : string.Join(',', request.Days);
        var times = request.Times.IsEmpty ? "-" : string.Join(',', request.Times.Select(time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        return $"{string.Join(',', request.Metrics)} | {days} | {times} | {request.Top?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} | {request.Span?.ToString() ?? "-"}";
    }
}
