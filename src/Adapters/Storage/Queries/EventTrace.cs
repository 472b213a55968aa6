using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>Where an event stands and what it is about, without its values.</summary>
internal sealed class EventTrace
{
    public long Sequence { get; init; }

    public Guid ChangeSet { get; init; }

    public int Ordinal { get; init; }

    public SubjectKind SubjectKind { get; init; }

    public string SubjectId { get; init; } = "";

    public Guid? Customer { get; init; }

    public string? Deal { get; init; }

    public Subject Subject => new(SubjectKind, SubjectId);
}
