using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>All that one handled message changed, with what its author added or corrected right after. It may be undone as a whole, or deal by deal.</summary>
public sealed record ChangeSet
{
    /// <summary>Which change set.</summary>
    public required ChangeSetId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required MemberId Actor { get; init; }

    /// <summary>Through which message.</summary>
    public required MessageSource Source { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The events, in the order in which they happened.</summary>
    public required ImmutableArray<SalesEvent> Events { get; init; }

    /// <summary>The change set that this one takes back; such a one cannot be undone itself.</summary>
    public ChangeSetId? Undoes { get; init; }

    /// <summary>Whether these are later events of a change set that was stored before.</summary>
    public bool IsContinuation => Events is [{ Key.Ordinal: > 0 }, ..];
}
