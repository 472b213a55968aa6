using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Playground;

/// <summary>A chat platform without a platform: what is sent is put where the page reads it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class PlaygroundPlatform(ISalesDatabase database, CatalogueFeed catalogue) : IChatPlatform, IHostedService
{
    /// <summary>The platform's name.</summary>
    public const string PlatformName = "Playground";

    private readonly List<PlaygroundDelivery> deliveries = [];
    private readonly Dictionary<string, long> seqOfKey = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <inheritdoc />
    public string Name => PlatformName;

    /// <inheritdoc />
    public bool Deduplicates(OutgoingMessage message) => true;

    /// <inheritdoc />
    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    /// <inheritdoc />
    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Add(message, (deliveries.Count == 0 ? 0 : deliveries[^1].Seq) + 1);
            return Task.FromResult<SendOutcome>(new SendOutcome.Accepted(seqOfKey[message.Key].ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <inheritdoc />
    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Gone("The playground has no files."));

    /// <summary>What was sent after a place in the order, at most a few hundred.</summary>
    public IReadOnlyList<PlaygroundDelivery> After(long seq)
    {
        const int most = 500;
        lock (gate)
        {
            return [.. deliveries.SkipWhile(delivery => delivery.Seq <= seq).Take(most)];
        }
    }

    /// <summary>Takes up what was sent before a restart.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var accepted = await database.ReadAsync((session, token) => session.Outbox.AcceptedAsync(Name, token), cancellationToken);
        lock (gate)
        {
            foreach (var record in accepted.OrderBy(SeqOf))
            {
                Add(record.Message, SeqOf(record));
            }
        }

        static long SeqOf(OutboxRecord record) => long.Parse(record.PlatformMessageId!, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Add(OutgoingMessage message, long seq)
    {
        if (!seqOfKey.TryAdd(message.Key, seq))
        {
            return;
        }

        var chat = message.Chat.Kind == ChatKind.Direct ? "direct" : $"group:{message.Chat.Id}";
        var to = message.To is { } member ? catalogue.Chart.Find(member)?.Name : null;
        deliveries.Add(new PlaygroundDelivery(seq, to, chat, message.Kind, message.At, message.Text, message.Card, message.Key));
    }
}
