using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>What is known of chats, kept as long as the test runs.</summary>
internal sealed class MemoryReferences : IChatReferences
{
    private readonly ConcurrentDictionary<ChatAddress, string> kept = new();
    private int writes;

    /// <summary>Whether the database answers.</summary>
    public bool IsDown { get; set; }

    public int Writes => writes;

    public Task KeepAsync(ChatAddress chat, string reference, CancellationToken cancellationToken)
    {
        Demand();
        Assert.InRange(reference.Length, 1, IChatReferences.MaxLength);
        kept[chat] = reference;
        Interlocked.Increment(ref writes);
        return Task.CompletedTask;
    }

    public Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken)
    {
        Demand();
        return Task.FromResult(kept.GetValueOrDefault(chat));
    }

    private void Demand()
    {
        if (IsDown)
        {
            throw new DatabaseUnavailableException("The test has taken the database away.");
        }
    }
}
