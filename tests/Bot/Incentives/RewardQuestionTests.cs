using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Schedules;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>A reward that is not right is corrected by a counter-entry with its trace, or kept; both are told.</summary>
public sealed class RewardQuestionTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        desk = await IncentiveDesk.CreateAsync();
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "我的积分");
    }

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task CorrectedReward_HasItsCounterEntry_AndTheTrace()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "1 不对：应该是5分，是演示")).Replies("已发给 沈国栋 核实");
        var asked = Desk.Delivered[^1];
        Assert.StartsWith("周子涵 认为「拜访」不对", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["5"], asked.Card!.Inputs.Select(input => input.Value));

        var bot = await Desk.SaysAsync(ScheduleCompany.Shen, "更正 0元 5分");

        bot.Replies("已更正 周子涵 的「拜访」：积分 +3");
        Assert.StartsWith("沈国栋 更正了「拜访」：积分 +3", Desk.Delivered[^1].Text, StringComparison.Ordinal);
        Assert.Equal(["visit-points 0 2", "visit-points 0 -2", "visit-points 0 5"], await Desk.LedgerAsync(ScheduleCompany.Zhou));
        Assert.Equal("应该是5分，是演示", (await Desk.LinesAsync(ScheduleCompany.Zhou))[^1].Reward.Correction!.Why);
        (await Desk.PressesAsync(ScheduleCompany.Shen, asked.Card.Actions[1])).Replies("沈国栋 已处理：确认更正");
    }

    [Fact]
    public async Task KeptReward_StaysAsItIs_AndItsOwnerIsTold()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "这笔不对：少了");
        await Desk.PressesAsync(ScheduleCompany.Shen, Desk.Delivered[^1].Card!.Actions[1]);

        Assert.StartsWith("沈国栋 核实了「拜访」：维持原判", Desk.Delivered[^1].Text, StringComparison.Ordinal);
        Assert.Equal(["visit-points 0 2"], await Desk.LedgerAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task WhoDoesNotLeadTheOwner_DoesNotDecide()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "这笔不对：少了");
        var button = Desk.Delivered[^1].Card!.Actions[0];

        (await Desk.PressesAsync(ScheduleCompany.Zhou, button, (Keys.Points, "500"))).ChangesNothing();
        (await Desk.PressesAsync(ScheduleCompany.Lu, button, (Keys.Points, "500"))).ChangesNothing();
    }

    /// <summary>Pay is between a person and the director, unless managers see pay.</summary>
    [Fact]
    public async Task QuestionOfPay_GoesToWhoSeesPay_AndToNobodyElse()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        var earnings = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金");
        var line = earnings.Card.Actions.First(action => action.Label == "签约提成");

        (await Desk.PressesAsync(ScheduleCompany.Shen, line)).Replies("韩冰");
        await Desk.PressesAsync(ScheduleCompany.Zhou, line);
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "这笔不对：应该按3%")).Replies("已发给 韩冰 核实");

        var asked = Desk.Delivered[^1];
        Assert.Equal(ScheduleCompany.Han.Id, asked.To);
        Assert.Contains("7,600元", asked.Text, StringComparison.Ordinal);
        (await Desk.PressesAsync(ScheduleCompany.Shen, asked.Card!.Actions[0], (Keys.Amount, "9000"))).ChangesNothing();
        (await Desk.PressesAsync(ScheduleCompany.Han, asked.Card.Actions[0], (Keys.Amount, "11400"))).Replies("已更正 周子涵 的「签约提成」");
    }

    [Fact]
    public async Task CorrectionWithoutAFigure_IsAskedFor()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "这笔不对：少了");

        (await Desk.PressesAsync(ScheduleCompany.Shen, Desk.Delivered[^1].Card!.Actions[0])).Replies("更正成多少？");
    }
}
