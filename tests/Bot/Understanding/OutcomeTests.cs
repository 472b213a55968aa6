using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Wins and losses that must still be read where so much that sounds like one is not.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("华辰签了")]
    [InlineData("话说华辰签了哈")]
    [InlineData("跟大家说一声，华辰签了")]
    [InlineData("我们今天把华辰拿下了")]
    [InlineData("终于拿下华辰")]
    [InlineData("华辰上周五就签了，忘了报")]
    [InlineData("华辰上周五签的合同，忘记登记了")]
    [InlineData("华辰之前一直拖，今天终于签了")]
    [InlineData("今天在华辰把合同签了")]
    [InlineData("和华辰签了合同")]
    [InlineData("这回不是开玩笑，华辰真签了")]
    [InlineData("华辰双方盖完章了，80万")]
    [InlineData("好不容易把华辰拿下了")]
    [InlineData("老板亲自把华辰签了")]
    [InlineData("华辰上次没谈拢这次签了")]
    [InlineData("华辰目标价78万签了")]
    [InlineData("华辰拿下仓储系统的单子")]
    [InlineData("总算是把华辰签了")]
    [InlineData("华辰周总签了，80万")]
    [InlineData("陆一鸣帮我把华辰拿下了")]
    [InlineData("华辰一期签了")]
    [InlineData("报了80万，华辰75万签了")]
    [InlineData("华辰 仓储 签 78万")]
    [InlineData("华辰签咗喇")]
    [InlineData("华辰签哒，高兴")]
    [InlineData("关于华辰机电仓储管理系统项目，双方已于3月9日签署合同")]
    [InlineData("华辰签了八十万的合同今天刚拿到")]
    [InlineData("华辰合同双方都用印了")]
    [InlineData("华辰合同盖章拿回来了")]
    [InlineData("华辰签了仓储系统的升级版本")]
    [InlineData("华辰签了曹总爽快得很")]
    [InlineData("华辰 signed the warehouse contract today")]
    [InlineData("华辰 signed at 780k")]
    public void ASignature_IsAWin_HoweverItIsTold(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is WinAction { Customer.Value.Name: "华辰机电设备有限公司" });

    [Theory]
    [InlineData("金穗丢了，输给友商")]
    [InlineData("金穗被对手抢走了")]
    [InlineData("我们在金穗出局了")]
    [InlineData("金穗跟友商签了")]
    [InlineData("金穗单嘢冇咗")]
    [InlineData("金穗那个MES不搞了没得预算这单丢了")]
    [InlineData("金穗和别家签了，气死")]
    [InlineData("金穗确定给别人做了")]
    [InlineData("金穗那单算是彻底丢了")]
    [InlineData("金穗不买了，嫌贵")]
    [InlineData("金穗不做了")]
    [InlineData("lost the 金穗 deal")]
    [InlineData("lost 金穗 to 用友")]
    [InlineData("金穗说不买了，这单黄了")]
    [InlineData("金穗溯源系统确认丢单，原因：集团统一采购")]
    public void ALoss_IsRead_HoweverItIsTold(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LoseAction { Customer.Value.Name: "金穗食品股份有限公司" });

    [Theory]
    [InlineData("今天去了华辰不对是金穗见的郭总")]
    [InlineData("拜访了华辰，不对，是金穗")]
    public void WhatWasToldOfTheWrongCustomer_IsMeantOfTheOneNamedAfter(string text) =>
        Assert.All(TestWorld.Read("周子涵", text), action => Assert.Equal("金穗食品股份有限公司", Assert.IsType<LogAction>(action).Customer.Value.Name));

    [Fact]
    public void AnotherLineOfAReport_IsNotPartOfTheNewDeal()
    {
        var read = TestWorld.Read("周子涵", "日报\n一、新建商机：松林矿工医院，肺功能仪，约22万\n二、金穗拜访");
        Assert.Equal("松林矿工医院", Assert.Single(read.OfType<CreateAction>()).Customer.Value.Name);
        Assert.Equal("金穗食品股份有限公司", Assert.Single(read.OfType<LogAction>()).Customer.Value.Name);
    }

    [Fact]
    public void AFigureTakenBack_IsNoSecondNewDeal() =>
        Assert.Equal(120_000, Assert.IsType<CreateAction>(Assert.Single(TestWorld.Read("周子涵", "新单！大丰兽药，疫苗冷柜，1.2亿…想多了，12万"))).Amount!.Value.Yuan);
}
