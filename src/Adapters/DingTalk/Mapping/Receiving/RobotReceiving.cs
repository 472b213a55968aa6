using System.Collections.Immutable;
using System.Text;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Protocol.Messages;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Turns messages to the robot into turns of a chat or a group.</summary>
internal static class RobotReceiving
{
    /// <summary>In place of the id of somebody who has none here.</summary>
    private const string Outsider = "outsider";

    /// <summary>What the message means.</summary>
    /// <param name="message">The message.</param>
    /// <param name="robotName">What the robot is called; empty where nobody has said.</param>
    /// <param name="now">When it was received.</param>
    public static Received Receive(RobotMessage message, string robotName, DateTimeOffset now)
    {
        switch (message)
        {
            case { Content: RobotContent.QuotaSpent spent }:
                return new Received.Withheld(spent.Code);
            case { Content: RobotContent.Other other }:
                return new Received.Nothing(other.Kind);
            case { IsFromInside: true, SenderStaffId: { } sender }:
                return Said(
                    new ChatMessage { Id = MessageIds.OfMessage(message.MessageId), Chat = ChatOf(message, sender), Sender = sender, ReceivedAt = now },
                    message.Content,
                    robotName);
            default:
                return new Received.FromStranger(message.IsFromOutside ? Sighting(message, now) : null);
        }
    }

    /// <summary>Who it was and what they said is nobody's business.</summary>
    private static ChatMessage Sighting(RobotMessage message, DateTimeOffset now) => new()
    {
        Id = MessageIds.OfMessage(message.MessageId),
        Chat = ChatOf(message, Outsider),
        Sender = Outsider,
        ReceivedAt = now,
        Occasion = ChatOccasion.OutsiderSeen,
    };

    private static ChatAddress ChatOf(RobotMessage message, string sender) =>
        (message.IsGroup ? DingTalkChat.InGroup(message.ConversationId) : DingTalkChat.WithPerson(sender)).ToAddress();

    private static Received Said(ChatMessage turn, RobotContent content, string robotName)
    {
        var written = WrittenText.Clean(TextOf(content));
        var text = turn.Chat.Kind == ChatKind.Group ? WithoutMention(written, robotName) : written.Trim();
        if (text.Length > ChatMessage.TextMaxLength)
        {
            return new Received.TooLong();
        }

        var attachments = AttachmentsOf(content).ToImmutableArray();
        return new Received.Turn(turn with { Text = text, Attachments = attachments, Occasion = OccasionOf(content, text, attachments) });
    }

    /// <summary>Where DingTalk has taken the mentions away, a blank is left in their place, and what follows is what was said.</summary>
    private static string WithoutMention(string text, string robotName) =>
        robotName.Length == 0 && text.Length > 0 && char.IsWhiteSpace(text[0]) ? text.Trim() : WrittenText.WithoutMention(text, robotName);

    /// <summary>Whoever mentions the robot and says nothing wants to know what it can do.</summary>
    private static ChatOccasion OccasionOf(RobotContent content, string text, ImmutableArray<ChatAttachment> attachments) => content switch
    {
        _ when text.Length > 0 => ChatOccasion.Said,
        RobotContent.Text or RobotContent.RichText when attachments.IsEmpty => ChatOccasion.Entered,
        RobotContent.Audio => ChatOccasion.Unreadable,
        _ => attachments.IsEmpty ? ChatOccasion.Unreadable : ChatOccasion.Said,
    };

    private static string TextOf(RobotContent content) => content switch
    {
        RobotContent.Text text => text.Content,
        RobotContent.Audio audio => audio.Recognition,
        RobotContent.RichText rich => TextOf(rich.Parts),
        _ => "",
    };

    /// <summary>What stands before a picture and what stands after it are two lines, also where nobody has ended the first.</summary>
    private static string TextOf(ImmutableArray<RobotContent> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is RobotContent.Text { Content: var words })
            {
                text.Append(words);
            }
            else if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Each costs a call of the monthly quota when it is fetched, so speech that came with its text is not.</summary>
    private static IEnumerable<ChatAttachment> AttachmentsOf(RobotContent content) => content switch
    {
        RobotContent.Picture picture => Attach(ChatAttachmentKind.Image, picture.DownloadCode),
        RobotContent.File file => Attach(ChatAttachmentKind.File, file.DownloadCode, file.Name),
        RobotContent.Video video => Attach(ChatAttachmentKind.Video, video.DownloadCode),
        RobotContent.Audio { Recognition.Length: 0 } audio => Attach(ChatAttachmentKind.Voice, audio.DownloadCode),
        RobotContent.RichText rich => rich.Parts.SelectMany(AttachmentsOf),
        _ => [],
    };

    private static IEnumerable<ChatAttachment> Attach(ChatAttachmentKind kind, string downloadCode, string? name = null) =>
        downloadCode.Length == 0 ? [] : [new ChatAttachment(kind, downloadCode, name)];
}
