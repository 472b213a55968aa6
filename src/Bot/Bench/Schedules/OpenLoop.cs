using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Playground;

namespace SalesBot.Bot.Bench;

/// <summary>
/// Reps who write at a steady pace, whether they are answered or not: each message's wait begins when it was meant to be sent. The messages are visits, which
/// are read against the whole catalogue, stored, handled and answered.
/// </summary>
internal sealed class OpenLoop(BenchService service)
{
    /// <summary>The time between two messages.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<double> waits = [];
    private int sent, refused;

    /// <summary>How many were not answered.</summary>
    public int Refused => refused;

    /// <summary>How many were answered.</summary>
    public int Answered => waits.Count;

    /// <summary>The longest wait, in milliseconds.</summary>
    public double Longest => waits.DefaultIfEmpty().Max();

    /// <summary>The wait, in milliseconds, that this share of all stayed under.</summary>
    public double Quantile(double share)
    {
        var sorted = waits.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    /// <summary>Writes until something is done, then waits for the answers.</summary>
    public async Task<T> DuringAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = WriteAsync(over.Token);
        var done = await work(cancellationToken);
        await over.CancelAsync();
        await writing;
        return done;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var answers = new List<Task>();
        using var pace = new PeriodicTimer(Pace);
        for (var number = 0; !cancellationToken.IsCancellationRequested; number++)
        {
            var meant = Pace * number;
            answers.Add(Task.Run(() => SendAsync(start, meant), CancellationToken.None));
            while (Stopwatch.GetElapsedTime(start) < meant + Pace && !cancellationToken.IsCancellationRequested)
            {
                await pace.WaitForNextTickAsync(CancellationToken.None);
            }
        }

        await Task.WhenAll(answers);
    }

    private async Task SendAsync(long start, TimeSpan meant)
    {
        var number = Interlocked.Increment(ref sent);
        var rep = service.World.Rep(number * 7);
        var message = new ChatMessage
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"bench-{Guid.NewGuid():N}"),
            Chat = new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Direct, rep.Name),
            Sender = rep.Name,
            ReceivedAt = service.Company.Clock.InstantOf(ScheduleWorld.Today, new TimeOnly(8, 55)),
            Text = $"拜访了{service.World.CustomerOf(number * 7)}，聊得不错",
        };
        try
        {
            if (await service.Reception.AnswerAsync(message, Patience, CancellationToken.None) is null)
            {
                Interlocked.Increment(ref refused);
            }
            else
            {
                waits.Add((Stopwatch.GetElapsedTime(start) - meant).TotalMilliseconds);
            }
        }
        catch (DatabaseUnavailableException)
        {
            Interlocked.Increment(ref refused);
        }
    }
}
