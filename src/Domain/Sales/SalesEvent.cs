using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>One field of one subject went from one value to another. Events are appended and never changed.</summary>
public sealed record SalesEvent
{
    /// <summary>Which event.</summary>
    public required SalesEventKey Key { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Which field.</summary>
    public required SalesEventKind Kind { get; init; }

    /// <summary>The customer concerned; none for a reminder that names no customer.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal concerned, where it is about one.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The value before as JSON, null for none.</summary>
    public string? From { get; init; }

    /// <summary>The value after as JSON, null for none.</summary>
    public string? To { get; init; }

    /// <summary>Who did it.</summary>
    public required MemberId Actor { get; init; }

    /// <summary>For whom it counts: the deal's owner, or the actor where there is no deal.</summary>
    public required MemberId CountsFor { get; init; }

    /// <summary>The group of that person on that day.</summary>
    public GroupId? CountsForGroup { get; init; }

    /// <summary>Through which message.</summary>
    public required MessageSource Source { get; init; }

    /// <summary>The day on which it happened, in the company's zone.</summary>
    public required DateOnly HappenedOn { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The event that this one takes back.</summary>
    public SalesEventKey? Reverses { get; init; }

    /// <summary>Whether it only follows another change, and is not worth a word to people.</summary>
    public bool IsBookkeeping => Kind is SalesEventKind.DealProgress or SalesEventKind.DealWanted or SalesEventKind.DealFailedTries or SalesEventKind.DealPauses or SalesEventKind.RewardGranted;
}
