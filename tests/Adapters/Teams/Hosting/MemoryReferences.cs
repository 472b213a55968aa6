using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>What is known of chats, in memory.</summary>
internal sealed class MemoryReferences : IChatReferences
{
    private readonly ConcurrentDictionary<ChatAddress, string> kept = [];
    private int writes;

    /// <summary>How often something was written.</summary>
    public int Writes => Volatile.Read(ref writes);

    /// <summary>Whether nothing can be read or kept.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>What is known of a person's chat.</summary>
    public TeamsReference? OfPerson(string account) => Of(TeamsChat.WithPerson(account));

    /// <summary>What is known of a group.</summary>
    public TeamsReference? OfGroup(string conversation) => Of(TeamsChat.InGroup(conversation));

    public Task KeepAsync(ChatAddress chat, string reference, CancellationToken cancellationToken)
    {
        ThrowIfUnavailable();
        Interlocked.Increment(ref writes);
        kept[chat] = reference;
        return Task.CompletedTask;
    }

    public Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken)
    {
        ThrowIfUnavailable();
        return Task.FromResult(kept.GetValueOrDefault(chat));
    }

    private TeamsReference? Of(ChatAddress chat) => kept.TryGetValue(chat, out var reference) ? TeamsReference.Parse(reference) : null;

    private void ThrowIfUnavailable()
    {
        if (IsUnavailable)
        {
            throw new DatabaseUnavailableException("Locked.");
        }
    }
}
