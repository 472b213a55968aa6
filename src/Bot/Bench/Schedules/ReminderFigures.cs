using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Playground;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>What reminders cost that are due at one instant, beside as many messages that are put into the outbox, and nothing else.</summary>
/// <param name="Queued">How many are in the outbox, in the round in which it was the fewest.</param>
/// <param name="Took">The median of how long that took.</param>
/// <param name="Processor">The median of the processor time that went into it.</param>
/// <param name="Control">The median of how long the messages alone take, in the same units.</param>
/// <param name="Ratio">The median of how many times as long the reminders took, of each two that follow one another.</param>
internal sealed record ReminderFigures(int Queued, TimeSpan Took, TimeSpan Processor, TimeSpan Control, double Ratio)
{
    private const int Rounds = 5;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMinutes(5);
    private static readonly TimeOnly DueBefore = new(13, 0);
    private static readonly TimeOnly DueFirst = new(14, 0);

    /// <summary>Whether it is as fast as it must be.</summary>
    public bool Holds => Took <= MostTime;

    /// <summary>Measures both in turn, so that whatever else the machine does meets both.</summary>
    public static async Task<ReminderFigures> MeasureAsync(BenchService service, int count)
    {
        // A service that has rung before: what its first reminders compile is not the cost of these.
        await RingAsync(service, count / 10, DueBefore);
        var rounds = new List<(int Queued, TimeSpan Took, TimeSpan Processor, TimeSpan Control)>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var due = DueFirst.Add(round * BetweenRounds);

            // There and back.
            var before = round % 2 != 0 ? await QueueAsync(service, count, due) : TimeSpan.Zero;
            var (queued, took, processor) = await RingAsync(service, count, due);
            rounds.Add((queued, took, processor, round % 2 == 0 ? await QueueAsync(service, count, due) : before));
        }

        return new ReminderFigures(
            rounds.Min(round => round.Queued),
            Median(rounds.Select(round => round.Took)),
            Median(rounds.Select(round => round.Processor)),
            Median(rounds.Select(round => round.Control)),
            Median(rounds.Select(round => round.Took / round.Control)));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Queued:N0} reminders of one instant are in the outbox after {Took.TotalSeconds:F2} s (the goal is {MostTime.TotalSeconds:F1} s; {Queued / Took.TotalSeconds:N0}/s), {Processor.TotalMicroseconds / Queued:N0} µs of processor time each; as many messages alone, in the same units, take {Control.TotalSeconds:F2} s; {Ratio:F1} times as long (medians of {Rounds} rounds, there and back)");

    private static async Task<(int Queued, TimeSpan Took, TimeSpan Processor)> RingAsync(BenchService service, int count, TimeOnly due)
    {
        await SetAsync(service, count, InstantOf(service, due));
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var report = await service.TickAsync(JobNames.Reminders, due, CancellationToken.None);
        return (report.Queued.Length, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
    }

    private static async Task SetAsync(BenchService service, int count, DateTimeOffset at)
    {
        foreach (var some in Enumerable.Range(0, count).Chunk(1_000))
        {
            var changes = service.Change(draft =>
            {
                foreach (var number in some)
                {
                    draft.Set(new Reminder { Id = new ReminderId(Guid.CreateVersion7(at)), For = service.World.Rep(number).Id, At = at, What = "给王总打电话" });
                }
            });
            await service.WriteAsync((session, token) => session.Changes.AppendAsync(changes, token), CancellationToken.None);
        }
    }

    /// <summary>The control.</summary>
    private static async Task<TimeSpan> QueueAsync(BenchService service, int count, TimeOnly due)
    {
        var at = InstantOf(service, due);
        ImmutableArray<OutgoingMessage> messages =
        [
            .. Enumerable.Range(0, count).Select(number => new OutgoingMessage
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"control/{due:HHmm}/{number}"),
                Kind = OutgoingKind.Reminder,
                Chat = new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Direct, service.World.Rep(number).Name),
                To = service.World.Rep(number).Id,
                At = at,
                Text = "给王总打电话",
            }),
        ];
        var start = Stopwatch.GetTimestamp();
        foreach (var some in messages.Chunk(ReminderJob.Batch))
        {
            await service.WriteAsync(async (session, token) => await session.Outbox.AddAllAsync(some, token), CancellationToken.None);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static DateTimeOffset InstantOf(BenchService service, TimeOnly due) => service.Company.Clock.InstantOf(ScheduleWorld.Today, due);

    private static T Median<T>(IEnumerable<T> values) => values.Order().ElementAt(Rounds / 2);
}
