using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.AiBot;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>
/// How a reply finds the callback of the intelligent robot that waits for it. Whoever sends asks <see cref="DeliverAsync"/> first; where
/// nobody waits on this node, the reply goes to the address of <see cref="TakeResponseUrlAsync"/>, and where there is none, another way.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class AiBotReplies(OpenStreams streams, HeldAnswers held, ResponseUrls urls)
{
    /// <summary>What the keys of replies begin with: <c>reply/WeCom/{message id}/{number}</c>.</summary>
    private const string KeyPrefix = $"reply/{WeComChat.Platform}/";

    /// <summary>What the keys of the labels of pressed cards begin with: <c>settled/WeCom/{message id}</c>.</summary>
    private const string LabelPrefix = $"settled/{WeComChat.Platform}/";

    /// <summary>Gives the reply to the callback that waits for it, and waits until WeCom has it.</summary>
    /// <param name="message">The message, whose key and chat name what it answers and where.</param>
    /// <param name="reply">The message as it was drawn.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether WeCom has it; if not, it has not been shown.</returns>
    public async Task<bool> DeliverAsync(OutgoingMessage message, AiBotReply reply, CancellationToken cancellationToken) =>
        FindAnswered(message) is { } id
        && (held.TryDeliver(id, message.Chat.Id, reply) || await streams.DeliverAsync(id, message.Chat.Id, reply, cancellationToken));

    /// <summary>Takes the address at which the message may be answered once; null where there is none, or it was used.</summary>
    public async Task<Uri?> TakeResponseUrlAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FindAnswered(message) is { } id ? await urls.TakeAsync(id, message.Chat.Id, cancellationToken) : null;

    /// <summary>Gives an address back that was taken and not used.</summary>
    public Task GiveBackResponseUrlAsync(OutgoingMessage message, Uri url, CancellationToken cancellationToken) =>
        FindAnswered(message) is { } id ? urls.GiveBackAsync(id, message.Chat.Id, url, cancellationToken) : Task.CompletedTask;

    /// <summary>The reply is said another way: the stream that waits for it, on whatever node, ends with a word of that.</summary>
    public Task LeaveAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FindAnswered(message) is { } id ? urls.LeaveAsync(id, message.Chat.Id, cancellationToken) : Task.CompletedTask;

    /// <summary>WeCom's id of the message that is answered; null where none of the intelligent robot's is.</summary>
    public static string? FindAnswered(OutgoingMessage message)
    {
        if (message.Key.StartsWith(LabelPrefix, StringComparison.Ordinal))
        {
            return MessageIds.FindAiBot(message.Key[LabelPrefix.Length..]);
        }

        var end = message.Key.LastIndexOf('/');
        return end > KeyPrefix.Length && message.Key.StartsWith(KeyPrefix, StringComparison.Ordinal)
            ? MessageIds.FindAiBot(message.Key[KeyPrefix.Length..end])
            : null;
    }
}
