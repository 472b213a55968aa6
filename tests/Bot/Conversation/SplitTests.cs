using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>A deal's result is divided: a colleague asks, the owner agrees, and what the two do not agree on is decided above. It always comes to a hundred.</summary>
public sealed class SplitTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Owner => script.Person("周子涵");

    private Person Colleague => script.Person("李敏");

    private Person Superior => script.Person("沈国栋");

    [Theory]
    [InlineData("华星那单我出了方案，给我算20%")]
    [InlineData("分成 华星 我20%")]
    [InlineData("华星分成：李敏20%")]
    [InlineData("华星ERP二期分成 我2成")]
    public async Task Colleague_Proposes_AndTheOwnerConfirms(string text)
    {
        var asked = await Colleague.Says(text);
        asked.ChangesNothing();
        asked.Replies("已请 周子涵 确认：周子涵 80%、李敏 20%");
        Assert.Empty(Huaxing.Shares);
        Assert.Equal("李敏 请你确认分成：华星｜ERP二期", ToOwner.Card!.Title);
        SampleCard.Check("split-wish", ToOwner.Card);

        var agreed = await Owner.Says("1");
        agreed.Changed("split →周子涵 80%,李敏 20%");
        agreed.Replies("分成：全部归负责人 → 周子涵 80%、李敏 20%");
        Assert.Equal([80, 20], Huaxing.Shares.Select(share => share.Percent));
        Assert.Contains(script.Delivered, message => message.To == Colleague.Member.Id && message.Text.Contains("你 20%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Owner_Undoes_AndAllOfItIsTheirsAgain()
    {
        await Owner.Says("华星分成 李敏30% 我70%");
        Assert.Equal([70, 30], Huaxing.Shares.Select(share => share.Percent));

        (await Owner.Says("撤销")).Replies("分成：周子涵 70%、李敏 30% → 全部归负责人");
        Assert.Empty(Huaxing.Shares);
        Assert.Equal("周子涵 调整了分成：华星｜ERP二期，你 0%", script.Delivered.Last(message => message.To == Colleague.Member.Id).Card!.Title);

        // What was had before can be asked for again.
        await Colleague.Says("1");
        Assert.Contains("提议：周子涵 70%、李敏 30%", script.Delivered.Last(message => message.To == Superior.Member.Id).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_AnswersWithAnotherPart()
    {
        await Colleague.Says("华星那单给我算20%");
        (await Owner.Says("改成10%")).Changed("split →周子涵 90%,李敏 10%");

        // What was wished for goes on with the objection.
        var told = script.Delivered.Last(message => message.To == Colleague.Member.Id);
        Assert.Equal([Verbs.SplitDispute], told.Card!.Actions.Select(action => action.Verb));
        (await Colleague.Says("1")).Replies("已交 沈国栋 裁定");
        Assert.Contains("提议：周子涵 80%、李敏 20%", script.Delivered.Last(message => message.To == Superior.Member.Id).Text, StringComparison.Ordinal);
        (await Superior.Says("1")).Changed("split 周子涵 90%,李敏 10%→周子涵 80%,李敏 20%");
    }

    [Fact]
    public async Task Form_AsksForThePart()
    {
        await Colleague.Says("华星那单给我算20%");
        var form = await Owner.Says("2");
        form.Replies("李敏 占多少");
        form.ChangesNothing();

        (await Owner.Presses(form.Button(Verbs.SplitSave), (Keys.Percent, "15%"))).Changed("split →周子涵 85%,李敏 15%");
        (await Owner.Presses(form.Button(Verbs.SplitSave), (Keys.Percent, "100"))).Replies("分成合计必须是 100%");
        (await Owner.Presses(form.Button(Verbs.SplitSave), (Keys.Percent, "很多"))).ChangesNothing();
    }

    [Fact]
    public async Task Dispute_GoesToTheManager_WhoMayLeaveItAsItIs()
    {
        await Colleague.Says("华星那单给我算40%");
        (await Owner.Says("3")).Replies("已交 沈国栋 裁定");
        var dispute = script.Delivered.Last(message => message.To == Superior.Member.Id);
        Assert.Equal(CardEmphasis.Warning, dispute.Card!.Emphasis);
        SampleCard.Check("split-dispute", dispute.Card);
        Assert.Equal([Verbs.SplitSet, Verbs.SplitKeep, Verbs.SplitAmend], dispute.Card.Actions.Select(action => action.Verb));

        (await Superior.Says("2")).ChangesNothing();
        Assert.All([Owner, Colleague], person => Assert.Contains(script.Delivered, message => message.To == person.Member.Id && message.Text.Contains("沈国栋 裁定分成不变", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Owner_CannotTakeBackWhatAColleagueHas_ItIsDecidedAbove()
    {
        await Owner.Says("华星分成 李敏30%");
        var taken = await Owner.Says("取消华星分成");
        taken.ChangesNothing();
        taken.Replies("已交 沈国栋 裁定");

        (await Superior.Says("1")).Changed("split 周子涵 70%,李敏 30%→");
        Assert.Empty(Huaxing.Shares);
    }

    [Fact]
    public async Task Manager_SetsAtOnce_AndBothAreTold()
    {
        (await Superior.Says("华星分成 李敏30% 陆一鸣10%")).Changed("split →周子涵 60%,李敏 30%,陆一鸣 10%");
        Assert.All(["周子涵", "李敏", "陆一鸣"], name => Assert.Contains(script.Delivered, message => message.To == script.Member(name).Id));
    }

    [Theory]
    [InlineData("华星分成 李敏30% 我60%")]
    [InlineData("华星分成 李敏100%")]
    [InlineData("华星分成 李敏60% 陆一鸣40%")]
    [InlineData("华星分成 李敏999%")]
    public async Task WhatIsNotAHundred_IsRefused(string text)
    {
        var bot = await Owner.Says(text);
        bot.ChangesNothing();
        bot.Replies("分成合计必须是 100%");
    }

    [Fact]
    public async Task AConsentToAnOldWish_ChangesNothing()
    {
        await Colleague.Says("华星那单给我算20%");
        var old = ToOwner.Card!.Actions[0];
        await Superior.Says("华星分成 陆一鸣50%");

        var late = await Owner.Presses(old);
        late.ChangesNothing();
        late.Replies("这期间分成改过了，现在是：周子涵 50%、陆一鸣 50%");
    }

    [Fact]
    public async Task Stranger_CannotPressForTheOwner()
    {
        await Colleague.Says("华星那单给我算20%");
        var pressed = await script.Person("陆一鸣").Presses(ToOwner.Card!.Actions[0]);
        pressed.ChangesNothing();
        pressed.Replies("只有负责人 周子涵 或其上级能决定");
    }

    [Fact]
    public async Task SharesOfADealThatGoesToSomebodyElse_GoWithIt()
    {
        await Owner.Says("华星分成 李敏30%");
        await Superior.Presses(Verbs.Reassign, (Keys.Deal, "P101"), (Keys.Member, script.Member("陆一鸣").Id.ToString()));

        Assert.Equal([(script.Member("陆一鸣").Id, 70), (Colleague.Member.Id, 30)], Huaxing.Shares.Select(share => (share.Member, share.Percent)));
    }

    [Fact]
    public async Task HowItIsSplit_IsToldToThoseWhoseItIs()
    {
        await Owner.Says("华星分成 李敏30%");
        (await Colleague.Says("华星怎么分成")).Replies("华星｜ERP二期 的分成：周子涵 70%、李敏 30%。");
        (await script.Person("蒋雯").Says("华星怎么分成")).Replies("请问负责人 周子涵");
    }

    [Fact]
    public async Task SeveralDeals_AreAskedFor()
    {
        (await Owner.Says("博远分成 李敏30%")).Replies("指哪一单");
        (await Owner.Says("1")).Changed("split →周子涵 70%,李敏 30%");
        Assert.Equal(2, script.Sales.Deal("P105").Shares.Length);

        // Whose deals somebody may not see, their owner is to be asked of.
        (await script.Person("陆一鸣").Says("博远那单给我算20%")).Replies("请问负责人 周子涵");
    }

    [Fact]
    public async Task InAGroup_NobodyReadsWhoHasHowMuch()
    {
        var said = await script.PersonInGroup("李敏", script.Region).Says("华星那单给我算20%");
        said.DoesNotSay("20%");
        said.Replies("私信");
    }

    [Fact]
    public async Task InEnglish_ItIsTheSame()
    {
        var english = new ChatScript(language: Language.English, understands: true);
        (await english.Person("李敏").Says("split 华星: me 20%")).Replies("周子涵 was asked to confirm: 周子涵 80%, 李敏 20%");
    }

    [Theory]
    [InlineData("华星给我20%折扣")]
    [InlineData("华星要分成三期，首期30%")]
    [InlineData("华星预付30%")]
    [InlineData("客户说给他算20%的优惠")]
    [InlineData("华星签了，成交8成")]
    [InlineData("给王总算20%的折扣")]
    [InlineData("感谢李敏")]
    public void AnythingElse_IsNoSplit(string text) => Assert.Null(SplitRequest.Read(text, WhoIs));

    [Fact]
    public void SharesOnAButton_ThatSomebodyForged_AreNone()
    {
        Assert.Null(SplitShares.Read("nobody:20", script.Chart));
        Assert.Null(SplitShares.Read($"{Guid.NewGuid()}:20", script.Chart));
        Assert.Null(SplitShares.Read($"{Owner.Member.Id}:-20", script.Chart));
    }

    private Deal Huaxing => script.Sales.Deal("P101");

    private OutgoingMessage ToOwner => script.Delivered.Last(message => message.To == Owner.Member.Id);

    private (MemberId, int)? WhoIs(string words) =>
        words.EndsWith('我') ? (Owner.Member.Id, words.Length - 1) : words.EndsWith("李敏", StringComparison.Ordinal) ? (Colleague.Member.Id, words.Length - 2) : null;
}
