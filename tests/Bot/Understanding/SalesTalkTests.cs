using SalesBot.Bot.Tests.Understanding.Requests;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>What people of other trades type, each kind with what looks like it and is none; Wednesday, 2026-03-11, ten o'clock.</summary>
public sealed class SalesTalkTests
{
    private const string Log = "log customer=华辰机电设备有限公司 deal=P101";
    private const string Win = "win customer=华辰机电设备有限公司 deal=P101";
    private const string Lose = "lose customer=华辰机电设备有限公司 deal=P101";

    [Theory]
    [InlineData("华辰搞定 78万", Win + " amount=780000")]
    [InlineData("华辰仓储搞定！78万", Win + " amount=780000")]
    [InlineData("华辰，周总爽快，当场就签了，78万", Win + " amount=780000")]
    [InlineData("华辰章盖回来了，78万", Win + " amount=780000")]
    [InlineData("华辰合同回来了，双方都盖章，78万", Win + " amount=780000")]
    [InlineData("华辰跟我们签了", Win)]
    [InlineData("华辰搞定了报价，78万", Log + " activity=quote amount=780000")]
    [InlineData("华辰周总搞定了，还差李敏", Log + " activity=note contact=周总")]
    [InlineData("华辰测试环境搞定了", Log + " activity=note")]
    public void AWin_IsToldByTheWordAndThePrice_OrByBothSeals(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰周总跟瑞仓签了")]
    [InlineData("周总跟有赞签了")]
    [InlineData("周总和云途签了")]
    public void WhoeverSignsWithAStranger_IsNoWin(string text) => Assert.DoesNotContain("win", Said.By("周子涵", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("华辰没签成，被瑞仓截了", Lose + " reason")]
    [InlineData("华辰仓储那单死了，周总说用表格就够", Lose + " reason")]
    [InlineData("华辰不用跟了没戏，厂都关了", Lose)]
    [InlineData("华辰记丢单吧，没预算", Lose + " reason")]
    [InlineData("华辰买了别家的", Lose)]
    [InlineData("华辰买了别家的硬件，软件还是要我们的", Log + " activity=note")]
    [InlineData("华辰今天没签成，周总不在", "nothing")]
    [InlineData("累死了，刚从华辰出来", Log + " activity=visit")]
    public void ALoss_IsToldInOtherWordsToo(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰周总说78万可以", Log + " amount=780000 contact=周总")]
    [InlineData("华辰周总说78万行", Log + " amount=780000 contact=周总")]
    [InlineData("华辰周总点头78万", Log + " amount=780000 contact=周总")]
    [InlineData("华辰78万不降了", Log + " amount=780000")]
    [InlineData("华辰，价格定在78万一年", Log + " amount=780000")]
    [InlineData("华辰不是80万是78万", Log + " amount=780000")]
    [InlineData("华辰金额应该是78万，不是80万", Log + " amount=780000")]
    [InlineData("华辰改成480000就行", "nothing")]
    [InlineData("华辰周总说78万可以考虑", Log + " activity=note contact=周总")]
    [InlineData("华辰周总说最多78万可以", Log + " activity=note contact=周总")]
    [InlineData("华辰周总说78万行不行", Log + " activity=note contact=周总")]
    [InlineData("华辰周总说78万不动才签", Log + " activity=note contact=周总")]
    public void AFigureThatIsAgreedTo_OrHeldTo_Stands(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰功率改成480千瓦")]
    [InlineData("华辰席位加到2000席")]
    [InlineData("华辰扩到3000升")]
    [InlineData("周总说还要两台电脑，大概8万")]
    [InlineData("周总说Beckman报了65万")]
    public void WhatIsCounted_OrWantedBesides_OrOthersPrice_IsNoAmount(string text) => Assert.DoesNotContain("amount", Said.By("周子涵", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("华辰报价78万没问题", Log + " amount=780000")]
    [InlineData("华辰最终报价78万 周总已确认", Log + " amount=780000 contact=周总")]
    [InlineData("华辰报价78万发周总了", Log + " activity=quote amount=780000 contact=周总")]
    public void AQuoteThatIsAccepted_IsNotSentAgain(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰的演示改到下周二", null, 17)]
    [InlineData("华辰的演示改期，改到下周二", null, 17)]
    [InlineData("华辰的视频会 改到下周二下午", null, 17)]
    [InlineData("华辰演示时间定了，下周三上午", null, 18)]
    [InlineData("约了华辰周总下周二看方案", null, 17)]
    [InlineData("下周二去华辰开标", null, 17)]
    [InlineData("华辰演示做完了，下周三上午再去", ActivityKind.Demo, 18)]
    [InlineData("电话约定下周三去华辰演示", ActivityKind.Call, 18)]
    [InlineData("刚跟周总通完电话，仓储要先过内部立项，周五把参数发他", ActivityKind.Call, 13)]
    public void WhatIsArrangedOrPutOff_IsANextStep_AndNotDone(string text, ActivityKind? done, int day)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal((done, new DateOnly(2026, 3, day)), (log.Activity?.Value, log.Next?.Value.On));
    }

    [Theory]
    [InlineData("华辰下周二出结果")]
    [InlineData("华辰下周二见分晓")]
    [InlineData("华辰，周总下周给答复")]
    [InlineData("华辰今年估计黄")]
    public void WhatTheCustomerDoes_OrDooms_IsNoStepOfOurs(string text) => Assert.Equal("nothing", Said.By("周子涵", text));

    [Fact]
    public void ATimeOfDay_IsOfTheDayAhead_ThatWasNamedBefore()
    {
        var logs = TestWorld.Read("周子涵", "明天上午去华辰，下午去金穗").Cast<LogAction>();
        Assert.Equal([("华辰机电设备有限公司", new DateOnly(2026, 3, 12)), ("金穗食品股份有限公司", new DateOnly(2026, 3, 12))], logs.Select(log => (log.Customer.Value.Name, log.Next?.Value.On ?? default)));
    }

    [Theory]
    [InlineData("华辰周总说要等审计完再定", Log + " activity=note contact=周总")]
    [InlineData("华辰周总：“今年不花钱”", Log + " activity=note contact=周总")]
    [InlineData("帮我记一下，华辰环评还没过", Log + " activity=note")]
    [InlineData("听说瑞仓也想抢华辰？", Log + " activity=note")]
    [InlineData("听说华辰签了？", "status customer=华辰机电设备有限公司 deal=P101")]
    [InlineData("华辰周总说等盖章", "nothing")]
    [InlineData("华辰还没签", "nothing")]
    [InlineData("华辰签了？谁说的", "nothing")]
    [InlineData("谁把华辰报成8万了", "nothing")]
    [InlineData("华辰要真能月底签下来，我请大伙吃饭", "nothing")]
    public void WhatTheirPeopleSay_IsKept_AndBareWaitingIsNot(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰去了一趟，周总不在，见了他们仓管", Log + " activity=visit")]
    [InlineData("上午电话周总，昨天微信李敏，华辰的事", Log + " activity=call contact=周总 + " + Log + " activity=message on=2026-03-10 contact=李敏")]
    [InlineData("拜访华辰周总了，哦不对是电话不是拜访", Log + " activity=call contact=周总")]
    [InlineData("昨天给田静，不是，给周总打的电话", Log + " activity=call on=2026-03-10 contact=周总")]
    public void EachDeed_HasItsOwnPeople_AndCorrectionsHold(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("多谢浩然今天帮我去华辰讲了一场")]
    [InlineData("谢谢钱浩然替我跑了趟华辰")]
    public void WhatAColleagueDidInMyPlace_IsThankedFor_AndNoDeedOfMine(string text) =>
        Assert.Equal("thank colleague=钱浩然 customer=华辰机电设备有限公司", Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰周总周四下午两点面谈，周四一点提醒我出发", "remind at=2026-03-12T13:00:00+08:00 what customer=华辰机电设备有限公司")]
    [InlineData("帮我记着周一下午两点准备样机", "remind at=2026-03-16T14:00:00+08:00 what")]
    [InlineData("后天下午给我提个醒，车展门票的事", "remind at=2026-03-13T14:00:00+08:00 what")]
    [InlineData("日报\n1 华辰周总电话\n2 明早八点半提醒我带样机", "remind at=2026-03-12T08:30:00+08:00 what")]
    public void AReminder_TakesInThePlanBesideIt_AndNobodyOfAnotherItem(string text, string reminder) =>
        Assert.Contains(reminder, Said.By("周子涵", text).Split(" + "));

    [Theory]
    [InlineData("新客户 余杭体检中心 仓储系统3套 还没报价", "create customer=余杭体检中心 title")]
    [InlineData("新客户 余杭体检中心 拜访了一次 还没提需求", "log customer=余杭体检中心 activity=visit")]
    [InlineData("华辰又加了一单，手持终端20台，6万", "create customer=华辰机电设备有限公司 title amount=60000")]
    [InlineData("邮件给华辰发了合同电子版", Log + " activity=message")]
    public void ANewDeal_IsCountedThings_AndNoPaper(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("瑞仓的人昨天在华辰演示了")]
    [InlineData("今天复盘华辰的那次演示")]
    [InlineData("拿华辰的报价单当模板给新客户报了")]
    [InlineData("周总去北京开会了")]
    [InlineData("周总朋友圈晒了去瑞仓参观的照片")]
    [InlineData("华辰电话停机了")]
    [InlineData("华辰的邮件退回来了")]
    [InlineData("华辰拜访几次了")]
    [InlineData("见不到周总啊")]
    public void WhatIsOnlyTalkedOf_OrDoneByOthers_IsNoDeed(string text)
    {
        var read = Said.By("周子涵", text);
        Assert.False(read.Contains("activity=", StringComparison.Ordinal) && !read.Contains("activity=note", StringComparison.Ordinal), read);
    }

    [Theory]
    [InlineData("昨天跟华辰设备科的人吃了顿饭", Log + " activity=visit on=2026-03-10")]
    [InlineData("周总去北京前跟我们开了会", Log + " activity=meeting contact=周总")]
    [InlineData("刚跟华辰周总电话敲定的", Log + " activity=call contact=周总")]
    [InlineData("上周五跟华辰周总打的电话", Log + " activity=call on=2026-03-06 contact=周总")]
    [InlineData("华辰今天去量房了", Log + " activity=visit")]
    [InlineData("华辰周总来厂里看了样机，说4月10号签", Log + " activity=visit expectedClose=2026-04-10 contact=周总")]
    [InlineData("华辰周总说合同在他们集团走OA，预计五月底签下来", Log + " expectedClose=2026-05-31 contact=周总")]
    [InlineData("华辰微信报的价，78万", Log + " activity=quote amount=780000")]
    public void ADeedInOtherWords_IsStillOne(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Fact]
    public void ADemoThatIsArrangedForADay_IsANextStep() =>
        Assert.Contains("next={\"what\"", Said.By("周子涵", "华辰方案演示约到15号下午了"), StringComparison.Ordinal);

    [Theory]
    [InlineData("给华辰周总打了电话，月底前给我名单")]
    [InlineData("华辰周总今天电话，说名单下周给")]
    public void WhatTheyWillGiveUs_IsNoStepOfOurs(string text) => Assert.DoesNotContain("next", Said.By("周子涵", text), StringComparison.Ordinal);

    [Fact]
    public void OfADemandAndTheAnswer_TheAnswerIsTheStep() =>
        Assert.Contains("2026-03-13", Said.By("周子涵", "华辰演示做完，客户要求月底前出正式报价，我周五出"), StringComparison.Ordinal);

    [Fact]
    public void RowsOfNewDeals_AreOneEach_WithTheirOwnFigure() =>
        Assert.Equal("create customer=鼎峰科技 title amount=600000 + create customer=恒源科技 title amount=400000", Said.By("周子涵", "1. 新建：鼎峰科技，仓储，预算60万\n2. 新建：恒源科技，MES，预算40万"));

    [Fact]
    public void TheInitialsOfATitle_TellTheDeal() =>
        Assert.Contains("deal=P128", Said.By("欧阳倩", "美蔻门盘报价26万已发"), StringComparison.Ordinal);

    [Fact]
    public void ACompaniesNameThatHoldsAWordOfOurs_GoesToItsEnd() =>
        Assert.Contains("create customer=兰州新区生鲜配送中心 ", Said.By("周子涵", "新单：兰州新区生鲜配送中心，低温库，大概一百八十万，刚接触"), StringComparison.Ordinal);
}
