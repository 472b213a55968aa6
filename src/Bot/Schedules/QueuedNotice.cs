using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Schedules;

/// <summary>Something that a job has handed to the outbox.</summary>
internal sealed record QueuedNotice(string Key, string To, string Platform, OutgoingKind Kind, string Text)
{
    /// <summary>What a person is told.</summary>
    /// <param name="tidings">What they are told.</param>
    /// <param name="name">Who they are.</param>
    public static QueuedNotice Of(Tidings tidings, string name) => new(tidings.Key, name, tidings.To.Chat.Platform, tidings.Kind, tidings.Text);

    /// <summary>What a chat is told.</summary>
    public static QueuedNotice Of(OutgoingMessage message) => Of(message, message.Chat.Id);

    /// <summary>What a message tells somebody.</summary>
    public static QueuedNotice Of(OutgoingMessage message, string name) => new(message.Key, name, message.Chat.Platform, message.Kind, message.Text);
}
