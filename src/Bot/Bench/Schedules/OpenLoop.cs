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

    private readonly ConcurrentDictionary<int, double?> waits = [];

    /// <summary>How the first so many messages were answered.</summary>
    public AnswerFigures First(int count) => Of(number => number < count);

    /// <summary>How all but the first so many messages were answered.</summary>
    public AnswerFigures After(int count) => Of(number => number >= count);

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
            answers.Add(KeepAsync(number, meant));
            while (Stopwatch.GetElapsedTime(start) < meant + Pace && !cancellationToken.IsCancellationRequested)
            {
                await pace.WaitForNextTickAsync(CancellationToken.None);
            }
        }

        await Task.WhenAll(answers);

        Task KeepAsync(int number, TimeSpan meant) => Task.Run(async () => waits[number] = await SendAsync(number, start, meant), CancellationToken.None);
    }

    private AnswerFigures Of(Func<int, bool> isMeant)
    {
        List<double?> those = [.. waits.Where(wait => isMeant(wait.Key)).Select(wait => wait.Value)];
        return new AnswerFigures([.. those.OfType<double>().Order()], those.Count(wait => wait is null));
    }

    /// <returns>The wait in milliseconds; null where it was not answered.</returns>
    private async Task<double?> SendAsync(int number, long start, TimeSpan meant)
    {
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
            return await service.Reception.AnswerAsync(message, Patience, CancellationToken.None) is null ? null : (Stopwatch.GetElapsedTime(start) - meant).TotalMilliseconds;
        }
        catch (DatabaseUnavailableException)
        {
            return null;
        }
    }
}
