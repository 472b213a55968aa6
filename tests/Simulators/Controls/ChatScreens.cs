using System.Collections.Immutable;
using System.Diagnostics;

namespace SalesBot.Simulators;

/// <summary>What is on people's screens. Each copy of a message to one person is a message of its own.</summary>
/// <typeparam name="TMessage">A message as the platform's client shows it.</typeparam>
public abstract class ChatScreens<TMessage>
    where TMessage : class, IScreenMessage
{
    /// <summary>After so long what is waited for is not coming.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock gate = new();
    private readonly Dictionary<string, ImmutableList<TMessage>> chats = new(StringComparer.Ordinal);
    private TaskCompletionSource changed = NewSignal();

    /// <summary>The chats in which there is something, in order of their names.</summary>
    public ImmutableArray<string> Chats
    {
        get
        {
            lock (gate)
            {
                return [.. chats.Keys.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Everything in a chat, oldest first, recalled messages and those that the client does not show included.</summary>
    public ImmutableList<TMessage> All(string chat)
    {
        lock (gate)
        {
            return chats.GetValueOrDefault(chat, []);
        }
    }

    /// <summary>What somebody who looks at the chat reads from the bot.</summary>
    public ImmutableList<TMessage> FromBot(string chat) =>
        All(chat).RemoveAll(message => message.From != "bot" || message.IsRecalled || !message.IsShown);

    /// <summary>Waits until the chat is as the condition wants it, and gives what is there then.</summary>
    /// <exception cref="TimeoutException">It never came to that; the message says what is there instead.</exception>
    public async Task<ImmutableList<TMessage>> WhenAsync(string chat, Predicate<ImmutableList<TMessage>> holds, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            var now = FromBot(chat);
            if (holds(now))
            {
                return now;
            }

            try
            {
                var left = Patience - Stopwatch.GetElapsedTime(begun);
                await next.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellationToken);
            }
            catch (TimeoutException error)
            {
                throw new TimeoutException($"In {chat} it never came to what was waited for; there is: {string.Join(" | ", now)}", error);
            }
        }
    }

    internal void Show(TMessage message) =>
        Change(message.Chat, messages => messages.Add(message));

    /// <summary>Changes the messages of a chat that have this id.</summary>
    internal void Update(string chat, string id, Func<TMessage, TMessage> change) =>
        Change(chat, messages => messages.ConvertAll(message => message.Id == id ? change(message) : message));

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Change(string chat, Func<ImmutableList<TMessage>, ImmutableList<TMessage>> change)
    {
        lock (gate)
        {
            chats[chat] = change(chats.GetValueOrDefault(chat, []));
            changed.TrySetResult();
            changed = NewSignal();
        }
    }
}
