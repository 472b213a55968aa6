namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>Credit to a colleague.</summary>
public sealed class ThankTests
{
    [Theory]
    [InlineData("谢谢刘洋帮我顶了一天", "thank colleague=刘洋")]
    [InlineData("感谢赵总支持", "thank colleague=赵铁军")]
    [InlineData("感谢 @刘洋 一起拜访", "thank colleague=刘洋")]
    [InlineData("多亏了孟凡超带路", "thank colleague=孟凡超")]
    [InlineData("给韩冰点赞", "thank colleague=韩冰")]
    [InlineData("凡超辛苦了，帮我搭了一下午环境", "thank colleague=孟凡超")]
    [InlineData("这次全靠丁一凡的模板", "thank colleague=丁一凡")]
    [InlineData("感谢老赵出马", "thank colleague=赵铁军")]
    [InlineData("Thanks 白露 for the intro", "thank colleague=白露")]
    [InlineData("kudos to 刘洋 for the deck", "thank colleague=刘洋")]
    [InlineData("shout-out to 韩冰", "thank colleague=韩冰")]
    [InlineData("谢谢刘洋和韩冰", "thank colleague=刘洋 + thank colleague=韩冰")]
    [InlineData("感谢刘洋、韩冰、孟凡超三位帮忙", "thank colleague=刘洋 + thank colleague=韩冰 + thank colleague=孟凡超")]
    [InlineData("瑞和医疗的方案多亏刘洋帮忙改", "thank colleague=刘洋 customer=瑞和医疗器械有限公司")]
    [InlineData("京禾那边谢谢赵总出面", "thank colleague=赵铁军 customer=京禾教育科技有限公司")]
    public void AColleagueIsCredited(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("今天拜访了京禾，感谢刘洋陪同", "log customer=京禾教育科技有限公司 deal=P146 activity=visit + thank colleague=刘洋 customer=京禾教育科技有限公司")]
    [InlineData("京禾签了，13万，谢谢韩冰和孟凡超", "win customer=京禾教育科技有限公司 deal=P146 amount=130000 + thank colleague=韩冰 customer=京禾教育科技有限公司 + thank colleague=孟凡超 customer=京禾教育科技有限公司")]
    public void CreditWithNews_IsBoth(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("谢谢")]
    [InlineData("谢谢大家")]
    [InlineData("谢谢你")]
    [InlineData("感谢傅总监的信任")]
    [InlineData("感谢京禾的支持")]
    [InlineData("感谢尹航信任")]
    [InlineData("谢谢老板")]
    [InlineData("感谢公司")]
    [InlineData("刘洋今天请假了")]
    [InlineData("客户谢谢我们来了")]
    public void OtherThanks_AreNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
