using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A message to go out.</summary>
internal sealed class OutboxRow
{
    /// <summary>The longest <see cref="Reason"/>, in UTF-16 units; more is cut.</summary>
    public const int ReasonMaxLength = 1000;

    public long Id { get; set; }

    public string Key { get; set; } = "";

    public OutgoingKind Kind { get; set; }

    public string Platform { get; set; } = "";

    public ChatKind ChatKind { get; set; }

    public string ChatId { get; set; } = "";

    public Guid? To { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The card as JSON.</summary>
    public string? Card { get; set; }

    public string? Replaces { get; set; }

    public bool OnlyInPlace { get; set; }

    /// <summary>Whom it calls by name, as JSON.</summary>
    public string? Mentions { get; set; }

    /// <summary>The file as JSON.</summary>
    public string? File { get; set; }

    public string Text { get; set; } = "";

    public OutboxState State { get; set; }

    /// <summary>Who took it to send it. It stays after the lease has ended: then nobody knows whether it was sent.</summary>
    public string? LeaseOwner { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>When it is tried again; of one that is held, until when. One that somebody has stopped has none.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>How often it was taken to be sent.</summary>
    public int Attempts { get; set; }

    /// <summary>How often it was redirected to another chat.</summary>
    public int Detours { get; set; }

    public string? PlatformMessageId { get; set; }

    public string? Handle { get; set; }

    public string? Reason { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public static OutboxRow Of(OutgoingMessage message) => new()
    {
        Key = message.Key,
        Kind = message.Kind,
        Platform = message.Chat.Platform,
        ChatKind = message.Chat.Kind,
        ChatId = message.Chat.Id,
        To = message.To?.Value,
        At = message.At,
        Card = SalesJson.Write(message.Card),
        Replaces = message.Replaces,
        OnlyInPlace = message.OnlyInPlace,
        Mentions = message.Mentions.IsEmpty ? null : SalesJson.Write(message.Mentions),
        File = SalesJson.Write(message.File),
        Text = message.Text,
        State = message.HeldUntil is null ? OutboxState.Waiting : OutboxState.Withheld,
        NotBefore = message.HeldUntil,
    };

    public OutboxEntry ToEntry() => new(Id, ToMessage(), Attempts, LeaseOwner is not null, Detours);

    public OutboxRecord ToRecord() => new(Id, ToMessage(), State, PlatformMessageId, Reason) { Handle = Handle };

    private OutgoingMessage ToMessage() => new()
    {
        HeldUntil = State == OutboxState.Withheld ? NotBefore : null,
        Key = Key,
        Kind = Kind,
        Chat = new ChatAddress(Platform, ChatKind, ChatId),
        To = To is { } to ? new MemberId(to) : null,
        At = At,
        Card = SalesJson.Read<Card>(Card),
        Replaces = Replaces,
        OnlyInPlace = OnlyInPlace,
        Mentions = Mentions is null ? [] : SalesJson.Read<ImmutableArray<ChatMention>>(Mentions),
        File = SalesJson.Read<OutgoingFile>(File),
        Text = Text,
    };
}
