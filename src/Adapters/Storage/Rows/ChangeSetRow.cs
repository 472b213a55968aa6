using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A change set; its events are rows of their own.</summary>
internal sealed class ChangeSetRow
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public Guid Actor { get; set; }

    public string Platform { get; set; } = "";

    public string MessageId { get; set; } = "";

    public DateTimeOffset RecordedAt { get; set; }

    public Guid? Undoes { get; set; }

    /// <summary>Whether it was undone as far as it could be.</summary>
    public bool IsUndone { get; set; }

    public static ChangeSetRow Of(ChangeSet changes) => new()
    {
        Id = changes.Id.Value,
        Actor = changes.Actor.Value,
        Platform = changes.Source.Platform,
        MessageId = changes.Source.MessageId,
        RecordedAt = changes.RecordedAt,
        Undoes = changes.Undoes?.Value,
    };

    public ChangeSet ToChangeSet(IEnumerable<SalesEvent> events) => new()
    {
        Id = new ChangeSetId(Id),
        Actor = new MemberId(Actor),
        Source = new MessageSource(Platform, MessageId),
        RecordedAt = RecordedAt,
        Events = [.. events],
        Undoes = Undoes is { } undoes ? new ChangeSetId(undoes) : null,
    };
}
