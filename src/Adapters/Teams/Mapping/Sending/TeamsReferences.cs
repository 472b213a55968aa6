using System.Threading.Channels;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>
/// What is known of chats. It is read from where all nodes keep it, each time: a copy in memory would not hear that another node was blocked there,
/// or is let in again.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TeamsReferences(IChatReferences store)
{
    private const int MostWaiting = 1_000;

    private readonly Channel<ChatAddress> newGroups = Channel.CreateBounded<ChatAddress>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The groups that this node heard of for the first time, or again after the bot was taken out of them, and those that are to be read again; for one reader.</summary>
    public IAsyncEnumerable<ChatAddress> NewGroups(CancellationToken cancellationToken) => newGroups.Reader.ReadAllAsync(cancellationToken);

    /// <summary>What is known of a chat; null where nothing is.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public async Task<TeamsReference?> FindAsync(ChatAddress chat, CancellationToken cancellationToken) =>
        await store.FindAsync(chat, cancellationToken) is { } kept ? TeamsReference.Parse(kept) : null;

    /// <summary>Keeps what an activity said of its chat, where it is new. Of a person who was only seen in a group, nothing replaces what is known of their own chat.</summary>
    /// <exception cref="DatabaseUnavailableException">It was not kept.</exception>
    public async Task KeepAsync(ChatAddress chat, TeamsReference reference, CancellationToken cancellationToken)
    {
        var kept = await FindAsync(chat, cancellationToken);
        var isOnlySeen = chat.Kind == ChatKind.Direct && reference.Conversation is null && kept?.Conversation is not null;
        if (kept == reference || isOnlySeen)
        {
            return;
        }

        await store.KeepAsync(chat, reference.ToString(), cancellationToken);
        if (chat.Kind == ChatKind.Group && reference.Conversation is not null && kept is null or { IsGone: true } or { Conversation: null })
        {
            newGroups.Writer.TryWrite(chat);
        }
    }

    /// <summary>Who is in the group is to be read again.</summary>
    public void ReadAgain(ChatAddress group) => newGroups.Writer.TryWrite(group);

    /// <summary>The bot was taken out of a chat, or blocked there, until something is heard of it again.</summary>
    /// <exception cref="DatabaseUnavailableException">It was not kept.</exception>
    public async Task MarkGoneAsync(ChatAddress chat, CancellationToken cancellationToken)
    {
        if (await FindAsync(chat, cancellationToken) is { IsGone: false } kept)
        {
            await store.KeepAsync(chat, (kept with { IsGone = true }).ToString(), cancellationToken);
        }
    }
}
