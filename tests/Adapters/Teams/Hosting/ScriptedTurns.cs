using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Answers turns as a test wants; a repeated id gets the first one's answer.</summary>
internal sealed class ScriptedTurns : IChatTurns, ISentMessages
{
    private readonly ConcurrentDictionary<string, (ChatMessage Message, TurnAnswer Answer)> taken = new(StringComparer.Ordinal);

    /// <summary>What was handled, each once.</summary>
    public IReadOnlyList<ChatMessage> Messages => [.. taken.Values.Select(entry => entry.Message)];

    /// <summary>How the next turns are answered.</summary>
    public Func<ChatMessage, TurnAnswer> Answer { get; set; } = _ => new TurnAnswer.Replied([]);

    /// <summary>Whether nothing can be stored or read.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>How long the last one would have been waited for.</summary>
    public TimeSpan Budget { get; private set; }

    /// <summary>What was said earlier, by its key.</summary>
    public Dictionary<string, OutgoingMessage> Sent { get; } = new(StringComparer.Ordinal);

    public Task<TurnAnswer> TakeAsync(ChatMessage message, TimeSpan budget, CancellationToken cancellationToken)
    {
        ThrowIfUnavailable();
        Budget = budget;
        return Task.FromResult(taken.GetOrAdd(message.Id, _ => (message, Answer(message))).Answer);
    }

    public Task<OutgoingMessage?> FindAsync(string key, CancellationToken cancellationToken)
    {
        ThrowIfUnavailable();
        return Task.FromResult(Sent.GetValueOrDefault(key));
    }

    private void ThrowIfUnavailable()
    {
        if (IsUnavailable)
        {
            throw new DatabaseUnavailableException("Locked.");
        }
    }
}
