using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>An event: appended, never changed.</summary>
internal sealed class EventRow
{
    /// <summary>The longest <see cref="SubjectId"/>, in UTF-16 units.</summary>
    public const int SubjectIdMaxLength = 40;

    /// <summary>Its place in the order in which events were stored.</summary>
    public long Sequence { get; set; }

    public Guid ChangeSet { get; set; }

    public int Ordinal { get; set; }

    public SubjectKind SubjectKind { get; set; }

    public string SubjectId { get; set; } = "";

    public SalesEventKind Kind { get; set; }

    public Guid? Customer { get; set; }

    public string? Deal { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public Guid Actor { get; set; }

    public Guid CountsFor { get; set; }

    public Guid? CountsForGroup { get; set; }

    public string Platform { get; set; } = "";

    public string MessageId { get; set; } = "";

    public DateOnly HappenedOn { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public Guid? ReversesChangeSet { get; set; }

    public int? ReversesOrdinal { get; set; }

    public static EventRow Of(SalesEvent change) => new()
    {
        ChangeSet = change.Key.ChangeSet.Value,
        Ordinal = change.Key.Ordinal,
        SubjectKind = change.Subject.Kind,
        SubjectId = change.Subject.Id,
        Kind = change.Kind,
        Customer = change.Customer?.Value,
        Deal = change.Deal?.Value,
        From = change.From,
        To = change.To,
        Actor = change.Actor.Value,
        CountsFor = change.CountsFor.Value,
        CountsForGroup = change.CountsForGroup?.Value,
        Platform = change.Source.Platform,
        MessageId = change.Source.MessageId,
        HappenedOn = change.HappenedOn,
        RecordedAt = change.RecordedAt,
        ReversesChangeSet = change.Reverses?.ChangeSet.Value,
        ReversesOrdinal = change.Reverses?.Ordinal,
    };

    public SalesEvent ToEvent() => new()
    {
        Key = new SalesEventKey(new ChangeSetId(ChangeSet), Ordinal),
        Subject = new Subject(SubjectKind, SubjectId),
        Kind = Kind,
        Customer = Customer is { } customer ? new CustomerId(customer) : null,
        Deal = Deal is null ? null : new DealId(Deal),
        From = From,
        To = To,
        Actor = new MemberId(Actor),
        CountsFor = new MemberId(CountsFor),
        CountsForGroup = CountsForGroup is { } group ? new GroupId(group) : null,
        Source = new MessageSource(Platform, MessageId),
        HappenedOn = HappenedOn,
        RecordedAt = RecordedAt,
        Reverses = ReversesChangeSet is { } set && ReversesOrdinal is { } ordinal ? new SalesEventKey(new ChangeSetId(set), ordinal) : null,
    };
}
