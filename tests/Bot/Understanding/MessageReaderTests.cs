using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Single messages; the corpus tests hold the bulk.</summary>
public sealed class MessageReaderTests
{
    [Fact]
    public void AReport_HoldsVisitAmountAndDate_InOneLog()
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", "拜访了华辰机电,谈了报价,金额120万,预计下周五签")));
        Assert.Equal("华辰机电设备有限公司", log.Customer.Value.Name);
        Assert.Equal(new DealId("P101"), log.Deal?.Value);
        Assert.Equal(ActivityKind.Visit, log.Activity?.Value);
        Assert.Equal(Money.FromYuan(1_200_000), log.Amount?.Value);
        Assert.Equal(new DateOnly(2026, 3, 20), log.ExpectedClose?.Value);
    }

    [Fact]
    public void ASlot_TellsTheTextThatItCameFrom()
    {
        const string text = "拜访了华辰机电，金额１２０万";
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal("华辰机电", text.Substring(log.Customer.Span.Start, log.Customer.Span.Length));
        Assert.Equal("１２０万", text.Substring(log.Amount!.Span.Start, log.Amount.Span.Length));
    }

    [Theory]
    [InlineData("华辰机电还没签")]
    [InlineData("希望华辰机电这周能签")]
    [InlineData("争取月底把华辰机电签下来")]
    [InlineData("要是华辰机电能签就好了")]
    [InlineData("做梦梦到华辰机电签了80万")]
    [InlineData("@陆一鸣 华辰机电签了80万")]
    [InlineData("【转】华辰机电签约80万")]
    [InlineData("恭喜华辰机电签约")]
    public void WhatIsNotSo_ChangesNothing(string text) => Assert.Empty(TestWorld.Read("周子涵", text));

    [Theory]
    [InlineData("华辰机电准备进入合同阶段")]
    [InlineData("华辰机电签了合同之后再安排实施")]
    [InlineData("华辰机电周总：78万太高")]
    [InlineData("华辰机电客户那边已签字，我们还没盖章")]
    [InlineData("华辰机电大概率能签，80万")]
    [InlineData("华辰机电对手报了70万")]
    [InlineData("收到华辰机电的合同了")]
    [InlineData("华辰机电周总问能不能签80万")]
    [InlineData("华辰机电再降5万就签")]
    public void WhatIsNotSoYet_ChangesNoField(string text) => Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is
        WinAction or LoseAction or CreateAction or LogAction { Amount: not null } or LogAction { Stage: not null } or LogAction { ExpectedClose: not null });

    [Theory]
    [InlineData("宏大阀门", "今天陌拜了宏大阀门，见了技术科的董工")]
    [InlineData("宏远泵业", "宏远泵业签了，12万")]
    [InlineData("鼎盛", "新认识一个客户叫鼎盛，想做质检追溯")]
    public void ACompanyNotKnownYet_IsNamedAsWritten(string name, string text) => Assert.Equal(name, TestWorld.Read("周子涵", text)[0] switch
    {
        LogAction log => log.Customer.Value.Name,
        WinAction win => win.Customer.Value.Name,
        CreateAction create => create.Customer.Value.Name,
        _ => null,
    });

    [Fact]
    public void ANameThatSoundsTheSame_IsTheName()
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("曾庆林", "宏盛黄厂长今天见了")));
        Assert.Equal(("宏晟注塑厂", 0.8), (log.Customer.Value.Name, log.Customer.Confidence));
    }

    [Theory]
    [InlineData("华辰机电签了保密协议")]
    [InlineData("华辰机电中标了")]
    [InlineData("华辰机电口头答应了")]
    [InlineData("感觉华辰机电要黄")]
    [InlineData("听说华辰机电签了别家")]
    public void WhatIsNearlySo_IsANote(string text)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal((ActivityKind.Note, null, null), (log.Activity?.Value, log.Amount, log.Stage));
    }

    [Theory]
    [InlineData("周子涵", "金额改成80万", "P101", 800_000)]
    [InlineData("周子涵", "不对，是76万，金额改成76万", "P101", 760_000)]
    public void AChangeThatNamesNobody_IsOfWhatWasLastTalkedOf(string speaker, string text, string deal, int yuan)
    {
        var utterance = TestWorld.Says(speaker, text) with { Focus = FocusOn("华辰机电设备有限公司", deal) };
        var log = Assert.IsType<LogAction>(Assert.Single(MessageReader.Read(utterance, TestWorld.Catalogue).Actions));
        Assert.Equal((new DealId(deal), Money.FromYuan(yuan)), (log.Deal?.Value, log.Amount?.Value));
    }

    [Theory]
    [InlineData("今天拜访了驰远")]
    [InlineData("驰远签了")]
    [InlineData("驰远金额改成80万")]
    [InlineData("下周三去驰远演示")]
    [InlineData("Acme signed")]
    public void AWordThatNobodyKnows_MayBeAName_SoThatNothingGoesToWhatWasLastTalkedOf(string text)
    {
        var utterance = TestWorld.Says("周子涵", text) with { Focus = FocusOn("华辰机电设备有限公司", "P101") };
        Assert.DoesNotContain(MessageReader.Read(utterance, TestWorld.Catalogue).Actions, action => action is LogAction or WinAction);
    }

    [Theory]
    [InlineData("那单签了")]
    [InlineData("签了！")]
    [InlineData("到报价谈判了")]
    [InlineData("预计3月20日签")]
    [InlineData("推到月底签")]
    [InlineData("下一步周五回访")]
    [InlineData("他们今天来电话了，说价格可以")]
    public void AChangeOrAPointer_IsOfWhatWasLastTalkedOf(string text)
    {
        var utterance = TestWorld.Says("周子涵", text) with { Focus = FocusOn("华辰机电设备有限公司", "P101") };
        Assert.Contains(MessageReader.Read(utterance, TestWorld.Catalogue).Actions, action => action is LogAction { Deal.Value.Value: "P101" } or WinAction { Deal.Value.Value: "P101" });
    }

    [Fact]
    public void ThatDeal_IsTheOneLastTalkedOf_AndItsDateMoves()
    {
        var utterance = TestWorld.Says("周子涵", "还是那单,客户要延到月底") with { Focus = FocusOn("华辰机电设备有限公司", "P101") };
        var log = Assert.IsType<LogAction>(Assert.Single(MessageReader.Read(utterance, TestWorld.Catalogue).Actions));
        Assert.Equal((new DealId("P101"), new DateOnly(2026, 3, 31)), (log.Deal?.Value, log.ExpectedClose?.Value));
    }

    [Fact]
    public void AChangeThatNamesNobody_WithNothingTalkedOf_IsAskedFor() =>
        Assert.IsType<ClarifyCustomerAction>(Assert.Single(TestWorld.Read("周子涵", "金额改成80万")));

    [Fact]
    public void APickedCustomer_DecidesASharedAlias()
    {
        var asked = Assert.IsType<ClarifyCustomerAction>(Assert.Single(TestWorld.Read("梁颖", "今天拜访了华辰")));
        var utterance = TestWorld.Says("梁颖", "今天拜访了华辰") with { Chosen = [new Focus(asked.Candidates[1], Deal: null)] };
        var log = Assert.IsType<LogAction>(Assert.Single(MessageReader.Read(utterance, TestWorld.Catalogue).Actions));
        Assert.Equal(asked.Candidates[1], log.Customer.Value.Id);
    }

    [Fact]
    public void APickedDeal_DecidesAmongSeveral()
    {
        var asked = Assert.IsType<ClarifyDealAction>(Assert.Single(TestWorld.Read("陆一鸣", "博远签了！")));
        var utterance = TestWorld.Says("陆一鸣", "博远签了！") with { Chosen = [new Focus(asked.Customer, asked.Candidates[1])] };
        var win = Assert.IsType<WinAction>(Assert.Single(MessageReader.Read(utterance, TestWorld.Catalogue).Actions));
        Assert.Equal(asked.Candidates[1], win.Deal?.Value);
    }

    [Fact]
    public void APickedDeal_DoesNotOutweighTheText()
    {
        var utterance = TestWorld.Says("陆一鸣", "博远MES签了") with { Chosen = [FocusOn("博远精密制造有限公司", "P106")] };
        var win = Assert.IsType<WinAction>(Assert.Single(MessageReader.Read(utterance, TestWorld.Catalogue).Actions));
        Assert.Equal(new DealId("P105"), win.Deal?.Value);
    }

    [Theory]
    [InlineData("撤销", typeof(UndoAction))]
    [InlineData("undo", typeof(UndoAction))]
    [InlineData("帮助", typeof(HelpAction))]
    [InlineData("你能做什么", typeof(HelpAction))]
    [InlineData("列一下我的单子", typeof(ListAction))]
    public void ShortRequests_Read(string text, Type action) => Assert.IsType(action, Assert.Single(TestWorld.Read("周子涵", text)));

    private static Focus FocusOn(string customer, string deal) => new(WorldIds.Customer(customer), new DealId(deal));
}
