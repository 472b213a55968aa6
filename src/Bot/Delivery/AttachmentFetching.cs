using System.Collections.Concurrent;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Delivery;

/// <summary>
/// Fetches what was sent with messages before they are handled, outside the database and beside the lanes of the inbox, so that a slow download
/// or a platform in trouble holds up its own chat and no other. What was fetched is known to this node only: after a crash it is fetched
/// again, and kept under the same hash.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class AttachmentFetching(
    ISalesDatabase database,
    IEnumerable<IChatPlatform> platforms,
    IFileStore store,
    TimeProvider time,
    ILogger<AttachmentFetching> logger)
{
    /// <summary>How often a message's files are asked for; an attempt at handling it must be left.</summary>
    public const int MostTries = TurnHandler.MostAttempts;

    private const int NameMaxLength = 200;
    private const int MediaTypeMaxLength = 100;
    private const int Workers = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(2);

    private readonly ChatLanes lanes = new();
    private readonly ConcurrentDictionary<ChatAddress, Order> orders = new();
    private readonly Dictionary<string, IChatPlatform> byName = platforms.ToDictionary(platform => platform.Name, StringComparer.Ordinal);

    /// <summary>What was sent with the message that is fetched: recorded speech is not, since nobody here listens to it.</summary>
    public static IEnumerable<ChatAttachment> Fetchable(ChatMessage message) => message.Attachments.Where(attachment => attachment.Kind != ChatAttachmentKind.Voice);

    /// <summary>How long to wait after a try that failed, the first being 0.</summary>
    public static TimeSpan RestAfter(int tries) => FirstRest * Math.Pow(4, tries);

    /// <summary>What became of the entry's files; null where that is not known.</summary>
    public ReceivedFiles? FilesOf(InboxEntry entry) =>
        orders.TryGetValue(entry.Message.Chat, out var order) && order.Entry.Id == entry.Id ? order.Files : null;

    /// <summary>Lets the entry's files be fetched, unless the platform is to be left alone for a moment.</summary>
    public void Fetch(InboxEntry entry)
    {
        var order = orders.AddOrUpdate(
            entry.Message.Chat,
            _ => new Order(entry, NotBefore: DateTimeOffset.MinValue),
            (_, known) => known.Entry.Id == entry.Id ? known with { Entry = entry } : new Order(entry, NotBefore: DateTimeOffset.MinValue));
        if (order.NotBefore <= time.GetUtcNow())
        {
            lanes.Wake(entry.Message.Chat);
        }
    }

    /// <summary>The chat's entry is handled.</summary>
    public void Forget(ChatAddress chat) => orders.TryRemove(chat, out _);

    /// <summary>Fetches until cancelled.</summary>
    /// <param name="fetched">Told of each chat whose entry can be handled now.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task RunAsync(Action<ChatAddress> fetched, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => lanes.RunAsync((chat, token) => FetchAsync(chat, fetched, token), cancellationToken)));

    private async Task FetchAsync(ChatAddress chat, Action<ChatAddress> fetched, CancellationToken cancellationToken)
    {
        if (!orders.TryGetValue(chat, out var order) || order.Files is not null || order.NotBefore > time.GetUtcNow())
        {
            return;
        }

        var entry = order.Entry;
        try
        {
            var files = await FetchAsync(entry, cancellationToken);
            if (files is null)
            {
                await database.WriteAsync(
                    async (session, token) =>
                    {
                        await session.Inbox.FailAsync(entry.Id, "A file was not to be had.", token);
                        return true;
                    },
                    cancellationToken);
                Update(order, order with { NotBefore = time.GetUtcNow() + RestAfter(entry.Attempts) });
                return;
            }

            Update(order, order with { Files = files });
            fetched(chat);
        }
        catch (DatabaseUnavailableException error)
        {
            // The entry stays where it is; the inbox's sweep comes back to it.
            logger.DatabaseUnavailable(error);
        }
    }

    /// <summary>All files of the entry; null where one is to be tried again.</summary>
    private async Task<ReceivedFiles?> FetchAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        var kept = ImmutableArray.CreateBuilder<ActivityAttachment>();
        var gone = ImmutableArray.CreateBuilder<ChatAttachmentKind>();
        var tables = ImmutableArray.CreateBuilder<(string Sha256, string Text)>();
        foreach (var attachment in Fetchable(entry.Message))
        {
            switch (await FetchAsync(entry.Message, attachment, cancellationToken))
            {
                case FetchOutcome.Fetched({ Content.Length: <= FetchedFile.MaxLength } file):
                    kept.Add(await KeepAsync(attachment, file, cancellationToken));
                    if (TableText.Of(file, kept[^1].Name) is { } table)
                    {
                        tables.Add((kept[^1].Sha256, table));
                    }

                    break;
                case FetchOutcome.Later(var reason) when entry.Attempts + 1 < MostTries:
                    logger.FetchPutOff(entry.Message.Chat.Platform, entry.Message.Id, reason);
                    return null;
                case var outcome:
                    logger.FileIsGone(entry.Message.Chat.Platform, entry.Message.Id, ReasonOf(outcome));
                    gone.Add(attachment.Kind);
                    break;
            }
        }

        return new ReceivedFiles(kept.ToImmutable(), gone.ToImmutable()) { Tables = tables.ToImmutable() };
    }

    private async Task<FetchOutcome> FetchAsync(ChatMessage message, ChatAttachment attachment, CancellationToken cancellationToken)
    {
        if (!byName.TryGetValue(message.Chat.Platform, out var platform))
        {
            return new FetchOutcome.Gone("The platform is not enabled here.");
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await platform.FetchAsync(attachment, either.Token);
        }
#pragma warning disable CA1031 // Whatever a platform's adapter does wrong must not stop the files of other messages.
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new FetchOutcome.Later(error is OperationCanceledException ? $"It took more than {Patience.TotalSeconds:0} seconds." : error.GetType().Name);
        }
    }

    private async Task<ActivityAttachment> KeepAsync(ChatAttachment attachment, FetchedFile file, CancellationToken cancellationToken)
    {
        var hash = await store.SaveAsync(file.Content, cancellationToken);
        var name = Printable(file.Name ?? attachment.Name ?? "", NameMaxLength);
        return new ActivityAttachment(hash, Printable(file.MediaType, MediaTypeMaxLength), file.Content.Length, name.Length == 0 ? null : name);
    }

    /// <summary>The order is replaced only by what was found out for it: the entry may have been handled elsewhere meanwhile.</summary>
    private void Update(Order before, Order after)
    {
        if (orders.TryGetValue(before.Entry.Message.Chat, out var known) && known.Entry.Id == before.Entry.Id)
        {
            orders.TryUpdate(before.Entry.Message.Chat, after, known);
        }
    }

    private static string Printable(string text, int most) =>
        ProgressRecorder.Cut(new string([.. text.Where(character => !char.IsControl(character))]).Trim(), most);

    private static string ReasonOf(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Later(var reason) => reason,
        FetchOutcome.Gone(var reason) => reason,
        _ => "It is too large.",
    };

    /// <summary>A chat's oldest entry, whose files are wanted.</summary>
    private sealed record Order(InboxEntry Entry, DateTimeOffset NotBefore)
    {
        /// <summary>What became of them, once that is known.</summary>
        public ReceivedFiles? Files { get; init; }
    }
}
