using System.Diagnostics;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Playground;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>What reminders cost that are due at one instant.</summary>
/// <param name="Queued">How many are in the outbox.</param>
/// <param name="Took">How long that took.</param>
/// <param name="Control">How long it takes to put as many messages into the outbox and do nothing else.</param>
internal sealed record ReminderFigures(int Queued, TimeSpan Took, TimeSpan Control)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(0.5);
    private static readonly TimeOnly DueBefore = new(13, 0);
    private static readonly TimeOnly Due = new(14, 0);

    /// <summary>Whether it is as fast as it must be.</summary>
    public bool Holds => Took <= MostTime;

    /// <summary>Measures.</summary>
    public static async Task<ReminderFigures> MeasureAsync(BenchService service, int count)
    {
        // A service that has rung before: what its first reminders compile is not the cost of these.
        await SetAsync(service, count / 10, DueBefore);
        await service.TickAsync(JobNames.Reminders, DueBefore, CancellationToken.None);

        var at = await SetAsync(service, count, Due);
        var start = Stopwatch.GetTimestamp();
        var report = await service.TickAsync(JobNames.Reminders, Due, CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(start);
        return new ReminderFigures(report.Queued.Length, took, await ControlAsync(service, count, at));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Queued:N0} reminders of one instant are in the outbox after {Took.TotalSeconds:F2} s ({Queued / Took.TotalSeconds:N0}/s); as many messages alone, in the same units, take {Control.TotalSeconds:F2} s");

    private static async Task<DateTimeOffset> SetAsync(BenchService service, int count, TimeOnly due)
    {
        var at = service.Company.Clock.InstantOf(ScheduleWorld.Today, due);
        foreach (var some in Enumerable.Range(0, count).Chunk(1_000))
        {
            var changes = service.Change(draft =>
            {
                foreach (var number in some)
                {
                    draft.Set(new Reminder { Id = new ReminderId(Guid.NewGuid()), For = service.World.Rep(number).Id, At = at, What = "给王总打电话" });
                }
            });
            await service.WriteAsync((session, token) => session.Changes.AppendAsync(changes, token), CancellationToken.None);
        }

        return at;
    }

    private static async Task<TimeSpan> ControlAsync(BenchService service, int count, DateTimeOffset at)
    {
        var messages = Enumerable.Range(0, count).Select(number => new OutgoingMessage
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"control/{number}"),
            Kind = OutgoingKind.Reminder,
            Chat = new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Direct, service.World.Rep(number).Name),
            To = service.World.Rep(number).Id,
            At = at,
            Text = "给王总打电话",
        }).ToList();
        var start = Stopwatch.GetTimestamp();
        foreach (var some in messages.Chunk(ReminderJob.Batch))
        {
            await service.WriteAsync(async (session, token) => await session.Outbox.AddAllAsync(some, token), CancellationToken.None);
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
