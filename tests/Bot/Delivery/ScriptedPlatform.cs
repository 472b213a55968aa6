using System.Threading.Channels;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A platform that answers what the test says, and keeps what it was sent.</summary>
internal sealed class ScriptedPlatform(bool deduplicates, Func<OutgoingMessage, SendOutcome> answer, string name = "Scripted") : IChatPlatform
{
    private readonly Channel<OutgoingMessage> sent = Channel.CreateUnbounded<OutgoingMessage>();

    public string Name => name;

    public bool Deduplicates(OutgoingMessage message) => deduplicates;

    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        await sent.Writer.WriteAsync(message, cancellationToken);
        return answer(message);
    }

    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        Task.FromResult<FetchOutcome>(new FetchOutcome.Gone("Nothing is kept here."));

    /// <summary>The key of the next message that is sent.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken) => (await sent.Reader.ReadAsync(cancellationToken)).Key;

    /// <summary>Whether more was sent than the test has read.</summary>
    public bool HasMore => sent.Reader.TryPeek(out _);
}
