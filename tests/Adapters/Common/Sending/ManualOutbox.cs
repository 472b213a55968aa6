using SalesBot.Adapters.Contracts.Chat;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.Common.Sending;

/// <summary>Sends as the service's outbox does, in order within a chat, on a clock that it moves to whatever is due next.</summary>
internal sealed class ManualOutbox(IChatPlatform platform, SimulatedTime time)
{
    private const int MostAttempts = 16;

    private readonly Dictionary<ChatAddress, Queue<OutgoingMessage>> chats = [];
    private readonly Dictionary<ChatAddress, (DateTimeOffset Due, int Attempts)> heads = [];
    private readonly List<(OutgoingMessage Message, SendOutcome Outcome)> ended = [];

    /// <summary>What was sent or given up.</summary>
    public IReadOnlyList<(OutgoingMessage Message, SendOutcome Outcome)> Ended => ended;

    public static string ReasonOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Refused refused => refused.Reason,
        SendOutcome.Unreachable unreachable => unreachable.Reason,
        SendOutcome.Deferred deferred => deferred.Reason,
        SendOutcome.Unknown unknown => unknown.Reason,
        _ => "",
    };

    public void Add(OutgoingMessage message)
    {
        if (!chats.TryGetValue(message.Chat, out var queue))
        {
            chats.Add(message.Chat, queue = new Queue<OutgoingMessage>());
            heads.Add(message.Chat, (time.GetUtcNow(), 0));
        }

        queue.Enqueue(message);
    }

    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (chats.Count > 0)
        {
            var now = time.GetUtcNow();
            var due = chats.Where(chat => heads[chat.Key].Due <= now).Select(chat => (chat.Key, Message: chat.Value.Peek())).ToList();
            if (due.Count == 0)
            {
                time.Advance(chats.Keys.Min(chat => heads[chat].Due) - now);
                continue;
            }

            var outcomes = await Task.WhenAll(due.Select(head => platform.SendAsync(head.Message, cancellationToken)));
            foreach (var ((chat, message), outcome) in due.Zip(outcomes))
            {
                Keep(chat, message, outcome);
            }
        }
    }

    private void Keep(ChatAddress chat, OutgoingMessage message, SendOutcome outcome)
    {
        var (now, attempts) = (time.GetUtcNow(), heads[chat].Attempts);
        var isTriedAgain = outcome is SendOutcome.Deferred || (outcome is SendOutcome.Unknown && platform.Deduplicates(message));
        if (outcome is SendOutcome.Deferred { IsQuota: true } full)
        {
            heads[chat] = (now + full.After, attempts);
        }
        else if (isTriedAgain && attempts + 1 < MostAttempts)
        {
            heads[chat] = (now + TimeSpan.FromSeconds(Math.Pow(2, attempts + 1)), attempts + 1);
        }
        else
        {
            ended.Add((message, outcome));
            chats[chat].Dequeue();
            heads[chat] = (now, 0);
            if (chats[chat].Count == 0)
            {
                chats.Remove(chat);
            }
        }
    }
}
