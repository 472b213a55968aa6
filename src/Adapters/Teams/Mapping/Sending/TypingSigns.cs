using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Shows that an answer is being worked on, where it takes longer than a moment.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TypingSigns(MessageSender sender, TimeProvider time)
{
    /// <summary>Most answers are there before; each sign counts on the limits of the chat.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, ITimer> awaited = new(StringComparer.Ordinal);

    /// <summary>The message was taken, and will be answered.</summary>
    public void Expect(ChatMessage message)
    {
        var timer = time.CreateTimer(_ => _ = ShowAsync(message), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (awaited.TryAdd(message.Id, timer))
        {
            timer.Change(Moment, Timeout.InfiniteTimeSpan);
        }
        else
        {
            timer.Dispose();
        }
    }

    /// <summary>Something is said; where it answers a message, nothing needs to be shown for that any more.</summary>
    public void Said(OutgoingMessage message)
    {
        if (ReplyKey.FindAnswered(message.Key, TeamsChat.Platform) is { } answered)
        {
            Forget(answered);
        }
    }

    private async Task ShowAsync(ChatMessage message)
    {
        if (!Forget(message.Id))
        {
            return;
        }

        try
        {
            await sender.TypeAsync(message.Chat, CancellationToken.None);
        }
        catch (DatabaseUnavailableException)
        {
            // The answer will have to wait as well, and says so itself.
        }
    }

    private bool Forget(string message)
    {
        if (!awaited.TryRemove(message, out var timer))
        {
            return false;
        }

        timer.Dispose();
        return true;
    }
}
