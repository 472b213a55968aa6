using System.Collections.Immutable;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Turns what people write into turns of a chat or a group.</summary>
internal static class MessageReceiving
{
    /// <summary>Tags of names make a text longer than what was written, but not so much.</summary>
    private const int MostRaw = 4 * ChatMessage.TextMaxLength;

    /// <summary>What the message means. In a group and a channel, only what is said to the bot is its business.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="origin">Who wrote it, and where.</param>
    /// <param name="now">When it was received.</param>
    public static Received Receive(Activity activity, Origin origin, DateTimeOffset now)
    {
        if (activity.Id.Length == 0)
        {
            return new Received.Nothing("message/unnamed");
        }

        var isGroup = origin.Chat.Kind == ChatKind.Group;
        if (isGroup && !activity.IsForTheBot)
        {
            return new Received.Nothing("message/unaddressed");
        }

        var turn = new ChatMessage
        {
            Id = TeamsMessageId.Of(activity.Id, activity.Conversation.Id).ToString(),
            Chat = origin.Chat,
            Sender = origin.Sender,
            ReceivedAt = now,
        };
        var text = activity.Text.Length > MostRaw ? activity.Text : WrittenText.Clean(MentionedText.Read(activity)).Trim();
        if (text.Length > ChatMessage.TextMaxLength)
        {
            return new Received.TooLong(turn);
        }

        var attachments = SentFiles.Of(activity.Attachments);
        return new Received.Turn(turn with { Text = text, Attachments = attachments, Occasion = OccasionOf(activity, isGroup, text, attachments) });
    }

    /// <summary>Whoever mentions the bot and says nothing wants to know what it can do. In the person's own chat, something was sent that has no words.</summary>
    private static ChatOccasion OccasionOf(Activity activity, bool isGroup, string text, ImmutableArray<ChatAttachment> attachments) =>
        text.Length > 0 || !attachments.IsEmpty ? ChatOccasion.Said
        : isGroup && activity.Attachments.All(SentFiles.IsMirror) ? ChatOccasion.Entered
        : ChatOccasion.Unreadable;
}
