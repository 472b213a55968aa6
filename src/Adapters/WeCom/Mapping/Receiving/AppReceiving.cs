using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>Turns callbacks of the self-built app into turns of the chat with it.</summary>
internal static class AppReceiving
{
    /// <summary>What the callback means.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="now">When it was received.</param>
    public static Received Receive(AppCallback callback, DateTimeOffset now)
    {
        var turn = new ChatMessage
        {
            Id = MessageIds.OfApp(callback),
            Chat = WeComChat.WithApp(callback.UserId).ToAddress(),
            Sender = WeComChat.Account(callback.UserId),
            ReceivedAt = now,
        };

        return callback.Content switch
        {
            AppContent.Text text => Said(turn, text.Content),
            AppContent.Image image => Sent(turn, ChatAttachmentKind.Image, image.MediaId),
            AppContent.Video video => Sent(turn, ChatAttachmentKind.Video, video.MediaId),
            AppContent.File file => Sent(turn, ChatAttachmentKind.File, file.MediaId, file.Name),

            // The app gets no transcript.
            AppContent.Voice voice => Sent(turn with { Occasion = ChatOccasion.Unreadable }, ChatAttachmentKind.Voice, voice.MediaId),
            AppContent.Location { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 } place =>
                new Received.Turn(turn with { Place = new ChatPlace(place.Latitude, place.Longitude, WrittenText.Clean(place.Label)) }),
            AppContent.Link link => Said(turn, $"{link.Title} {link.Url}".Trim()),
            AppContent.Subscribed or AppContent.Entered => new Received.Turn(turn with { Occasion = ChatOccasion.Entered }),
            AppContent.MenuChosen menu => Presses.FindInMenu(menu.Key) is { } press ? new Received.Turn(turn with { Press = press }) : Said(turn, menu.Key),
            AppContent.CardPressed pressed when Presses.Find(pressed.Card) is { } press => new Received.Turn(turn with { Press = press }),
            AppContent.ContactsChanged changed => new Received.ContactsChanged(changed.Change),
            AppContent.Other other => new Received.Nothing(other.Kind),
            _ => new Received.Nothing(callback.Event ?? callback.Content.GetType().Name),
        };
    }

    private static Received Said(ChatMessage turn, string text)
    {
        var clean = WrittenText.Clean(text);
        return clean.Length > ChatMessage.TextMaxLength ? new Received.TooLong() : new Received.Turn(turn with { Text = clean });
    }

    private static Received.Turn Sent(ChatMessage turn, ChatAttachmentKind kind, string mediaId, string? name = null) =>
        mediaId.Length == 0
            ? new Received.Turn(turn with { Occasion = ChatOccasion.Unreadable })
            : new Received.Turn(turn with { Attachments = [new ChatAttachment(kind, new MediaReference.Media(mediaId).ToString(), name)] });
}
