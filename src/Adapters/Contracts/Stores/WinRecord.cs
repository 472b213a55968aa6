using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A win that chats are to hear of, and what has become of that.</summary>
public sealed record WinRecord
{
    /// <summary>Its place in the order in which wins were made; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>The change set that won it; with the deal it is unique.</summary>
    public required ChangeSetId ChangeSet { get; init; }

    /// <summary>Whose deal.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>For whom it counts.</summary>
    public required MemberId Owner { get; init; }

    /// <summary>Who confirmed it: the owner, or somebody who may.</summary>
    public required MemberId ConfirmedBy { get; init; }

    /// <summary>For which group it counts.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The day on which it was signed, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When it was confirmed, UTC.</summary>
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>Whether it was confirmed at a time that was given: then only a job for such a time tells it.</summary>
    public bool IsStaged { get; init; }

    /// <summary>What its owner wants.</summary>
    public OwnersWish Wish { get; init; }

    /// <summary>Whether its owner does not want the customer named.</summary>
    public bool HidesCustomer { get; init; }

    /// <summary>Whether a superior agrees.</summary>
    public WinApproval Approval { get; init; }

    /// <summary>Whether it is a win no more.</summary>
    public bool IsUndone { get; init; }

    /// <summary>Whether some chat has heard of it.</summary>
    public bool IsTold { get; init; }

    /// <summary>When it is to be looked at next, UTC; null where nothing is to be done about it.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Counts the changes; of two units that read the same version, one runs again.</summary>
    public int Version { get; init; }

    /// <summary>Whether its owner can still say when it is told, or that it is not.</summary>
    public bool IsHeld => DueAt is not null && !IsTold && !IsUndone;
}
