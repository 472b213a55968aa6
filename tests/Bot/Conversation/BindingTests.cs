using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>An administrator says whose account it is that the bot does not know.</summary>
public sealed class BindingTests
{
    private readonly ChatScript script = new();

    [Fact]
    public async Task Administrator_IsAskedFirst_AndThenItIsBound()
    {
        var administrator = script.Person("管理员");

        var asked = await administrator.Says("绑定 企业微信 ZhangSan 周子涵");
        asked.Offers(Verbs.Bind, Verbs.LeaveUnbound);
        asked.Replies("把 WeCom 账号 zhangsan 绑定给 周子涵？");
        Assert.Empty(asked.Outcome.Bound);

        var bound = await administrator.Presses(asked.Button(Verbs.Bind));
        Assert.Equal(new BoundAccount("WeCom", "zhangsan", script.Member("周子涵").Id), Assert.Single(bound.Outcome.Bound));
        bound.Replies("已绑定");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("是", 1)]
    [InlineData("2", 0)]
    [InlineData("不用", 0)]
    public async Task Question_IsAnsweredByTypingToo(string answer, int bound)
    {
        var administrator = script.Person("管理员");
        await administrator.Says("绑定 teams 0f1e2d3c-aaaa 周子涵");

        Assert.Equal(bound, (await administrator.Says(answer)).Outcome.Bound.Length);
    }

    [Fact]
    public async Task PlatformThatIsNotNamed_IsTheOneWhereItIsSaid()
    {
        var asked = await script.Person("管理员").Says("bind newcomer 周子涵");

        asked.Replies("Playground 账号 newcomer");
        asked.Replies("周子涵 现在绑定的是账号 周子涵");
    }

    [Fact]
    public async Task AccountOfSomebodyElse_IsSaidToBe() => (await script.Person("管理员").Says("绑定 李敏 周子涵")).Replies("现在绑定的是 李敏");

    [Fact]
    public async Task AccountThatIsBoundAlready_IsLeft()
    {
        var asked = await script.Person("管理员").Says("绑定 周子涵 周子涵");

        asked.Replies("已经绑定");
        Assert.All(asked.Outcome.Replies, reply => Assert.Null(reply.Card));
    }

    [Fact]
    public async Task NameThatNobodyHas_IsSaidToBeNobodys() => (await script.Person("管理员").Says("绑定 zhangsan 张三")).Replies("没有叫「张三」的成员");

    [Theory]
    [InlineData("周子涵")]
    [InlineData("韩冰")]
    public async Task NobodyElse_MayBind(string name)
    {
        script.Reader.Means("绑定 zhangsan 周子涵");
        var person = script.Person(name);

        (await person.Says("绑定 zhangsan 周子涵")).DoesNotSay("zhangsan");
        var pressed = await person.Presses(Verbs.Bind, (Keys.Platform, "WeCom"), (Keys.Account, "zhangsan"), (Keys.Member, script.Member(name).Id.ToString()));
        Assert.Empty(pressed.Outcome.Bound);
        pressed.Replies(Wording.In(Language.Chinese).UnusableButton);
    }

    [Fact]
    public async Task InAGroup_NothingIsBound()
    {
        var administrator = script.PersonInGroup("管理员", script.GroupOne);

        var pressed = await administrator.Presses(Verbs.Bind, (Keys.Platform, "WeCom"), (Keys.Account, "zhangsan"), (Keys.Member, script.Member("周子涵").Id.ToString()));

        Assert.Empty(pressed.Outcome.Bound);
    }

    [Theory]
    [InlineData("", "zhangsan")]
    [InlineData("WeCom", "")]
    [InlineData("a-platform-whose-name-is-long", "zhangsan")]
    public async Task ForgedPress_BindsNothing(string platform, string account)
    {
        var pressed = await script.Person("管理员").Presses(Verbs.Bind, (Keys.Platform, platform), (Keys.Account, account), (Keys.Member, script.Member("周子涵").Id.ToString()));

        Assert.Empty(pressed.Outcome.Bound);
    }
}
