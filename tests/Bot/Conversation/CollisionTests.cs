using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class CollisionTests
{
    private readonly ChatScript script = new();
    private readonly Person rep, owner;

    public CollisionTests()
    {
        rep = script.Person("周子涵");
        owner = script.Person("李敏");
        script.Reader.Means("远景报价90万", Log(3) with { Activity = Slot(ActivityKind.Quote), Amount = Yuan(900_000m) });
        script.Reader.Means("远景怎么样了", new StatusAction { Customer = The(3) });
        script.Reader.Means("新商机 远景", new CreateAction { Customer = New("远景电力有限公司"), Title = Slot("二期") });
    }

    [Fact]
    public async Task CustomerOfAnother_IsNotTouched_AndOnlyTheOwnerIsNamed()
    {
        var bot = await rep.Says("远景报价90万");

        bot.ChangesNothing();
        bot.DoesNotSay("88");
        bot.DoesNotSay("谈判");
        bot.IsLike("collision.zh");
    }

    [Theory]
    [InlineData("远景怎么样了")]
    [InlineData("新商机 远景")]
    public async Task QuestionAndNewDeal_CollideToo(string text)
    {
        var bot = await rep.Says(text);

        bot.ChangesNothing();
        bot.Replies("远景 由 李敏 跟进");
    }

    [Fact]
    public async Task OwnerIsAskedOnce_HoweverOftenTheButtonIsPressed()
    {
        var ask = (await rep.Says("远景报价90万")).Button(Verbs.AskShare);

        (await rep.Presses(ask)).Replies("已向 李敏 发出关于 远景 的请求");
        await rep.Presses(ask);

        var request = Assert.Single(script.Delivered);
        Assert.Equal("李敏", request.Chat.Id);
        Golden.Check("share-request.zh", request.Text);
    }

    [Fact]
    public async Task OwnerShares_ByOnePress_AndTheAskerHearsAndMayWrite()
    {
        await AskAsync(Verbs.AskShare);
        var request = script.Delivered.Single();

        var granted = await owner.Presses(request.Card!.Actions[0]);
        granted.IsLike("shared.zh");

        Assert.Contains(script.Member("周子涵").Id, script.Sales.Customer("远景电力有限公司").SharedWith);
        Assert.StartsWith("李敏 已把 远景 共享给你，可以更新了\n之前说的还没记：「", script.Delivered.Last().Text, StringComparison.Ordinal);
        (await rep.Says("远景报价90万")).Changed("activity →quote", "amount 880000→900000");
    }

    [Fact]
    public async Task OwnerAnswersByNumber()
    {
        await AskAsync(Verbs.AskShare);

        (await owner.Says("1")).Replies("远景 已共享给 周子涵");
    }

    [Fact]
    public async Task OwnerHandsOver_TheCustomerAndItsOpenDeals()
    {
        await AskAsync(Verbs.AskHandOver);

        await owner.Presses(script.Delivered.Single().Card!.Actions[0]);

        Assert.Equal(script.Member("周子涵").Id, script.Sales.Customer("远景电力有限公司").Owner);
        Assert.Equal(script.Member("周子涵").Id, script.Sales.Deal("P120").Owner);
    }

    [Fact]
    public async Task GrantedTwice_ChangesNothingMore_AndTellsOnce()
    {
        await AskAsync(Verbs.AskShare);
        var grant = script.Delivered.Single().Card!.Actions[0];

        await owner.Presses(grant);
        var again = await owner.Presses(grant);

        again.ChangesNothing();
        again.Replies("远景 已经给 周子涵 了");
        Assert.Equal(2, script.Delivered.Count);
    }

    [Fact]
    public async Task OwnerRefuses_AndTheAskerIsTold()
    {
        await AskAsync(Verbs.AskShare);

        var bot = await owner.Presses(script.Delivered.Single().Card!.Actions.Last());

        bot.ChangesNothing();
        Assert.Equal("李敏 没有同意关于 远景 的请求", script.Delivered.Last().Text);
    }

    [Fact]
    public async Task OwnersManager_MayDecideToo()
    {
        await AskAsync(Verbs.AskShare);

        await script.Person("蒋雯").Presses(script.Delivered.Single().Card!.Actions[0]);

        Assert.NotEmpty(script.Sales.Customer("远景电力有限公司").SharedWith);
    }

    [Theory]
    [InlineData("周子涵")]
    [InlineData("陆一鸣")]
    [InlineData("沈国栋")]
    [InlineData("管理员")]
    public async Task AnybodyElse_IsRefused(string presser)
    {
        await AskAsync(Verbs.AskShare);

        var bot = await script.Person(presser).Presses(script.Delivered.Single().Card!.Actions[0]);

        bot.ChangesNothing();
        bot.Replies("只有负责人 李敏 或其上级能决定");
    }

    [Fact]
    public async Task SharedWith_MayNotShareOn()
    {
        await AskAsync(Verbs.AskShare);
        await owner.Presses(script.Delivered.Single().Card!.Actions[0]);

        var bot = await rep.Presses(Verbs.GrantShare, (Keys.Customer, ChatScript.Customer(3).ToString()), (Keys.Member, script.Member("陆一鸣").Id.ToString()));

        bot.ChangesNothing();
    }

    [Fact]
    public async Task OwnersDecision_CanBeUndone()
    {
        await AskAsync(Verbs.AskHandOver);
        await owner.Presses(script.Delivered.Single().Card!.Actions[0]);

        await owner.Says("撤销");

        Assert.Equal(script.Member("李敏").Id, script.Sales.Customer("远景电力有限公司").Owner);
        Assert.Equal(script.Member("李敏").Id, script.Sales.Deal("P120").Owner);
    }

    [Fact]
    public async Task OwnerWhoCannotBeReached_IsNamed_WithoutButtons()
    {
        script.Sales.Add(ChatScript.ACustomer(8, "沧临重装有限公司", "沧临", "李敏") with { Owner = new Domain.Organisation.MemberId(Guid.NewGuid()) });
        script.Reader.Means("沧临", new LogAction { Customer = New("沧临重装有限公司"), Activity = Slot(ActivityKind.Call) });

        var bot = await rep.Says("沧临");

        bot.ChangesNothing();
        Assert.Empty(bot.Card.Actions);
    }

    [Fact]
    public async Task TheRestOfTheMessage_IsSaved()
    {
        script.Reader.Means("华星38万，远景90万", Log(1, "P101") with { Amount = Yuan(380_000m) }, Log(3) with { Amount = Yuan(900_000m) });

        var bot = await rep.Says("华星38万，远景90万");

        bot.Changed("amount 350000→380000");
        bot.Replies("远景 由 李敏 跟进");
    }

    private async Task AskAsync(string verb) => await rep.Presses((await rep.Says("远景报价90万")).Button(verb));
}
