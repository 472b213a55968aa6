using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Keeps what was logged.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(EventId Id, string Line)> lines = new();

    public IReadOnlyList<string> Lines => [.. lines.Select(line => line.Line)];

    public IReadOnlyList<string> Of(int eventId) => [.. lines.Where(line => line.Id.Id == eventId).Select(line => line.Line)];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue((eventId, $"{formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}
