namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>Advice asked for, and experience offered.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("客户说太贵了怎么回")]
    [InlineData("客户一直拖着不签该怎么办")]
    [InlineData("对方说要再比比价，怎么应对")]
    [InlineData("第一次见老板聊什么比较好")]
    [InlineData("客户压价有没有话术")]
    [InlineData("求一套催款话术")]
    [InlineData("有什么好的开场白")]
    [InlineData("竞品说我们实施慢，咋回他")]
    [InlineData("老客户要降价如何处理")]
    [InlineData("客户不接电话有啥招")]
    [InlineData("怎么跟财务总监讲投资回报")]
    [InlineData("给个邀约高层的话术")]
    [InlineData("价格异议话术")]
    [InlineData("客户问我们和别家比有什么优势怎么说")]
    [InlineData("what do I say when they ask for a discount")]
    [InlineData("how do I respond to a price objection")]
    [InlineData("any tips for a first meeting with a CFO")]
    [InlineData("how to deal with a competitor's low price")]
    public void HowToSayOrHandleSomething_IsAskedFor(string text) => Assert.Equal("playbook topic", Said.By("王雪", text));

    [Theory]
    [InlineData("分享一个经验：先见使用部门，再见采购")]
    [InlineData("给大家分享个话术，客户说贵就拆到每天算")]
    [InlineData("贡献个打法：带客户去样板工厂看一圈，成交快一倍")]
    [InlineData("分享下我的心得，报价前先问预算")]
    [InlineData("这招好用，大家可以参考：先发案例再打电话")]
    [InlineData("经验分享：月底客户财务忙，别约月底")]
    [InlineData("Sharing a tip: bring the plant manager in early")]
    [InlineData("Tip: always ask who else is in the room")]
    public void AnExperienceIsOffered(string text) => Assert.Equal("share", Said.By("王雪", text));

    [Theory]
    [InlineData("谁有空分享一下经验")]
    [InlineData("今天听了刘洋的分享，很受用")]
    [InlineData("分享会改到周五")]
    [InlineData("我真不知道怎么说了")]
    [InlineData("这可怎么办啊")]
    [InlineData("经验不足，还要多学")]
    [InlineData("@韩冰 客户嫌贵你都怎么回的")]
    [InlineData("怎么说呢，一言难尽")]
    public void Talk_IsNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
