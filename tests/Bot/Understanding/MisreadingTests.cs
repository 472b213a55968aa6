using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Messages that were once read as something else; Wednesday, 2026-03-11.</summary>
public sealed class MisreadingTests
{
    [Theory]
    [InlineData("华辰退回方案演示，客户换了负责人")]
    [InlineData("华辰打回方案演示，换了负责人")]
    [InlineData("华辰从报价谈判退回方案演示")]
    [InlineData("华辰退到方案演示了，客户换了负责人")]
    public void AStageThatADealGoesBackTo_IsNoDemo(string text)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal("demo", log.Stage?.Value.Value);
        Assert.Null(log.Activity);
    }

    [Theory]
    [InlineData("退回方案演示")]
    [InlineData("退回方案演示，客户换了负责人")]
    public void AStageThatADealGoesBackTo_TakesNothingBack(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is UndoAction or LogAction { Activity: not null });

    [Theory]
    [InlineData("今天跑了三家：华辰、鼎峰科技、江岚")]
    [InlineData("拜访了三家，华辰、鼎峰科技、江岚")]
    public void AListOfNames_IsVisitedAsAWhole_AlsoWhereOneIsNew(string text)
    {
        var logs = TestWorld.Read("周子涵", text).Cast<LogAction>().ToList();
        Assert.All(logs, log => Assert.Equal(ActivityKind.Visit, log.Activity?.Value));
        Assert.Equal(["华辰机电设备有限公司", "鼎峰科技", "江岚纺织有限公司"], logs.Select(log => log.Customer.Value.Name));
    }

    [Theory]
    [InlineData("智齿拿下了，麻药还没过")]
    [InlineData("科目二拿下了")]
    [InlineData("45k max")]
    public void WhatIsNoDealsBusiness_AsksForNoCustomer(string text) => Assert.Empty(TestWorld.Read("周子涵", text));

    [Theory]
    [InlineData("大单拿下了")]
    [InlineData("终于拿下了")]
    [InlineData("合同拿下了")]
    public void AWinThatNamesNobody_StillAsksWhose(string text) => Assert.IsType<ClarifyCustomerAction>(Assert.Single(TestWorld.Read("周子涵", text)));

    [Theory]
    [InlineData("华辰签了，例如增购也谈好了")]
    [InlineData("华辰签了三年的合同")]
    [InlineData("华辰签了八十万的合同")]
    [InlineData("我签了华辰的合同")]
    public void AWin_IsStillOne(string text) => Assert.Contains(TestWorld.Read("周子涵", text), action => action is WinAction);

    [Theory]
    [InlineData("华辰金额45k")]
    [InlineData("华辰报价45k，客户接受")]
    [InlineData("华辰 revised to 45k")]
    public void AnAmountOfOurs_IsStillOne(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Amount.Value.Yuan: 45000 });

    [Theory]
    [InlineData("新客户:南京汤山生物样本库,要一批超低温冰箱,大概60万", "南京汤山生物样本库")]
    [InlineData("新建一单 武汉南湖疫苗所 生物反应器 180万 预计9月底", "武汉南湖疫苗所")]
    [InlineData("新客户 东湖合成生物中心,想买一套发酵罐,预算90万", "东湖合成生物中心")]
    [InlineData("新客户 广州汇景教育咨询，想上400热线20坐席，预算4万", "广州汇景教育咨询")]
    public void ANewCustomersName_GoesToItsEnd(string text, string name) =>
        Assert.Equal(name, Assert.Single(TestWorld.Read("周子涵", text).OfType<CreateAction>()).Customer.Value.Name);

    [Theory]
    [InlineData("华辰签下来了，二百七十五万，三月十号签的")]
    [InlineData("三月十号把合同盖了，华辰拿下")]
    public void TheDayOfSigning_MayStandInAClauseOfItsOwn(string text) =>
        Assert.Equal(new DateOnly(2026, 3, 10), Assert.Single(TestWorld.Read("周子涵", text).OfType<WinAction>()).On?.Value);

    [Fact]
    public void NoteDownNextMonday_IsNotTheMondayAfterNext() =>
        Assert.Equal(new DateOnly(2026, 3, 16), DateOnly.FromDateTime(Assert.Single(TestWorld.Read("周子涵", "帮我记下下周一上午九点半提醒去投标").OfType<RemindAction>()).At.Value.DateTime));

    [Fact]
    public void ADayThatTheyName_IsNotTheDayOfTheCall()
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", "华辰今天电话里说九月十号能定")));
        Assert.Equal((ActivityKind.Call, null, new DateOnly(2026, 9, 10)), (log.Activity?.Value, log.On?.Value, log.ExpectedClose?.Value));
    }
}
