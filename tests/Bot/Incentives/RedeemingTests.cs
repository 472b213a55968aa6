using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>Points buy things: asking reserves them, the superior hands it out or refuses.</summary>
public sealed class RedeemingTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        desk = await IncentiveDesk.CreateAsync();
        await Desk.SaysAsync(ScheduleCompany.Shen, "上架 咖啡券 15分");
        await Desk.WinAsync(ScheduleCompany.Zhou);
    }

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Offers_AreKeptByLeaders_AndReadByAll()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "上架 电影票 1分")).Replies("兑换清单由经理或总监维护，可以找：沈国栋、韩冰");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "上架 耳机 300分")).Replies("已上架 耳机：300 分");

        var list = await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单");
        list.Replies("积分兑换：2 样，你有 20 分");
        list.Replies("咖啡券：15 分");
        SampleCard.Check("figures-exchange", list.Card);

        (await Desk.SaysAsync(ScheduleCompany.Shen, "下架 耳机")).Replies("已下架 耳机");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "撤销")).Replies("耳机");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies("耳机：300 分");
    }

    [Fact]
    public async Task Wish_ReservesThePoints_AndTheSuperiorHandsItOut()
    {
        var asked = await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
        asked.Replies("已申请兑换 咖啡券：预留 15 分，余 5 分");
        asked.Replies("等 沈国栋 发放");
        var question = Desk.Delivered[^1];
        Assert.Equal((ScheduleCompany.Shen.Id, "周子涵 申请兑换 咖啡券（15 分）"), (question.To, question.Card!.Title));

        (await Desk.PressesAsync(ScheduleCompany.Shen, question.Card.Actions[0])).Replies("已记下：咖啡券 发给了 周子涵。");

        Assert.Equal(ScheduleCompany.Zhou.Id, Desk.Delivered[^1].To);
        (await Desk.PressesAsync(ScheduleCompany.Shen, question.Card.Actions[1])).Replies("沈国栋 已在 10月12日（周一） 发放");
        await Desk.PressesAsync(ScheduleCompany.Zhou, asked.Button(Verbs.Undo));
        Assert.Equal(5, await BalanceAsync());
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的积分")).Replies("积分：20 分（累计 5 分）");
    }

    [Fact]
    public async Task SpentPoints_StayOnBoards()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");

        Assert.Equal(20, await Desk.PointsOnBoardsAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task Refusal_GivesThePointsBack()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
        (await Desk.PressesAsync(ScheduleCompany.Shen, Desk.Delivered[^1].Card!.Actions[1])).Replies("未同意：周子涵 的 咖啡券，已退回 15 分。");

        Assert.Equal(20, await BalanceAsync());
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的积分")).Replies("咖啡券（已撤回）：10月12日 · 原 −15 分，10月12日 撤回：未同意，已退回");
    }

    [Fact]
    public async Task Undo_GivesThePointsBack_AndTheQuestionIsVoid()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
        var question = Desk.Delivered[^1];
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "撤销")).Replies("已撤回，退回 15 分");

        Assert.Equal(20, await BalanceAsync());
        Assert.True((await Desk.PressesAsync(ScheduleCompany.Shen, question.Card!.Actions[0])).Outcome.ChangeSets.IsEmpty);
    }

    [Fact]
    public async Task NobodySpendsMoreThanTheyHave()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券")).Replies("咖啡券 要 15 分，你有 5 分，还不够。");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 飞机")).Replies("没有“飞机”。可以兑换：咖啡券");
    }

    [Fact]
    public async Task PointsThatAreGoneSince_AreNotHandedOut()
    {
        var won = await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
        await Desk.SaysAsync(ScheduleCompany.Shen, "上架 礼盒 22分");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 礼盒");
        var question = Desk.Delivered[^1];
        await Desk.PressesAsync(ScheduleCompany.Zhou, won.Button(Verbs.Undo));

        (await Desk.PressesAsync(ScheduleCompany.Shen, question.Card!.Actions[0])).Replies("周子涵 的积分后来被收回，还差 2 分");
        Assert.Equal(-2, await BalanceAsync());
    }

    [Fact]
    public async Task WhatWasRedeemed_IsNotPutRightLikeAReward()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "我的积分");

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "1 不对：应该是5分")).Replies("兑换不在这里更正");
    }

    [Fact]
    public async Task WhatWaits_IsShownToWhoLeads()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");

        (await Desk.SaysAsync(ScheduleCompany.Shen, "兑换申请")).Replies("周子涵 申请兑换 咖啡券（15 分）");
        (await Desk.SaysAsync(ScheduleCompany.Lu, "兑换申请")).Replies("没有待发放的兑换。");
    }

    [Fact]
    public async Task TheLastOne_IsTakenOnce_AndIsThereAgain_WhenItIsGivenBack()
    {
        (await Desk.SaysAsync(ScheduleCompany.Shen, "上架 电影票 5分 1张")).Replies("已上架 电影票：5 分，还有 1 份");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 电影票");

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies("电影票：5 分，已兑完");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 电影票")).Replies("电影票 已经兑完了，没有扣分。");
        Assert.Equal(15, await BalanceAsync());

        await Desk.PressesAsync(ScheduleCompany.Shen, Desk.Delivered[^1].Card!.Actions[1]);
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies("电影票：5 分，还有 1 份");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 电影票");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "撤销");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies("电影票：5 分，还有 1 份");
    }

    [Fact]
    public async Task WhatIsPutOnTheListAgain_IsThereAsOftenAsItIsSaid()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "上架 电影票 5分 1张");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 电影票");

        (await Desk.SaysAsync(ScheduleCompany.Shen, "上架 电影票 5分 限量3张")).Replies("还有 3 份");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "上架 电影票 6分")).Replies("已上架 电影票：6 分");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies("电影票：6 分");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "上架 电影票 5分 0张")).Replies("没看懂");
    }

    private async Task<int> BalanceAsync() => (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points);
}
