using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A node is killed while it sends, wherever that may be, and another one goes on.</summary>
public sealed class OutboxKillTests
{
    private const int Most = 120;
    private const int Times = 25;

    /// <summary>
    /// At the kill the node has handed over so many messages, of which some are not answered yet. What it had not begun is sent by the other node, once; what it
    /// had begun is unknown, or sent again where the platform shows it once; none is lost, and no more than can be under way at once are in doubt.
    /// </summary>
    [Fact]
    public void OnlyWhatWasUnderWay_IsInDoubt_WhereverTheNodeIsKilled() =>
        Prop.ForAll(Kills(), kill => KillAsync(null, kill).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Times));

    [Theory]
    [InlineData(0, false)]
    [InlineData(37, false)]
    [InlineData(60, true)]
    public async Task OnServersToo_OnlyWhatWasUnderWay_IsInDoubt(int handedOver, bool deduplicates)
    {
        Assert.SkipWhen(TemporaryDatabase.PostgreSql is null, "SALESBOT_TEST_POSTGRESQL names no server.");
        await KillAsync(TemporaryDatabase.PostgreSql, new Kill(Most, handedOver, Math.Min(handedOver, 10), deduplicates));
    }

    private static Arbitrary<Kill> Kills() => (
        from messages in Gen.Choose(1, Most)
        from handedOver in Gen.Choose(0, messages)
        from unanswered in Gen.Choose(0, Math.Min(handedOver, 20))
        from deduplicates in Gen.Elements(true, false)
        select new Kill(messages, handedOver, unanswered, deduplicates)).ToArbitrary();

    private static async Task KillAsync(string? server, Kill kill)
    {
        await using var storage = server is null ? await TemporaryDatabase.CopyAsync(CancellationToken.None) : await TemporaryDatabase.CreateAsync(server, CancellationToken.None);
        await storage.Database.WriteAsync(
            (session, token) => session.Outbox.AddAllAsync([.. Enumerable.Range(0, kill.Messages).Select(Message)], token), CancellationToken.None);

        var mortal = new MortalDatabase(storage.Database);
        var (first, second) = (PlatformOf(kill), new HangingPlatform(_ => false, deduplicates: kill.Deduplicates));
        var killed = WorkingOutbox.Start(mortal, [first], TimeProvider.System);
        await UntilAsync(() => Task.FromResult(first.Begun.Count >= kill.HandedOver));
        mortal.Kill();

        // Until what the dead node was writing is stored or not.
        await storage.Database.WriteAsync((_, _) => Task.FromResult(true), CancellationToken.None);
        var afterTheLease = new HandClock();
        afterTheLease.Advance(TimeProvider.System.GetUtcNow() - afterTheLease.GetUtcNow() + TimeSpan.FromHours(1));
        await using (WorkingOutbox.Start(storage.Database, [second], afterTheLease))
        {
            await UntilAsync(() => storage.Database.ReadAsync(
                async (session, token) => !await session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), CancellationToken.None));
        }

        var states = await StatesAsync(storage.Database, kill);
        var seen = first.Begun.Concat(second.Begun).CountBy(message => message.Key).ToDictionary(StringComparer.Ordinal);
        Assert.All(states, state => Assert.True(state.Value is OutboxState.Accepted or OutboxState.Unknown));
        Assert.All(states.Where(state => state.Value == OutboxState.Accepted), state => Assert.True(seen.ContainsKey(state.Key)));
        Assert.InRange(states.Values.Count(state => state == OutboxState.Unknown), 0, kill.Deduplicates ? 0 : SendPolicy.MostAtOnce);
        Assert.InRange(seen.Values.Count(times => times > 1), 0, kill.Deduplicates ? SendPolicy.MostAtOnce : 0);
        await killed.DisposeAsync();
    }

    /// <summary>It answers the first, and then no more.</summary>
    private static HangingPlatform PlatformOf(Kill kill)
    {
        HangingPlatform? platform = null;
        platform = new HangingPlatform(_ => platform!.Begun.Count > kill.HandedOver - kill.Unanswered, deduplicates: kill.Deduplicates);
        return platform;
    }

    private static async Task<Dictionary<string, OutboxState>> StatesAsync(ISalesDatabase database, Kill kill)
    {
        Dictionary<string, OutboxState> states = new(StringComparer.Ordinal);
        for (var number = 0; number < kill.Messages; number++)
        {
            var key = Message(number).Key;
            states[key] = (await database.ReadAsync((session, token) => session.Outbox.FindAsync(key, token), CancellationToken.None))!.State;
        }

        return states;
    }

    private static OutgoingMessage Message(int number) => new()
    {
        Key = FormattableString.Invariant($"brief/2026-03-11/{number}"),
        Kind = OutgoingKind.Brief,
        Chat = new ChatAddress("Scripted", ChatKind.Direct, FormattableString.Invariant($"{number}")),
        At = new DateTimeOffset(2026, 3, 11, 0, 50, 0, TimeSpan.Zero),
        Text = "早",
    };

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!await condition())
        {
            await pace.WaitForNextTickAsync();
        }
    }

    /// <summary>When a node is killed.</summary>
    /// <param name="Messages">How many messages there are.</param>
    /// <param name="HandedOver">How many of them have reached the platform by then, at least.</param>
    /// <param name="Unanswered">How many of these are not answered by then.</param>
    /// <param name="Deduplicates">Whether the platform shows what is repeated once.</param>
    private sealed record Kill(int Messages, int HandedOver, int Unanswered, bool Deduplicates);
}
