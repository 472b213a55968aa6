using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>What is answered at once is answered once, and said nowhere else where it only opens something.</summary>
public sealed class ChatTurnsTests : IAsyncLifetime
{
    private TurnNode? node;

    private TurnNode Node => node!;

    public async ValueTask InitializeAsync() => node = await TurnNode.CreateAsync();

    public async ValueTask DisposeAsync() => await Node.DisposeAsync();

    [Fact]
    public async Task Form_IsTheAnswer_AndIsSaidNowhereElse()
    {
        await Node.StartAsync();
        var press = Node.Press("1", Verbs.Edit, (Keys.Deal, "P101"));

        var form = Assert.Single(await Node.TakeAsync(press));

        Assert.Equal(("修改 华星｜ERP二期", null), (form.Card?.Title, form.Replaces));
        Assert.Equal([Verbs.EditSave, Verbs.Show], form.Card!.Actions.Select(action => action.Verb));
        Assert.Equal("35万", form.Card.Inputs.Single(input => input.Key == Keys.Amount).Value);
        Assert.Null(await Node.FindSaidAsync(press));
    }

    [Fact]
    public async Task RepeatedPress_GetsTheFirstOnesAnswer()
    {
        await Node.StartAsync();
        var press = Node.Press("1", Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "36万"));
        var first = await Node.TakeAsync(press);

        var second = await Node.TakeAsync(press);

        Assert.Equal(first.Select(reply => (reply.Key, reply.Text, reply.Replaces)), second.Select(reply => (reply.Key, reply.Text, reply.Replaces)));
        Assert.Equal(first[0].Card!.Actions.Select(action => action.Verb), second[0].Card!.Actions.Select(action => action.Verb));
    }

    [Fact]
    public async Task Outcome_TakesThePressedCardsPlaceForEverybody()
    {
        await Node.StartAsync();
        var press = Node.Press("1", Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "36万"));

        var receipt = Assert.Single(await Node.TakeAsync(press));

        Assert.Equal("activity", receipt.Replaces);
        Assert.Contains("36万", receipt.Text, StringComparison.Ordinal);
        Assert.Equal("activity", (await Node.FindSaidAsync(press))?.Message.Replaces);
    }

    [Fact]
    public async Task FormThatCannotBeRead_IsAnsweredInWords_AndStays()
    {
        await Node.StartAsync();

        var problem = Assert.Single(await Node.TakeAsync(Node.Press("1", Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "很多"))));

        Assert.Equal((null, null), (problem.Card, problem.Replaces));
        Assert.Contains("金额「很多」", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsInPlaceOfButtons_AreNoAnswer()
    {
        await Node.StartAsync();

        var reply = Assert.Single(await Node.TakeAsync(Node.Press("1", Verbs.Undo, (Keys.ChangeSet, Guid.NewGuid().ToString()))));

        Assert.False(reply.IsLabelOnly);
    }

    [Fact]
    public async Task AnswerThatTakesTooLong_FollowsByItself()
    {
        var press = Node.Press("1", Verbs.Edit, (Keys.Deal, "P101"));

        Assert.IsType<TurnAnswer.Later>(await Node.Turns.TakeAsync(press, TimeSpan.Zero, TestContext.Current.CancellationToken));
        await Node.StartAsync();
        var form = Assert.Single(await Node.TakeAsync(press));

        Assert.Equal("修改 华星｜ERP二期", form.Card?.Title);
        Assert.Equal(form.Text, (await Node.FindSaidAsync(press))?.Message.Text);
    }

    [Fact]
    public async Task AnswerThatWasThereAtTheLastMoment_IsTheAnswer()
    {
        await Node.StartAsync();
        var press = Node.Press("1", Verbs.Edit, (Keys.Deal, "P101"));
        await Node.TakeAsync(press);

        Assert.IsType<TurnAnswer.Replied>(await Node.Turns.TakeAsync(press, TimeSpan.Zero, TestContext.Current.CancellationToken));
    }
}
