using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Messages that came in are stored once, handled once, and in the order of their chat.</summary>
public abstract class InboxCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DateTimeOffset LeaseEnd = Some.Now.AddMinutes(1);

    [Fact]
    public async Task Message_ComesOut_AsItWentIn()
    {
        var message = Some.Message(Some.Chat(ChatKind.Group)) with
        {
            ReceivedAt = new DateTimeOffset(2026, 3, 11, 10, 0, 0, 123, TimeSpan.FromHours(8)),
            Press = new CardPress("undo", ImmutableSortedDictionary<string, string>.Empty.Add("deal", "P101").Add("amount", "80万")),
            AnswersInPlace = true,
            ProposedName = "张伟",
        };
        var receipt = await AddAsync(message);
        var entry = await NextAsync(message.Chat);

        Assert.Equal(receipt.Id, entry!.Id);
        Assert.Equal(0, entry.Attempts);
        AssertSame(message with { ReceivedAt = message.ReceivedAt.ToUniversalTime() }, entry.Message);
    }

    [Fact]
    public async Task RepeatedMessage_IsTheFirstOne_AndGetsItsResult()
    {
        var message = Some.Message();
        var first = await AddAsync(message);
        Assert.Equal(new InboxReceipt(first.Id, IsNew: true, Result: null), first);
        Assert.Equal(new InboxReceipt(first.Id, IsNew: false, Result: null), await AddAsync(message with { Text = "别的" }));

        await WriteAsync(session => session.Inbox.CompleteAsync(first.Id, "done", answeredInPlace: false, Some.Now, Cancellation));
        Assert.Equal(new InboxReceipt(first.Id, IsNew: false, Result: "done"), await AddAsync(message));
        Assert.Equal("done", await ReadAsync(session => session.Inbox.FindResultAsync(first.Id, Cancellation)));
    }

    [Fact]
    public async Task SameId_OnTwoPlatforms_IsTwoMessages()
    {
        var message = Some.Message();
        await AddAsync(message);
        Assert.True((await AddAsync(message with { Chat = message.Chat with { Platform = "WeCom" } })).IsNew);
    }

    [Fact]
    public async Task IdsThatDifferInCaseOrWidth_AreTwoMessages()
    {
        var message = Some.Message() with { Id = $"msg-{Guid.NewGuid():N}-abc" };
        await AddAsync(message);
        Assert.True((await AddAsync(message with { Id = message.Id.ToUpperInvariant() })).IsNew);
        Assert.True((await AddAsync(message with { Id = message.Id.Replace('a', 'ａ') })).IsNew);
    }

    [Fact]
    public async Task SameMessage_HandedInAtOnce_IsNewOnce()
    {
        var message = Some.Message();
        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(message)));
        Assert.Single(receipts, receipt => receipt.IsNew);
        Assert.Single(receipts.Select(receipt => receipt.Id).Distinct());
    }

    [Fact]
    public async Task Chat_KeepsItsOrder()
    {
        var chat = Some.Chat();
        var ids = new List<long>();
        for (var count = 0; count < 3; count++)
        {
            ids.Add((await AddAsync(Some.Message(chat))).Id);
        }

        var handled = new List<long>();
        while (await NextAsync(chat) is { } entry)
        {
            handled.Add(entry.Id);
            await WriteAsync(session => session.Inbox.CompleteAsync(entry.Id, "", answeredInPlace: false, Some.Now, Cancellation));
        }

        Assert.Equal(ids, handled);
    }

    [Fact]
    public async Task LeasedMessage_IsForItsNode_UntilTheLeaseEnds()
    {
        var message = Some.Message();
        await AddAsync(message, node: "a");
        Assert.NotNull(await NextAsync(message.Chat, "a"));
        Assert.Null(await NextAsync(message.Chat, "b"));
        Assert.Contains(message.Chat, await WaitingAsync("a"));
        Assert.DoesNotContain(message.Chat, await WaitingAsync("b"));

        Assert.NotNull(await NextAsync(message.Chat, "b", LeaseEnd));
        Assert.Contains(message.Chat, await WaitingAsync("b", LeaseEnd));
    }

    [Fact]
    public async Task LaterMessageOfAnotherNode_WaitsForTheEarlierOne()
    {
        var chat = Some.Chat();
        var first = await AddAsync(Some.Message(chat), node: "a");
        var second = await AddAsync(Some.Message(chat), node: "b");
        Assert.Null(await NextAsync(chat, "b"));
        Assert.DoesNotContain(chat, await WaitingAsync("b"));

        await WriteAsync(session => session.Inbox.CompleteAsync(first.Id, "", answeredInPlace: false, Some.Now, Cancellation));
        Assert.Equal(second.Id, (await NextAsync(chat, "b"))!.Id);
    }

    [Fact]
    public async Task WaitingChats_ComeOldestFirst_EachOnce_NoMoreThanAsked()
    {
        var (older, newer) = (Some.Chat(), Some.Chat());
        await AddAsync(Some.Message(older), "order");
        await AddAsync(Some.Message(newer), "order");
        await AddAsync(Some.Message(older), "order");

        var waiting = (await WaitingAsync("order")).Where(chat => chat == older || chat == newer);
        Assert.Equal([older, newer], waiting);
        Assert.Single(await ReadAsync(session => session.Inbox.WaitingChatsAsync("order", Some.Now, 1, Cancellation)));
    }

    [Fact]
    public async Task FailedAttempt_IsCounted_AndFreesTheMessage()
    {
        var message = Some.Message();
        var receipt = await AddAsync(message, node: "a");
        await WriteAsync(session => session.Inbox.FailAsync(receipt.Id, new string('x', 5000) + "\0", Cancellation));
        Assert.Equal(1, (await NextAsync(message.Chat, "b"))!.Attempts);
    }

    [Fact]
    public async Task ReleaseAll_FreesEveryMessage()
    {
        var message = Some.Message();
        await AddAsync(message, node: "dead");
        await WriteAsync(session => session.Inbox.ReleaseAllAsync(Cancellation));
        Assert.NotNull(await NextAsync(message.Chat, "alive"));
    }

    [Fact]
    public async Task MessageHandledByTwoUnitsAtOnce_HasOneEffect()
    {
        var deal = await DealAsync();
        var message = Some.Message();
        await AddAsync(message);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WriteAsync(async session =>
        {
            var entry = await session.Inbox.NextAsync(message.Chat, "a", Some.Now, Cancellation);
            if (entry is null)
            {
                return 0;
            }

            var draft = new ChangeSetDraft(Some.Context());
            draft.Record(Some.Activity(deal), null);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            await session.Inbox.CompleteAsync(entry.Id, "done", answeredInPlace: false, Some.Now, Cancellation);
            return 1;
        })));

        Assert.Equal(1, results.Sum());
        Assert.Equal(1, await ReadAsync(session => session.Activities.CountConversationsAsync(deal.Id, Cancellation)));
    }

    [Fact]
    public async Task CompletingWhatIsHandled_RunsTheUnitAgain()
    {
        var receipt = await AddAsync(Some.Message());
        await WriteAsync(session => session.Inbox.CompleteAsync(receipt.Id, "first", answeredInPlace: false, Some.Now, Cancellation));

        var runs = 0;
        var result = await WriteAsync(async session =>
        {
            // The first run trusts what it read before; the next looks again.
            if (runs++ > 0)
            {
                return await session.Inbox.FindResultAsync(receipt.Id, Cancellation);
            }

            await session.Inbox.CompleteAsync(receipt.Id, "second", answeredInPlace: false, Some.Now, Cancellation);
            return "second";
        });
        Assert.Equal("first", result);
        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task AnswerThatNobodyWaitsFor_IsSaidAsAnythingElse()
    {
        var message = Some.Message() with { AnswersInPlace = true };
        var receipt = await AddAsync(message);

        Assert.True(await WriteAsync(session => session.Inbox.LetFollowAsync(receipt.Id, Cancellation)));

        Assert.False((await NextAsync(message.Chat))!.Message.AnswersInPlace);
    }

    [Fact]
    public async Task AnswerThatIsThere_FollowsNoMore()
    {
        var receipt = await AddAsync(Some.Message() with { AnswersInPlace = true });
        await WriteAsync(session => session.Inbox.CompleteAsync(receipt.Id, "done", answeredInPlace: true, Some.Now, Cancellation));

        Assert.False(await WriteAsync(session => session.Inbox.LetFollowAsync(receipt.Id, Cancellation)));
    }

    /// <summary>Who waited has gone while it was handled: it is handled once more, as one whose answer is said.</summary>
    [Fact]
    public async Task EntryHandledAsAnsweredInPlace_WhenNobodyWaitsAnyMore_IsHandledAgain()
    {
        var message = Some.Message() with { AnswersInPlace = true };
        var receipt = await AddAsync(message);
        var seen = await NextAsync(message.Chat);
        await WriteAsync(session => session.Inbox.LetFollowAsync(receipt.Id, Cancellation));

        var runs = 0;
        var handled = await WriteAsync(async session =>
        {
            var entry = runs++ == 0 ? seen! : (await session.Inbox.NextAsync(message.Chat, "a", Some.Now, Cancellation))!;
            await session.Inbox.CompleteAsync(entry.Id, "done", entry.Message.AnswersInPlace, Some.Now, Cancellation);
            return entry;
        });

        Assert.Equal((2, false), (runs, handled.Message.AnswersInPlace));
    }

    private Task<InboxReceipt> AddAsync(ChatMessage message, string node = "a") =>
        WriteAsync(session => session.Inbox.AddAsync(message, node, LeaseEnd, Cancellation));

    private Task<InboxEntry?> NextAsync(ChatAddress chat, string node = "a", DateTimeOffset? now = null) =>
        ReadAsync(session => session.Inbox.NextAsync(chat, node, now ?? Some.Now, Cancellation));

    private Task<IReadOnlyList<ChatAddress>> WaitingAsync(string node, DateTimeOffset? now = null) =>
        ReadAsync(session => session.Inbox.WaitingChatsAsync(node, now ?? Some.Now, 1000, Cancellation));
}

public sealed class InboxOnSqlite(SqliteFixture fixture) : InboxCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class InboxOnPostgreSql(PostgreSqlFixture fixture) : InboxCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class InboxOnSqlServer(SqlServerFixture fixture) : InboxCompliance(fixture), IClassFixture<SqlServerFixture>;
