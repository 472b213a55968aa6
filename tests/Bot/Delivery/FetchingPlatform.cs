using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A platform that gives for an attachment what the test says, told how often it was asked before, and counts.</summary>
internal sealed class FetchingPlatform(Func<ChatAttachment, int, CancellationToken, Task<FetchOutcome>> give) : IChatPlatform
{
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);

    public string Name => "Scripted";

    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    public bool Deduplicates(OutgoingMessage message) => true;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.Accepted(null));

    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        give(attachment, asked.AddOrUpdate(attachment.Reference, 1, (_, before) => before + 1) - 1, cancellationToken);

    /// <summary>How often the attachment was asked for.</summary>
    public int Asked(string reference) => asked.GetValueOrDefault(reference);

    /// <summary>How often anything was asked for.</summary>
    public int AskedInAll => asked.Values.Sum();
}
