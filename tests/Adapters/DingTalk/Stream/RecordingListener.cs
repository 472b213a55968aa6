using System.Collections.Concurrent;
using SalesBot.Adapters.DingTalk.Protocol.Stream;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>Hears what comes, and answers as the test says.</summary>
internal sealed class RecordingListener : IStreamListener
{
    private readonly ConcurrentQueue<string> notes = [];

    /// <summary>What happened to the connections.</summary>
    public IEnumerable<string> Notes => notes;

    /// <summary>What was heard, by its id.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    /// <summary>What is said of what is heard.</summary>
    public Func<StreamFrame, Task<StreamAnswer>> Answer { get; set; } = _ => Task.FromResult(StreamAnswers.Message);

    public void Connected(int line) => notes.Enqueue("connected");

    public void Leaving(int line) => notes.Enqueue("leaving");

    public void Lost(int line, string reason, TimeSpan wait) => notes.Enqueue($"lost: {reason}");

    public void Refused(int line, string reason, TimeSpan wait) => notes.Enqueue($"refused: {reason} {wait}");

    public void NotUnderstood(int line) => notes.Enqueue("not understood");

    public Task<StreamAnswer> HeardAsync(StreamFrame frame)
    {
        Heard.Enqueue(frame.MessageId);
        return Answer(frame);
    }
}
