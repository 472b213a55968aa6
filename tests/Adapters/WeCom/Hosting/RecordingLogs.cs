using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>What the adapter logged.</summary>
internal sealed class RecordingLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<(int Event, string Text, Exception? Error)> entries = [];

    public IEnumerable<(int Event, string Text, Exception? Error)> Entries => entries;

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("SalesBot", StringComparison.Ordinal) ? new Recorder(entries) : NullLogger.Instance;

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Recorder(ConcurrentQueue<(int Event, string Text, Exception? Error)> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue((eventId.Id, formatter(state, exception), exception));
    }
}
