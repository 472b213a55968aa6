using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>Who comes through the door that is open for tests is whom they say they are; through any other door, nobody is.</summary>
public sealed class TakingForTests : IAsyncLifetime
{
    private TurnNode? node;

    private TurnNode Node => node!;

    public async ValueTask InitializeAsync()
    {
        node = await TurnNode.CreateAsync();
        await Node.StartAsync();
    }

    public async ValueTask DisposeAsync() => await Node.DisposeAsync();

    [Fact]
    public async Task SomebodyOfAMembersName_IsTheMember_FromTheFirstWord()
    {
        var member = await Node.FindHolderAsync("zhou");

        var reply = Assert.Single(await Node.TakeAsync(Node.Message("1", "user-id-0", "华星怎么样了") with { ProposedName = "周子涵" }));

        Assert.Contains("华星", reply.Text, StringComparison.Ordinal);
        Assert.Equal(member, await Node.FindHolderAsync("user-id-0"));
    }

    [Fact]
    public async Task SomebodyOfNoMembersName_PicksOne()
    {
        var asked = Assert.Single(await Node.TakeAsync(Node.Message("1", "user-id-0", "hi") with { ProposedName = "Alex Wilber" }));
        Assert.Equal(["周子涵", "李敏", "沈国栋"], Assert.Single(asked.Card!.Inputs).Choices.Select(choice => choice.Label));
        Assert.Null(await Node.FindHolderAsync("user-id-0"));

        var picked = await Node.FindHolderAsync("li");
        var press = Node.Press("2", Verbs.TakeFor, (Keys.Member, picked.ToString()!)) with { Chat = Node.Message("", "user-id-0").Chat, Sender = "user-id-0", ProposedName = "Alex Wilber" };
        var reply = Assert.Single(await Node.TakeAsync(press));

        Assert.Contains("李敏", reply.Text, StringComparison.Ordinal);
        Assert.Equal(picked, await Node.FindHolderAsync("user-id-0"));
    }

    [Theory]
    [InlineData("我是 李敏")]
    [InlineData("我是李敏。")]
    [InlineData("I am 李敏")]
    public async Task WhoeverSaysAnotherName_IsTheOtherFromThenOn(string text)
    {
        var other = await Node.FindHolderAsync("li");
        await Node.TakeAsync(Node.Message("1", "user-id-0", "早") with { ProposedName = "周子涵" });

        await Node.TakeAsync(Node.Message("2", "user-id-0", text) with { ProposedName = "周子涵" });

        Assert.Equal(other, await Node.FindHolderAsync("user-id-0"));
    }

    [Fact]
    public async Task NobodyIsTakenForAnybody_WhereNothingIsProposed()
    {
        var member = await Node.FindHolderAsync("li");
        var press = Node.Press("1", Verbs.TakeFor, (Keys.Member, member.ToString()!));
        await Node.TakeAsync(press with { Chat = press.Chat with { Id = "stranger" }, Sender = "stranger" });
        await Node.TakeAsync(Node.Message("2", "stranger", "我是李敏"));
        await Node.TakeAsync(press with { Id = "3" });

        Assert.Null(await Node.FindHolderAsync("stranger"));
        Assert.NotEqual(member, await Node.FindHolderAsync("zhou"));
    }
}
