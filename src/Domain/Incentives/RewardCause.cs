using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>Something that happened and that a rule may reward, with how matters stand now.</summary>
public sealed record RewardCause
{
    /// <summary>The event; for what was taken back, the event that is taken back where it is known.</summary>
    public required SalesEventKey Event { get; init; }

    /// <summary>What happened.</summary>
    public required RewardOccasion Occasion { get; init; }

    /// <summary>The thing to which it happened: a deal, an activity, a word of thanks.</summary>
    public required Subject Source { get; init; }

    /// <summary>For whom it counts.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The day on which it happened, in the company's zone; for a win, the day on which it was signed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The customer concerned.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal concerned.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The stage that was reached, or is left again.</summary>
    public StageId? Stage { get; init; }

    /// <summary>What was done.</summary>
    public ActivityKind? Activity { get; init; }

    /// <summary>The criterion for which something was told.</summary>
    public CriterionId? Criterion { get; init; }

    /// <summary>What the deal is worth; null while nobody has said.</summary>
    public Money? Amount { get; init; }

    /// <summary>How the deal's result is divided; none where all of it is the person's.</summary>
    public ImmutableArray<CreditShare> Shares { get; init; } = [];

    /// <summary>Who may have had a part of it before, besides those who have one.</summary>
    public ImmutableArray<MemberId> SharersBefore { get; init; } = [];

    /// <summary>How many deals the person has signed in that month, this one included.</summary>
    public int WinsInMonth { get; init; }

    /// <summary>What the person wrote about it.</summary>
    public string Said { get; init; } = "";

    /// <summary>Whether it is proved: the stage's entry criteria are met, a file belongs to the activity, the amount of the win is known.</summary>
    public bool HasEvidence { get; init; }

    /// <summary>Whether it is taken back, not done.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Everybody who has a part of it, or may have had one.</summary>
    public IEnumerable<MemberId> Sharers => Shares.Select(share => share.Member).Concat(SharersBefore).Distinct();
}
