using SalesBot.Bot.Tests.Understanding.Requests;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Signings, corrections, new deals and people in the words of farmers, trainers and builders of cold stores; Wednesday, 2026-03-11, ten o'clock.</summary>
public sealed class DealTalkTests
{
    private const string Log = "log customer=华辰机电设备有限公司 deal=P101";
    private const string Win = "win customer=华辰机电设备有限公司 deal=P101";
    private const string Lose = "lose customer=华辰机电设备有限公司 deal=P101";

    [Theory]
    [InlineData("华辰双章回来了", Win)]
    [InlineData("华辰2月27号签的，78万", Win + " amount=780000 on=2026-02-27")]
    [InlineData("华辰签了！！！78万！！兄弟们晚上喝酒", Win + " amount=780000")]
    [InlineData("华辰close lost了，没预算", Lose + " reason")]
    [InlineData("华辰确定给别家了", Lose)]
    [InlineData("王强说华辰黄了", Log + " activity=note")]
    [InlineData("华辰3月25号之前签掉，78万", Log + " amount=780000 expectedClose=2026-03-25")]
    [InlineData("华辰3月30号能签下来", Log + " expectedClose=2026-03-30")]
    [InlineData("华辰到底定没定", "status customer=华辰机电设备有限公司 deal=P101")]
    public void ASigning_IsDone_OrToCome_OrAskedFor(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("昨天给华辰打电话了，哎不是华辰，是金穗，郭总问价格", "log customer=金穗食品股份有限公司 deal=P102 activity=call on=2026-03-10 contact=郭总")]
    [InlineData("华辰推到8月15，哦不对是8月20", Log + " expectedClose=2026-08-20")]
    [InlineData("华辰周总电话打了三个都没人接，晚点再试试吧", "nothing")]
    public void WhatIsTakenBack_OrFailed_ChangesNothing(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰的方案给周总讲了PPT", Log + " activity=demo contact=周总")]
    [InlineData("华辰周总昨天来过电话", Log + " activity=call on=2026-03-10 contact=周总")]
    [InlineData("华辰去量了尺寸", Log + " activity=visit")]
    [InlineData("华辰开了个评审会", Log + " activity=meeting")]
    [InlineData("华辰在群里发了资料", Log + " activity=message")]
    [InlineData("华辰庞场长电话聊了", Log + " activity=call contact=庞场长")]
    [InlineData("华辰海波电话聊了价格", Log + " activity=call contact=海波")]
    public void ADeed_IsToldInManyWords(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Fact]
    public void WhatTheyWantOfUsByADay_IsOurNextStep()
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", "华辰周总要周五前出报价")));
        Assert.Equal(new NextStep("周总要出报价", new DateOnly(2026, 3, 13)), log.Next?.Value);
    }

    [Theory]
    [InlineData("阜平食用菌合作社，新单，喷淋设备，六万块", "create customer=阜平食用菌合作社 title amount=60000")]
    [InlineData("成武大蒜种植园 新增 播种机 21万", "create customer=成武大蒜种植园 title amount=210000")]
    [InlineData("华辰又要上一个冷链验证系统，45万，新建", "create customer=华辰机电设备有限公司 title amount=450000")]
    [InlineData("开个新机会：华辰-培训服务，15万", "create customer=华辰机电设备有限公司 title amount=150000")]
    [InlineData("金穗想再上一台打码机，28万，新建一单，然后华辰周总周六请他吃饭", "create customer=金穗食品股份有限公司 title amount=280000")]
    [InlineData("华辰签了78万，补录一下", Win + " amount=780000")]
    public void ANewDeal_IsForWhoeverIsNamedBeforeIt(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));
}
