using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Which deals are wanted.</summary>
public sealed record DealQuery
{
    /// <summary>Open, stale, closing, won or lost.</summary>
    public required DealFilter Filter { get; init; }

    /// <summary>Whose deals.</summary>
    public required ImmutableArray<MemberId> Owners { get; init; }

    /// <summary>Only those in this stage.</summary>
    public StageId? Stage { get; init; }

    /// <summary>First day of the period, for closing, won and lost; null for no beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period, included; null for no end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those of at least so much; null for no least.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Only those of at most so much; null for no most.</summary>
    public Money? AtMost { get; init; }

    /// <summary>For stale ones: pauses that ended before this day are over; null where every paused deal rests.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>For stale ones: the last progress was before this day, or there was none since the deal was created before it.</summary>
    public DateOnly? NoProgressSince { get; init; }
}
