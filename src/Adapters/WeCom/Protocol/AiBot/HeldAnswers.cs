using System.Collections.Concurrent;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>
/// Callbacks of the intelligent robot that wait for their reply, on this node: a pressed card is updated, and a newcomer welcomed, in the
/// answer to the callback itself or not at all.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class HeldAnswers(TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Id, string Chat), HeldAnswer> held = new();

    /// <summary>Opens a callback for a reply, before anybody can reply to it.</summary>
    /// <param name="id">The message's id.</param>
    /// <param name="chat">The chat that sees the answer.</param>
    /// <param name="needsCard">Whether only a card will do.</param>
    public HeldAnswer Hold(string id, string chat, bool needsCard)
    {
        var answer = new HeldAnswer(time, needsCard, closed => held.TryRemove(KeyValuePair.Create((id, chat), closed)));
        held[(id, chat)] = answer;
        return answer;
    }

    /// <summary>Gives the reply to the callback that waits for it; false where none does, and it has to go another way.</summary>
    public bool TryDeliver(string id, string chat, AiBotReply reply) => held.TryGetValue((id, chat), out var answer) && answer.TryGive(reply);
}
