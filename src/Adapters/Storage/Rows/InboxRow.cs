using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A message that came in.</summary>
internal sealed class InboxRow
{
    /// <summary>The longest <see cref="LeaseOwner"/>, in UTF-16 units.</summary>
    public const int NodeMaxLength = 100;

    /// <summary>The longest <see cref="Error"/>, in UTF-16 units; more is cut.</summary>
    public const int ErrorMaxLength = 1000;

    public long Id { get; set; }

    public string Platform { get; set; } = "";

    public string MessageId { get; set; } = "";

    public ChatKind ChatKind { get; set; }

    public string ChatId { get; set; } = "";

    public string Sender { get; set; } = "";

    public DateTimeOffset ReceivedAt { get; set; }

    public bool IsStaged { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The pressed button as JSON.</summary>
    public string? Press { get; set; }

    /// <summary>Whether the answer is shown in place of the pressed card, for as long as somebody waits for it.</summary>
    public bool AnswersInPlace { get; set; }

    public string? ProposedName { get; set; }

    public ChatOccasion Occasion { get; set; }

    /// <summary>What was sent along, as JSON; null for nothing.</summary>
    public string? Attachments { get; set; }

    /// <summary>The place that was sent, as JSON.</summary>
    public string? Place { get; set; }

    public string? LeaseOwner { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public int Attempts { get; set; }

    public string? Error { get; set; }

    public DateTimeOffset? HandledAt { get; set; }

    public string? Result { get; set; }

    public static InboxRow Of(ChatMessage message, string node, DateTimeOffset leasedUntil) => new()
    {
        Platform = message.Chat.Platform,
        MessageId = message.Id,
        ChatKind = message.Chat.Kind,
        ChatId = message.Chat.Id,
        Sender = message.Sender,
        ReceivedAt = message.ReceivedAt,
        IsStaged = message.IsStaged,
        Text = message.Text,
        Press = SalesJson.Write(message.Press),
        AnswersInPlace = message.AnswersInPlace,
        ProposedName = message.ProposedName,
        Occasion = message.Occasion,
        Attachments = message.Attachments.IsDefaultOrEmpty ? null : SalesJson.Write(message.Attachments),
        Place = SalesJson.Write(message.Place),
        LeaseOwner = node,
        LeaseUntil = leasedUntil,
    };

    /// <summary>Whether the node may handle it now.</summary>
    public bool IsFreeFor(string node, DateTimeOffset now) =>
        LeaseOwner is null || string.Equals(LeaseOwner, node, StringComparison.Ordinal) || LeaseUntil <= now;

    public InboxEntry ToEntry() => new(
        Id,
        new ChatMessage
        {
            Id = MessageId,
            Chat = new ChatAddress(Platform, ChatKind, ChatId),
            Sender = Sender,
            ReceivedAt = ReceivedAt,
            IsStaged = IsStaged,
            Text = Text,
            Press = SalesJson.Read<CardPress>(Press),
            AnswersInPlace = AnswersInPlace,
            ProposedName = ProposedName,
            Occasion = Occasion,
            Attachments = Attachments is null ? [] : SalesJson.Read<ImmutableArray<ChatAttachment>>(Attachments),
            Place = SalesJson.Read<ChatPlace>(Place),
        },
        Attempts);
}
