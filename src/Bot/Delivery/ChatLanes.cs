using System.Threading.Channels;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Delivery;

/// <summary>
/// Hands chats to workers so that each chat is with one worker at a time and several chats are worked on at once. A chat that is woken
/// while it is worked on is worked on again.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ChatLanes
{
    private readonly Channel<ChatAddress> ready = Channel.CreateUnbounded<ChatAddress>();
    private readonly Dictionary<ChatAddress, Lane> lanes = [];
    private readonly Lock gate = new();

    private enum Lane
    {
        Ready,
        Working,
        WorkingAndWoken,
    }

    /// <summary>Whether a chat waits or is worked on.</summary>
    public bool IsBusy
    {
        get
        {
            lock (gate)
            {
                return lanes.Count > 0;
            }
        }
    }

    /// <summary>There is something to do in the chat.</summary>
    public void Wake(ChatAddress chat)
    {
        lock (gate)
        {
            if (!lanes.TryGetValue(chat, out var lane))
            {
                lanes[chat] = Lane.Ready;
                ready.Writer.TryWrite(chat);
            }
            else if (lane == Lane.Working)
            {
                lanes[chat] = Lane.WorkingAndWoken;
            }
        }
    }

    /// <summary>Works on one chat after the other until cancelled; several callers share the chats.</summary>
    public async Task RunAsync(Func<ChatAddress, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await foreach (var chat in ready.Reader.ReadAllAsync(cancellationToken))
        {
            lock (gate)
            {
                lanes[chat] = Lane.Working;
            }

            try
            {
                await work(chat, cancellationToken);
            }
            finally
            {
                Leave(chat);
            }
        }
    }

    private void Leave(ChatAddress chat)
    {
        lock (gate)
        {
            if (lanes[chat] == Lane.WorkingAndWoken)
            {
                lanes[chat] = Lane.Ready;
                ready.Writer.TryWrite(chat);
            }
            else
            {
                lanes.Remove(chat);
            }
        }
    }
}
