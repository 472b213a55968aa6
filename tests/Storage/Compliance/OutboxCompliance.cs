using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Messages to go out are stored once, taken in the order of their chat, and end as waiting, accepted, failed or unknown.</summary>
public abstract class OutboxCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DateTimeOffset LeaseEnd = Some.Now.AddMinutes(1);

    [Fact]
    public async Task Message_ComesOut_AsItWentIn()
    {
        var message = Some.Outgoing();
        Assert.True(await AddAsync(message));
        var entry = await ClaimAsync(message);
        AssertSame(message, entry!.Message);
        Assert.Equal((0, false), (entry.Attempts, entry.InFlight));
    }

    [Fact]
    public async Task MessageWithoutACardOrRecipient_ComesOut_AsItWentIn()
    {
        var message = Some.Outgoing() with { Card = null, To = null };
        await AddAsync(message);
        AssertSame(message, (await ClaimAsync(message))!.Message);
    }

    [Fact]
    public async Task Message_IsFoundByItsKey_WhateverBecameOfIt()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        var entry = await ClaimAsync(message);
        await WriteAsync(session => session.Outbox.AcceptAsync(entry!.Id, new SendOutcome.Accepted("id"), Some.Now, Cancellation));

        var found = await ReadAsync(session => session.Outbox.FindAsync(message.Key, Cancellation));

        Assert.Equal(OutboxState.Accepted, found?.State);
        AssertSame(message, found!.Message);
        Assert.Null(await ReadAsync(session => session.Outbox.FindAsync("nothing\0such", Cancellation)));
    }

    [Fact]
    public async Task MessageWithAFile_ComesOut_AsItWentIn()
    {
        var message = Some.Outgoing() with { File = new OutgoingFile(new string('a', 64), "门头.jpg", "image/jpeg", 20_000_000) };
        await AddAsync(message);
        var entry = await ClaimAsync(message);
        AssertSame(message, entry!.Message);
        Assert.Equal(message.File, entry.Message.File);
    }

    [Fact]
    public async Task ManyMessages_ComeOutAsTheyWentIn_AndThoseWhoseKeysAreKnownAreLeftOut()
    {
        var known = Some.Outgoing();
        await AddAsync(known);
        OutgoingMessage[] added =
        [
            Some.Outgoing(),
            Some.Outgoing() with { Card = null, To = null },
            Some.Outgoing() with { File = new OutgoingFile(new string('b', 64), "门头.jpg", "image/jpeg", 20_000_000), OnlyInPlace = true, Replaces = "earlier" },
        ];

        var news = await WriteAsync(session => session.Outbox.AddAllAsync([known with { Text = "again" }, .. added, added[0] with { Text = "twice" }], Cancellation));

        Assert.Equal(added.Select(message => message.Key).ToHashSet(StringComparer.Ordinal), news);
        foreach (var message in added.Prepend(known))
        {
            var found = await ReadAsync(session => session.Outbox.FindAsync(message.Key, Cancellation));
            AssertSame(message, found!.Message);
            Assert.Equal(message.File, found.Message.File);
        }
    }

    [Fact]
    public async Task MessageThatFailed_IsSentOnceMoreFromTheBeginning_OneThatMayHaveArrivedIsNot()
    {
        var (failed, unknown) = (Some.Outgoing(), Some.Outgoing());
        await AddAsync(failed);
        await AddAsync(unknown);
        var taken = (await ClaimAllAsync("a", Some.Now)).ToDictionary(entry => entry.Message.Key, entry => entry.Id, StringComparer.Ordinal);
        await WriteAsync(session => session.Outbox.FailAsync(taken[failed.Key], "81013", Cancellation));
        await WriteAsync(session => session.Outbox.MarkUnknownAsync(taken[unknown.Key], "reset", Cancellation));

        Assert.True(await WriteAsync(session => session.Outbox.RepeatAsync(taken[failed.Key], Cancellation)));
        Assert.False(await WriteAsync(session => session.Outbox.RepeatAsync(taken[failed.Key], Cancellation)));
        Assert.False(await WriteAsync(session => session.Outbox.RepeatAsync(taken[unknown.Key], Cancellation)));

        var again = await ClaimAsync(failed);
        Assert.Equal((0, false, 0), (again!.Attempts, again.InFlight, again.Detours));
        Assert.Null(await ClaimAsync(unknown));
    }

    [Fact]
    public async Task SameKey_SpeaksOnce()
    {
        var message = Some.Outgoing();
        Assert.True(await AddAsync(message));
        Assert.False(await AddAsync(message with { Text = "别的" }));
        Assert.Equal(message.Text, (await ClaimAsync(message))!.Message.Text);
    }

    [Fact]
    public async Task SameKey_AddedAtOnce_SpeaksOnce()
    {
        var message = Some.Outgoing();
        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(message)));
        Assert.Single(added, isNew => isNew);
    }

    [Fact]
    public async Task TakenMessage_IsNotTakenAgain_UntilTheLeaseEnds()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        Assert.NotNull(await ClaimAsync(message, "a"));
        Assert.Null(await ClaimAsync(message, "b"));
        Assert.Null(await ClaimAsync(message, "a"));

        var again = await ClaimAsync(message, "b", LeaseEnd);
        Assert.Equal((1, true), (again!.Attempts, again.InFlight));
    }

    [Fact]
    public async Task MessagesTakenAtOnce_GoToOneNodeEach()
    {
        var messages = Enumerable.Range(0, 30).Select(_ => Some.Outgoing()).ToList();
        await WriteAsync(async session =>
        {
            foreach (var message in messages)
            {
                await session.Outbox.AddAsync(message, Cancellation);
            }
        });
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(node =>
            WriteAsync(session => session.Outbox.ClaimAsync($"node{node}", new OutboxScope(Some.Now), LeaseEnd, 1000, Cancellation))));
        var keys = claims.SelectMany(entries => entries).Select(entry => entry.Message.Key).ToList();
        Assert.All(messages, message => Assert.Single(keys, message.Key));
    }

    [Fact]
    public async Task OfAChat_OneIsTakenAtATime_InOrder()
    {
        var chat = Some.Chat();
        var messages = Enumerable.Range(0, 5).Select(_ => Some.Outgoing(chat)).ToList();
        foreach (var message in messages)
        {
            await AddAsync(message);
        }

        foreach (var message in messages)
        {
            var taken = await ClaimAllAsync("a", Some.Now);
            AssertKeys([message], taken, chat);
            await WriteAsync(session => session.Outbox.AcceptAsync(
                taken.Single(entry => entry.Message.Chat == chat).Id, new SendOutcome.Accepted(null), Some.Now, Cancellation));
        }
    }

    [Fact]
    public async Task MessageThatWasNotTaken_IsNotInFlight_WhateverItsNodeWasSending()
    {
        var (chat, other) = (OfPlatform(Guid.NewGuid()), Guid.NewGuid());
        var messages = Enumerable.Range(0, 10).Select(number => Some.Outgoing(chat with { Id = $"{other}/{number}" })).ToList();
        foreach (var message in messages)
        {
            await AddAsync(message);
        }

        await WriteAsync(session => session.Outbox.ClaimAsync("dead", new OutboxScope(Some.Now) { Platform = chat.Platform }, LeaseEnd, 4, Cancellation));

        var left = await WriteAsync(session => session.Outbox.ClaimAsync("alive", new OutboxScope(Some.Now) { Platform = chat.Platform }, LeaseEnd, 10, Cancellation));
        Assert.Equal(messages.Skip(4).Select(message => (message.Key, 0, false)), left.Select(entry => (entry.Message.Key, entry.Attempts, entry.InFlight)));
        var perhapsSent = await WriteAsync(session => session.Outbox.ClaimAsync("alive", new OutboxScope(LeaseEnd) { Platform = chat.Platform }, LeaseEnd.AddMinutes(1), 4, Cancellation));
        Assert.Equal(messages.Take(4).Select(message => (message.Key, 1, true)), perhapsSent.Select(entry => (entry.Message.Key, entry.Attempts, entry.InFlight)));
    }

    [Fact]
    public async Task Answer_WaitsForEarlierAnswers_NotForWhatNobodyAskedFor()
    {
        var chat = Some.Chat();
        var notice = Some.Outgoing(chat) with { Kind = OutgoingKind.Brief };
        var (first, second) = (Some.Outgoing(chat) with { Kind = OutgoingKind.Reply }, Some.Outgoing(chat) with { Kind = OutgoingKind.Reply });
        var later = Some.Outgoing(chat) with { Kind = OutgoingKind.Notice };
        foreach (var message in new[] { notice, first, second, later })
        {
            await AddAsync(message);
        }

        var taken = await ClaimAllAsync("a", Some.Now);
        AssertKeys([notice, first], taken, chat);
        Assert.Null(await ClaimAsync(second));

        await WriteAsync(session => session.Outbox.AcceptAsync(
            taken.Single(entry => entry.Message.Key == first.Key).Id, new SendOutcome.Accepted(null), Some.Now, Cancellation));
        AssertKeys([second], await ClaimAllAsync("a", Some.Now), chat);
    }

    [Fact]
    public async Task OnlyWhatIsLookedAt_IsTaken_BeItAPlatformOrAChat()
    {
        var (here, there) = (OfPlatform(Guid.NewGuid()), OfPlatform(Guid.NewGuid()));
        var messages = new[] { here, there, here with { Id = "other" } }.Select(Some.Outgoing).ToList();
        foreach (var message in messages)
        {
            await AddAsync(message);
        }

        var ofChat = new OutboxScope(Some.Now) { Platform = here.Platform, Chat = messages[2].Chat };
        Assert.True(await ReadAsync(session => session.Outbox.HasWaitingAsync(ofChat, Cancellation)));
        AssertKeys([messages[2]], await WriteAsync(session => session.Outbox.ClaimAsync("a", ofChat, LeaseEnd, 10, Cancellation)), messages[2].Chat);
        Assert.False(await ReadAsync(session => session.Outbox.HasWaitingAsync(ofChat, Cancellation)));

        var ofPlatform = new OutboxScope(Some.Now) { Platform = here.Platform };
        Assert.Equal(messages[0].Key, Assert.Single(await WriteAsync(session => session.Outbox.ClaimAsync("a", ofPlatform, LeaseEnd, 10, Cancellation))).Message.Key);
        Assert.NotNull(await ClaimAsync(messages[1]));
    }

    [Fact]
    public async Task LaterMessageOfAChat_Waits_WhileAnEarlierOneIsTaken()
    {
        var chat = Some.Chat();
        var (first, second) = (Some.Outgoing(chat), Some.Outgoing(chat));
        await AddAsync(first);
        var taken = await ClaimAsync(first);
        await AddAsync(second);
        Assert.Null(await ClaimAsync(second));

        await WriteAsync(session => session.Outbox.AcceptAsync(taken!.Id, new SendOutcome.Accepted(null), Some.Now, Cancellation));
        Assert.NotNull(await ClaimAsync(second));
    }

    [Fact]
    public async Task LaterMessageOfAChat_Waits_WhileAnEarlierOneIsDeferred()
    {
        var chat = Some.Chat();
        var (first, second) = (Some.Outgoing(chat), Some.Outgoing(chat));
        await AddAsync(first);
        await AddAsync(second);
        var taken = await ClaimAsync(first);
        await WriteAsync(session => session.Outbox.DeferAsync(taken!.Id, LeaseEnd, "429", isAttempt: true, Cancellation));

        Assert.Null(await ClaimAsync(second));
        var later = await ClaimAllAsync("a", LeaseEnd);
        AssertKeys([first], later, chat);
        Assert.Equal((1, false), later.Where(entry => entry.Message.Chat == chat).Select(entry => (entry.Attempts, entry.InFlight)).Single());
    }

    [Fact]
    public async Task WaitingForALimit_IsNoAttempt()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        var taken = await ClaimAsync(message);
        await WriteAsync(session => session.Outbox.DeferAsync(taken!.Id, LeaseEnd, "30 a minute", isAttempt: false, Cancellation));

        Assert.Null(await ClaimAsync(message));
        Assert.Equal((0, false), ((await ClaimAsync(message, now: LeaseEnd)) is { } again ? (again.Attempts, again.InFlight) : default));
    }

    [Fact]
    public async Task MessageOfARouteThatAnotherNodeServes_IsLeftToIt()
    {
        var chat = new ChatAddress("Playground", ChatKind.Direct, $"aibot:{Guid.NewGuid()}");
        var (theirs, ours) = (Some.Outgoing(chat), Some.Outgoing());
        await AddAsync(theirs);
        await AddAsync(ours);

        var taken = await WriteAsync(session =>
            session.Outbox.ClaimAsync("a", new OutboxScope(Some.Now) { Elsewhere = [new ChatRoute("Playground", "aibot:")] }, LeaseEnd, 1000, Cancellation));

        Assert.Contains(taken, entry => entry.Message.Key == ours.Key);
        Assert.DoesNotContain(taken, entry => entry.Message.Key == theirs.Key);
        Assert.NotNull(await ClaimAsync(theirs));
    }

    [Fact]
    public async Task RedirectedMessage_WaitsInTheOtherChat_AsNew()
    {
        var message = Some.Outgoing() with { Replaces = "handle" };
        await AddAsync(message);
        var taken = await ClaimAsync(message);
        var other = Some.Chat();
        await WriteAsync(session => session.Outbox.RedirectAsync(taken!.Id, other, "81013", Cancellation));

        var again = await ClaimAsync(message);
        Assert.Equal((other, null, 0, false, 1), (again!.Message.Chat, again.Message.Replaces, again.Attempts, again.InFlight, again.Detours));
    }

    [Fact]
    public async Task WhatDidNotGetThrough_IsListedWithItsReason()
    {
        var (refused, unknown, accepted) = (Some.Outgoing(), Some.Outgoing(), Some.Outgoing());
        foreach (var message in new[] { refused, unknown, accepted })
        {
            await AddAsync(message);
        }

        var taken = (await ClaimAllAsync("a", Some.Now)).ToDictionary(entry => entry.Message.Key, entry => entry.Id, StringComparer.Ordinal);
        await WriteAsync(session => session.Outbox.FailAsync(taken[refused.Key], "81013 out of sight", Cancellation));
        await WriteAsync(session => session.Outbox.MarkUnknownAsync(taken[unknown.Key], "reset", Cancellation));
        await WriteAsync(session => session.Outbox.AcceptAsync(taken[accepted.Key], new SendOutcome.Accepted("1"), Some.Now, Cancellation));

        var listed = (await ReadAsync(session => session.Outbox.UndeliveredAsync(Some.Now, 1000, Cancellation)))
            .Where(record => taken.ContainsValue(record.Id)).ToDictionary(record => record.Message.Key, StringComparer.Ordinal);
        Assert.Equal((OutboxState.Failed, "81013 out of sight"), (listed[refused.Key].State, listed[refused.Key].Reason));
        Assert.Equal((OutboxState.Unknown, "reset"), (listed[unknown.Key].State, listed[unknown.Key].Reason));
        Assert.False(listed.ContainsKey(accepted.Key));
        Assert.Empty(await ReadAsync(session => session.Outbox.UndeliveredAsync(Some.Now.AddSeconds(1), 1000, Cancellation)));
    }

    [Fact]
    public async Task NoMoreThanAsked_IsTaken_OldestFirst()
    {
        var chat = OfPlatform(Guid.NewGuid());
        var (first, second) = (Some.Outgoing(chat), Some.Outgoing(chat with { Id = "other" }));
        await AddAsync(first);
        await AddAsync(second);
        var taken = await WriteAsync(session => session.Outbox.ClaimAsync("a", new OutboxScope(Some.Now) { Platform = chat.Platform }, LeaseEnd, 1, Cancellation));
        Assert.Equal(first.Key, Assert.Single(taken).Message.Key);
    }

    [Fact]
    public async Task AcceptedMessage_IsListed_WithThePlatformsId()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        var taken = await ClaimAsync(message);
        await WriteAsync(session => session.Outbox.AcceptAsync(taken!.Id, new SendOutcome.Accepted("platform-1"), Some.Now, Cancellation));

        var accepted = await ReadAsync(session => session.Outbox.AcceptedAsync(message.Chat.Platform, Cancellation));
        var record = Assert.Single(accepted, record => record.Id == taken!.Id);
        Assert.Equal((OutboxState.Accepted, "platform-1"), (record.State, record.PlatformMessageId));
        AssertSame(message, record.Message);
        Assert.Equal(accepted.OrderBy(entry => entry.Id), accepted);
        Assert.DoesNotContain(await ReadAsync(session => session.Outbox.AcceptedAsync("WeCom", Cancellation)), other => other.Id == taken!.Id);
    }

    [Fact]
    public async Task CardThatWasShown_IsFoundWithItsHandle_AndOneWithoutHasNone()
    {
        var (shown, plain) = (Some.Outgoing() with { OnlyInPlace = true, Replaces = "earlier" }, Some.Outgoing());
        foreach (var (message, handle) in new[] { (shown, "task|type|code"), (plain, null) })
        {
            await AddAsync(message);
            var taken = await ClaimAsync(message);
            await WriteAsync(session => session.Outbox.AcceptAsync(taken!.Id, new SendOutcome.Accepted("1") { Handle = handle }, Some.Now, Cancellation));
        }

        var found = await ReadAsync(session => session.Outbox.FindAsync(shown.Key, Cancellation));
        Assert.Equal("task|type|code", found!.Handle);
        AssertSame(shown, found.Message);
        Assert.Null((await ReadAsync(session => session.Outbox.FindAsync(plain.Key, Cancellation)))!.Handle);
    }

    [Fact]
    public async Task FailedOrUnknownMessage_IsNotTakenAgain_AndHoldsNobodyUp()
    {
        var chat = Some.Chat();
        var (failed, unknown, next) = (Some.Outgoing(chat), Some.Outgoing(chat), Some.Outgoing(chat));
        await AddAsync(failed);
        var taken = await ClaimAsync(failed);
        await WriteAsync(session => session.Outbox.FailAsync(taken!.Id, "40014", Cancellation));
        await AddAsync(unknown);
        taken = await ClaimAsync(unknown);
        await WriteAsync(session => session.Outbox.MarkUnknownAsync(taken!.Id, new string('x', 5000), Cancellation));
        await AddAsync(next);

        AssertKeys([next], await ClaimAllAsync("a", LeaseEnd), chat);
    }

    [Fact]
    public async Task AcceptedMessage_StaysAccepted_WhoeverComesLate()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        var taken = await ClaimAsync(message);
        await WriteAsync(session => session.Outbox.AcceptAsync(taken!.Id, new SendOutcome.Accepted("1"), Some.Now, Cancellation));
        await WriteAsync(session => session.Outbox.DeferAsync(taken!.Id, Some.Now, "late", isAttempt: true, Cancellation));
        Assert.Null(await ClaimAsync(message));
    }

    [Fact]
    public async Task WhatIsHeld_KeepsNobodyWaiting_AndIsSentOnceItIsLetGo()
    {
        var held = Some.Outgoing() with { HeldUntil = Some.Now.AddHours(8) };
        var later = Some.Outgoing() with { Chat = held.Chat };
        await AddAsync(held);
        await AddAsync(later);
        AssertKeys([later], await ClaimAllAsync("a", Some.Now), held.Chat);
        Assert.Empty(await HeldAsync(held, Some.Now.AddHours(7)));
        var record = Assert.Single(await HeldAsync(held, Some.Now.AddHours(8)));
        Assert.Equal((OutboxState.Withheld, held.HeldUntil), (record.State, record.Message.HeldUntil));

        await WriteAsync(session => session.Outbox.HoldAsync([record.Id], Some.Now.AddHours(9), Cancellation));
        Assert.Empty(await HeldAsync(held, Some.Now.AddHours(8)));
        await WriteAsync(session => session.Outbox.LetGoAsync([record.Id], Cancellation));
        Assert.Null((await ClaimAsync(held))!.Message.HeldUntil);
    }

    [Fact]
    public async Task WhatIsToldWithAnother_IsNeverSent()
    {
        var held = Some.Outgoing() with { HeldUntil = Some.Now.AddHours(8) };
        var other = Some.Outgoing() with { HeldUntil = Some.Now.AddHours(8), Chat = held.Chat };
        await AddAsync(held);
        await AddAsync(other);
        var (one, merged) = (Assert.Single(await HeldAsync(held, Some.Now.AddHours(8))), Assert.Single(await HeldAsync(other, Some.Now.AddHours(8))));
        var card = new Card { Purpose = CardPurpose.Notice, Title = "两条消息" };
        await WriteAsync(session => session.Outbox.MergeAsync(one.Id, card, "两条消息", [merged.Id], Cancellation));
        await WriteAsync(session => session.Outbox.LetGoAsync([one.Id, merged.Id], Cancellation));

        var sent = await ClaimAsync(held);
        Assert.Equal(("两条消息", "两条消息"), (sent!.Message.Text, sent.Message.Card!.Title));
        await WriteAsync(session => session.Outbox.AcceptAsync(sent.Id, new SendOutcome.Accepted(null), Some.Now, Cancellation));
        Assert.Null(await ClaimAsync(other, now: Some.Now.AddDays(1)));
        var record = await ReadAsync(session => session.Outbox.FindAsync(other.Key, Cancellation));
        Assert.Equal((OutboxState.Withheld, OutboxRecord.Merged), (record!.State, record.Reason));
    }

    [Fact]
    public async Task WhatWasTakenAndIsHeld_WasNotTried_AndKeepsNobodyWaiting()
    {
        var message = Some.Outgoing();
        var later = Some.Outgoing() with { Chat = message.Chat };
        await AddAsync(message);
        await AddAsync(later);
        var taken = await ClaimAsync(message);
        await WriteAsync(session => session.Outbox.WithholdAsync(taken!.Id, Some.Now.AddHours(8), "QuietHours", Cancellation));
        Assert.Equal(later.Key, (await ClaimAsync(later))!.Message.Key);

        var record = Assert.Single(await HeldAsync(message, Some.Now.AddHours(8)));
        await WriteAsync(session => session.Outbox.LetGoAsync([record.Id], Cancellation));
        var entry = await ClaimAsync(message);
        Assert.Equal((message.Key, 0, false), (entry!.Message.Key, entry.Attempts, entry.InFlight));
    }

    [Fact]
    public async Task WhatIsHeldForSomebody_IsLookedAtAgain_WhenTheyMayBeSpokenTo()
    {
        var (held, other) = (Some.Outgoing() with { HeldUntil = Some.Now.AddDays(8) }, Some.Outgoing() with { HeldUntil = Some.Now.AddDays(8), To = Some.Member() });
        await AddAsync(held);
        await AddAsync(other);
        await WriteAsync(session => session.Outbox.ReconsiderAsync(held.To!.Value, [held.Chat.Platform], Some.Now, Cancellation));
        Assert.Single(await HeldAsync(held, Some.Now));
        Assert.Empty(await HeldAsync(other, Some.Now));
    }

    [Fact]
    public async Task ReleaseAll_FreesWhatWasTaken_AsInFlight()
    {
        var message = Some.Outgoing();
        await AddAsync(message);
        await ClaimAsync(message, "dead");
        await WriteAsync(session => session.Outbox.ReleaseAllAsync(Cancellation));
        Assert.True((await ClaimAsync(message, "alive"))!.InFlight);
    }

    private static void AssertKeys(IEnumerable<OutgoingMessage> expected, IEnumerable<OutboxEntry> taken, ChatAddress chat) => Assert.Equal(
        expected.Select(message => message.Key),
        taken.Where(entry => entry.Message.Chat == chat).Select(entry => entry.Message.Key),
        StringComparer.Ordinal);

    private Task<bool> AddAsync(OutgoingMessage message) => WriteAsync(session => session.Outbox.AddAsync(message, Cancellation));

    private async Task<IReadOnlyList<OutboxRecord>> HeldAsync(OutgoingMessage message, DateTimeOffset now) =>
        [.. (await ReadAsync(session => session.Outbox.HeldAsync(message.Chat.Platform, now, 1000, Cancellation))).Where(record => record.Message.Key == message.Key)];

    private Task<IReadOnlyList<OutboxEntry>> ClaimAllAsync(string node, DateTimeOffset now) =>
        WriteAsync(session => session.Outbox.ClaimAsync(node, new OutboxScope(now), now.AddMinutes(1), 1000, Cancellation));

    private async Task<OutboxEntry?> ClaimAsync(OutgoingMessage message, string node = "a", DateTimeOffset? now = null) =>
        (await ClaimAllAsync(node, now ?? Some.Now)).SingleOrDefault(entry => string.Equals(entry.Message.Key, message.Key, StringComparison.Ordinal));

    /// <summary>A chat of a platform that no other test uses.</summary>
    private static ChatAddress OfPlatform(Guid id) => new($"P{id:N}"[..20], ChatKind.Direct, "chat");
}

public sealed class OutboxOnSqlite(SqliteFixture fixture) : OutboxCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class OutboxOnPostgreSql(PostgreSqlFixture fixture) : OutboxCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class OutboxOnSqlServer(SqlServerFixture fixture) : OutboxCompliance(fixture), IClassFixture<SqlServerFixture>;
