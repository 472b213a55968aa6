using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>An opportunity (商机): something that a customer may buy.</summary>
public sealed record Deal
{
    /// <summary>The longest title that is kept, in UTF-16 units.</summary>
    public const int TitleMaxLength = 120;

    /// <summary>The third failed try in a row is worth a word.</summary>
    public const int ManyFailedTries = 3;

    /// <summary>The largest amount a deal may have: a hundred billion yuan; above it, somebody mistyped.</summary>
    public static readonly Money AmountLimit = Money.FromYuan(100_000_000_000m);

    /// <summary>Which deal.</summary>
    public required DealId Id { get; init; }

    /// <summary>Whose.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>What is sold.</summary>
    public required string Title { get; init; }

    /// <summary>For whom its result counts.</summary>
    public required MemberId Owner { get; init; }

    /// <summary>Others who may see and change it.</summary>
    public ImmutableArray<MemberId> Collaborators { get; init; } = [];

    /// <summary>How its result is divided (<see cref="CreditSplit"/>); none where all of it is the owner's.</summary>
    public ImmutableArray<CreditShare> Shares { get; init; } = [];

    /// <summary>Where it stands and since when.</summary>
    public required StagePosition Position { get; init; }

    /// <summary>How it came into its stage, where that was not the step to the next one.</summary>
    public Detour? Detour { get; init; }

    /// <summary>The move that it waits for.</summary>
    public WantedMove? Wanted { get; init; }

    /// <summary>How many times in a row somebody tried to meet the customer and could not.</summary>
    public int FailedTries { get; init; }

    /// <summary>Whether that happened so often that it should be done in another way.</summary>
    public bool IsHardToMeet => FailedTries >= ManyFailedTries;

    /// <summary>What it is worth; null while nobody has said.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day on which it is expected to be signed, in the company's zone.</summary>
    public DateOnly? ExpectedClose { get; init; }

    /// <summary>What the owner does next.</summary>
    public NextStep? NextStep { get; init; }

    /// <summary>Open, won, lost or paused.</summary>
    public DealState State { get; init; } = DealState.Open;

    /// <summary>What is known for the stages' entry criteria, in the rep's words.</summary>
    public ImmutableSortedDictionary<string, string> Evidence { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the customer has paid.</summary>
    public ImmutableArray<Payment> Payments { get; init; } = [];

    /// <summary>The last day with real progress (an activity, a stage move, an amount or date changed by message), in the company's zone.</summary>
    public DateOnly? LastProgress { get; init; }

    /// <summary>The last «one more week», where there was one.</summary>
    public Postponement? Postponement { get; init; }

    /// <summary>Its own days until it is stale; null for the company's.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>How often it has rested, and what waits for consent.</summary>
    public PauseBook Pauses { get; init; }

    /// <summary>Who has last taken note that it does not move.</summary>
    public Acknowledgement? Acknowledgement { get; init; }

    /// <summary>The day on which it was entered, in the company's zone.</summary>
    public required DateOnly CreatedOn { get; init; }

    /// <summary>Whether its creation was undone; such a one is seen by nobody.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Counts the changes; two writers who read the same version cannot both save.</summary>
    public int Version { get; init; }

    /// <summary>Whether it is neither won nor lost, nor withdrawn.</summary>
    public bool IsOpen => !Withdrawn && (State.Status is DealStatus.Open or DealStatus.Paused);

    /// <summary>Whether it rests on that day: a pause that has ended is none, though nobody has said so.</summary>
    public bool IsPausedOn(DateOnly day) => IsOpen && State.Pause?.Until >= day;

    /// <summary>Whether it was given more time that holds on that day: progress since then makes it pointless.</summary>
    public bool IsPostponedOn(DateOnly day) => IsOpen && Postponement is { } asked && asked.Until >= day && asked.On >= (LastProgress ?? CreatedOn);
}
