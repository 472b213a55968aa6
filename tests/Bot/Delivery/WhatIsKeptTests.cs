using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>What adapters have kept, and what was said, outlives whoever kept and said it.</summary>
public sealed class WhatIsKeptTests : IAsyncLifetime
{
    private TurnNode? node;

    private TurnNode Node => node!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => node = await TurnNode.CreateAsync();

    public async ValueTask DisposeAsync() => await Node.DisposeAsync();

    [Fact]
    public async Task ReferenceOfAChat_IsTheOneThatWasKeptLast()
    {
        var chat = new ChatAddress(PlatformName.Teams, ChatKind.Group, "19:aaa111@thread.tacv2");
        await References().KeepAsync(chat, "old", Cancellation);
        await References().KeepAsync(chat, "new", Cancellation);

        Assert.Equal("new", await References().FindAsync(chat, Cancellation));
        Assert.Null(await References().FindAsync(chat with { Id = "19:bbb222@thread.tacv2" }, Cancellation));
    }

    [Fact]
    public async Task WhatWasSaid_IsFoundByItsKey()
    {
        await Node.StartAsync();
        var message = Node.Message("1", text: "帮助");
        var said = Assert.Single(await Node.TakeAsync(message));
        var sent = new SentMessages(Node.Database);

        var found = await sent.FindAsync(said.Key, Cancellation);

        Assert.Equal((said.Text, message.Chat), (found?.Text, found?.Chat));
        Assert.Null(await sent.FindAsync("reply/Teams/2/0", Cancellation));
    }

    private ChatReferences References() => new(Node.Database, TimeProvider.System);
}
