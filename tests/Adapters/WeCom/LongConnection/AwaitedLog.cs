using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>Keeps what was logged, and tells when it was.</summary>
internal sealed class AwaitedLog : ILoggerProvider, ILogger
{
    private readonly Lock gate = new();
    private readonly List<(int Event, string Line)> lines = [];
    private TaskCompletionSource changed = NewSignal();

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines.Select(line => line.Line)];
            }
        }
    }

    public int Count(int eventId)
    {
        lock (gate)
        {
            return lines.Count(line => line.Event == eventId);
        }
    }

    /// <summary>Ends when the event was logged as often as this.</summary>
    public async Task WhenAsync(int eventId, int times = 1)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            if (Count(eventId) >= times)
            {
                return;
            }

            await next.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (gate)
        {
            lines.Add((eventId.Id, $"{formatter(state, exception)} {exception}"));
            changed.TrySetResult();
            changed = NewSignal();
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
