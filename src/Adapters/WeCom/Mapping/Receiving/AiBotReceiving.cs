using System.Collections.Immutable;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.AiBot;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>Turns callbacks of the intelligent robot into turns of a chat or a group.</summary>
internal static class AiBotReceiving
{
    /// <summary>What the callback means.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="botName">What the robot is called; empty where nobody has said.</param>
    /// <param name="now">When it was received.</param>
    public static Received Receive(AiBotCallback callback, string botName, DateTimeOffset now)
    {
        var turn = new ChatMessage
        {
            Id = MessageIds.OfAiBot(callback.MessageId),
            Chat = ChatOf(callback),
            Sender = WeComChat.Account(callback.UserId),
            ReceivedAt = now,
        };

        return callback.Content switch
        {
            AiBotContent.Text or AiBotContent.Mixed or AiBotContent.Image or AiBotContent.Document or AiBotContent.Video or AiBotContent.Voice =>
                Said(turn, callback, botName),
            AiBotContent.Entered => new Received.Turn(turn with { Occasion = ChatOccasion.Entered }),
            AiBotContent.CardPressed pressed when Presses.Find(pressed.Card) is { } press => new Received.Turn(turn with { Press = press }),
            AiBotContent.Other other => new Received.Nothing(other.Kind),
            _ => new Received.Nothing(callback.Content.GetType().Name),
        };
    }

    /// <summary>The chat that a callback came from.</summary>
    public static ChatAddress ChatOf(AiBotCallback callback) =>
        (callback.GroupId is { } group ? WeComChat.AiBotGroup(group) : WeComChat.WithAiBot(callback.UserId)).ToAddress();

    private static Received Said(ChatMessage turn, AiBotCallback callback, string botName)
    {
        var text = WrittenText.Clean(TextOf(callback.Content));
        if (turn.Chat.Kind == ChatKind.Group)
        {
            text = WrittenText.WithoutMention(text, botName);
        }

        if (text.Length > ChatMessage.TextMaxLength)
        {
            return new Received.TooLong();
        }

        var attachments = AttachmentsOf(callback.Content).ToImmutableArray();
        return new Received.Turn(turn with { Text = text, Attachments = attachments, Occasion = OccasionOf(callback.Content, text, attachments) });
    }

    /// <summary>Whoever mentions the robot and says nothing wants to know what it can do.</summary>
    private static ChatOccasion OccasionOf(AiBotContent content, string text, ImmutableArray<ChatAttachment> attachments) =>
        text.Length > 0 || !attachments.IsEmpty ? ChatOccasion.Said
        : content is AiBotContent.Text ? ChatOccasion.Entered
        : ChatOccasion.Unreadable;

    private static string TextOf(AiBotContent content) => content switch
    {
        AiBotContent.Text text => text.Content,
        AiBotContent.Voice voice => voice.Transcript,
        AiBotContent.Mixed mixed => string.Join('\n', mixed.Items.OfType<AiBotContent.Text>().Select(text => text.Content)),
        _ => "",
    };

    private static IEnumerable<ChatAttachment> AttachmentsOf(AiBotContent content) => content switch
    {
        AiBotContent.Image image => Attach(ChatAttachmentKind.Image, image.File),
        AiBotContent.Document document => Attach(ChatAttachmentKind.File, document.File),
        AiBotContent.Video video => Attach(ChatAttachmentKind.Video, video.File),
        AiBotContent.Mixed mixed => mixed.Items.SelectMany(AttachmentsOf),
        _ => [],
    };

    private static IEnumerable<ChatAttachment> Attach(ChatAttachmentKind kind, AiBotFile file) =>
        Uri.TryCreate(file.Url, UriKind.Absolute, out var url) ? [new ChatAttachment(kind, new MediaReference.Encrypted(url, file.AesKey).ToString(), file.Name)] : [];
}
