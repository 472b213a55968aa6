using SalesBot.Bot.Tests.Understanding.Requests;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>What people type to get through a day, each kind with what looks like it and is none; Wednesday, 2026-03-11, ten o'clock.</summary>
public sealed class EverydayTalkTests
{
    private const string Log = "log customer=华辰机电设备有限公司 deal=P101";

    [Theory]
    [InlineData("跟华辰约好了周五上午见面", 13)]
    [InlineData("华辰拜访约好了 周五下午", 13)]
    [InlineData("华辰周五的拜访定下来了", 13)]
    [InlineData("华辰演示时间定了 3月20号上午十点 带李工去", 20)]
    [InlineData("跟华辰周总约好了明天见面聊合同", 12)]
    public void AnAppointment_IsANextStepOnTheComingDay(string text, int day)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal((null, null, new DateOnly(2026, 3, day)), (log.Activity?.Value, log.ExpectedClose?.Value, log.Next?.Value.On));
    }

    [Theory]
    [InlineData("华辰周五见面聊了", Log + " activity=visit on=2026-03-06")]
    [InlineData("华辰昨天拜访了，方案定下来了", Log + " activity=visit on=2026-03-10")]
    [InlineData("华辰周五能定下来", Log + " expectedClose=2026-03-13")]
    public void WhatWasDoneOrIsSigned_IsNoAppointment(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("回款 华辰 30万")]
    [InlineData("华辰首付30%已到账 24万")]
    [InlineData("华辰收款24万")]
    [InlineData("收到华辰定金20万")]
    [InlineData("华辰预付款 20万 下周到")]
    [InlineData("华辰尾款12万到账了")]
    public void WhatIsPaid_IsNoAmount(string text) => Assert.DoesNotContain("amount", Said.By("周子涵", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("华辰首付30%，总价78万", Log + " amount=780000")]
    [InlineData("华辰报价78万，首付三成", Log + " activity=quote amount=780000")]
    public void APriceBesideAPayment_Stands(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰11号演示以后就没动静了 怎么跟进比较好")]
    [InlineData("华辰上周拜访之后一直没消息 怎么催比较好")]
    [InlineData("华辰周五演示完客户说再看看 怎么跟")]
    [InlineData("华辰昨天报价以后就不回我了 怎么办")]
    public void ADeedThatTellsOnlySinceWhen_IsNotWritten_WhereAdviceIsAsked(string text) => Assert.Equal("playbook topic", Said.By("周子涵", text));

    [Theory]
    [InlineData("今天拜访了华辰。客户嫌贵怎么回？", Log + " activity=visit + playbook topic")]
    [InlineData("华辰昨天演示完了，客户很满意", Log + " activity=demo on=2026-03-10")]
    public void ADeedOfItsOwn_IsWritten(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("下周要请两天假")]
    [InlineData("明天开会")]
    [InlineData("周末愉快")]
    [InlineData("明天再说")]
    [InlineData("明天见")]
    [InlineData("下周一见")]
    [InlineData("明天体检")]
    [InlineData("下周三团建")]
    public void GoodByesAndOnesOwnDay_AreNoStepOfTheDealTalkedOf(string text) => Assert.Empty(ReadAfterTalk(text));

    [Theory]
    [InlineData("明天跟他们开会", 12)]
    [InlineData("明天去见周总", 12)]
    [InlineData("下周三去演示", 18)]
    [InlineData("明天再打", 12)]
    public void APlanWithTheCustomer_IsAStepOfTheDealTalkedOf(string text, int day) =>
        Assert.Equal(new DateOnly(2026, 3, day), Assert.IsType<LogAction>(Assert.Single(ReadAfterTalk(text))).Next?.Value.On);

    [Theory]
    [InlineData("华辰今天电话 我说回去请示一下周四给答复", 12)]
    [InlineData("华辰我跟领导说一下周五给他们回复", 13)]
    [InlineData("华辰今天电话 我先研究一下周五再回", 13)]
    [InlineData("我约一下周五见华辰周总", 13)]
    [InlineData("我约一下下周五见华辰周总", 20)]
    [InlineData("华辰下下周三去演示", 25)]
    [InlineData("华辰下周四给答复", 19)]
    public void TheLaterHalfOf一下_IsOfTheVerb_AndNotOfTheWeek(string text, int day) =>
        Assert.Equal(new DateOnly(2026, 3, day), Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text))).Next?.Value.On);

    [Theory]
    [InlineData("今天跑了 华辰 金穗 海棠 三家", "visit")]
    [InlineData("华辰 金穗 海棠今天都打了电话", "call")]
    [InlineData("今天电话 华辰 金穗 海棠", "call")]
    [InlineData("华辰,金穗,海棠都打过电话了", "call")]
    [InlineData("华辰 金穗 海棠 今天都拜访了", "visit")]
    [InlineData("今天拜访了华辰 金穗 海棠", "visit")]
    public void SeveralCustomersWithOneVerb_EachGetIt(string text, string done) =>
        Assert.Equal([("华辰机电设备有限公司", done), ("金穗食品股份有限公司", done), ("海棠酒店集团", done)], TestWorld.Read("周子涵", text).Cast<LogAction>().Select(log => (log.Customer.Value.Name, log.Activity?.Value.ToString().ToLowerInvariant() ?? "")));

    [Theory]
    [InlineData("拜访了华辰 跟 金穗", Log + " activity=visit + log customer=金穗食品股份有限公司 deal=P102 activity=visit")]
    [InlineData("华辰拜访了，金穗打了电话", Log + " activity=visit + log customer=金穗食品股份有限公司 deal=P102 activity=call")]
    [InlineData("华辰签了，金穗都没回", "win customer=华辰机电设备有限公司 deal=P101")]
    [InlineData("今天拜访了华辰 金穗打了电话", Log + " activity=visit + log customer=金穗食品股份有限公司 deal=P102 activity=call")]
    public void EachVerb_IsOfItsOwnNames(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰改回55万 4月22日签", Log + " amount=550000 expectedClose=2026-04-22")]
    [InlineData("华辰金额改回98万", Log + " amount=980000")]
    [InlineData("华辰98万签 这个月底", Log + " amount=980000 expectedClose=2026-03-31")]
    [InlineData("华辰85万 下周一", Log + " amount=850000 expectedClose=2026-03-16")]
    [InlineData("华辰报价85万 下周一", Log + " activity=quote amount=850000")]
    public void AFigureAndTheDayBehindIt_AreBothRead(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰不是80,是82", Log + " amount=820000")]
    [InlineData("华辰金额从80改成84", Log + " amount=840000")]
    [InlineData("华辰应该是80降到75", Log + " amount=750000")]
    [InlineData("华辰金额应该是78万,不是80", Log + " amount=780000")]
    [InlineData("华辰不是30,是32", "nothing")]
    [InlineData("华辰不是80人,是82人", "nothing")]
    public void ABareFigure_StandsForTheOneThatTheDealHas(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰周四去改成周五去", "去", 13)]
    [InlineData("华辰演示改到下周一上午", "演示", 16)]
    [InlineData("华辰见面推到下周二", "见面", 17)]
    [InlineData("华辰跟周总的见面改期到3月20号", "跟周总的见面", 20)]
    public void AStepThatIsPutOff_HasItsNewDay_AndSaysWhatItIs(string text, string what, int day) =>
        Assert.Equal(new NextStep(what, new DateOnly(2026, 3, day)), Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text))).Next?.Value);

    [Theory]
    [InlineData("新客户，璧山新能源电池厂，极片车间除尘，预计金额180万", "create customer=璧山新能源电池厂 title amount=1800000")]
    [InlineData("涪陵榨菜集团二厂找过来了，想包污水池清淤，预算40万左右，建一下", "create customer=涪陵榨菜集团二厂 title amount=400000")]
    [InlineData("新商机，湘潭锰业尾渣清运，75万", "create customer=湘潭锰业 title amount=750000")]
    [InlineData("华辰这单我先建个单挂着，哦不对已经有了，那就把金额改成35万", Log + " amount=350000")]
    [InlineData("堵在华辰桥上了", "nothing")]
    public void ANewName_GoesToItsPlant_AndADealThatIsThereAlready_IsNotEnteredAgain(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    private static SalesAction[] ReadAfterTalk(string text)
    {
        var deal = TestWorld.World.Deals.First(static deal => deal.Id.Value == "P101");
        return [.. MessageReader.Read(TestWorld.Says("周子涵", text) with { Focus = new Focus(deal.Customer, deal.Id) }, TestWorld.Catalogue).Actions];
    }
}
