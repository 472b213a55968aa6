using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>An inbox in memory: a repeated id is the message that came first.</summary>
internal sealed class RecordingInbox : IChatInbox
{
    private readonly ConcurrentDictionary<string, ChatMessage> messages = new(StringComparer.Ordinal);

    public ICollection<ChatMessage> Messages => messages.Values;

    /// <summary>Whether nothing can be stored.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>Whether what was not stored in time may be stored all the same.</summary>
    public bool MayStore { get; set; }

    /// <summary>What happens when a message was stored.</summary>
    public Action<ChatMessage>? Stored { get; set; }

    public Task<InboxReceipt> ReceiveAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (IsUnavailable)
        {
            throw new DatabaseUnavailableException("Locked.") { MayBeStored = MayStore };
        }

        var isNew = messages.TryAdd(message.Id, message);
        Stored?.Invoke(message);
        return Task.FromResult(new InboxReceipt(messages.Count, isNew, Result: null));
    }
}
