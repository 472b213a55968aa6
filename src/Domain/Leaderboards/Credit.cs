using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Leaderboards;

/// <summary>One thing that counts for somebody: what every figure is a sum of, and what explains it.</summary>
public sealed record Credit
{
    /// <summary>What it is.</summary>
    public required CreditKind Kind { get; init; }

    /// <summary>For whom it counts.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The group in which it counts: that of the person when it was recorded.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The day on which it happened, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How much, as its kind says.</summary>
    public required long Value { get; init; }

    /// <summary>Where it counts for several: this person's part in percent.</summary>
    public int Percent { get; init; } = 100;

    /// <summary>What it comes from.</summary>
    public required Subject Subject { get; init; }

    /// <summary>
    /// Which of several of its kind from the same subject, from 0. Of a deal that was signed, the first is that of who won it and counts as the win; the
    /// others are parts of the amount only.
    /// </summary>
    public int Part { get; init; }

    /// <summary>Whether it counts as the thing itself, and not only as a part of an amount.</summary>
    public bool IsWhole => Kind != CreditKind.Signed || Part == 0;

    /// <summary>The customer concerned.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal concerned.</summary>
    public DealId? Deal { get; init; }
}
