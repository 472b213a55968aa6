namespace SalesBot.Domain.Sales;

/// <summary>
/// A deal's status with what belongs to it, so that a won deal without a day or a pause without a reason cannot be built.
/// </summary>
public sealed record DealState
{
    private DealState()
    {
    }

    /// <summary>Open, won, lost or paused.</summary>
    public DealStatus Status { get; private init; }

    /// <summary>The day it was won or lost, in the company's zone.</summary>
    public DateOnly? ClosedOn { get; private init; }

    /// <summary>Why it was lost, in the rep's words, where said.</summary>
    public string? LossReason { get; private init; }

    /// <summary>Why and how long it rests.</summary>
    public Pause? Pause { get; private init; }

    /// <summary>Being worked on.</summary>
    public static DealState Open { get; } = new();

    /// <summary>Signed on that day.</summary>
    public static DealState Won(DateOnly on) => new() { Status = DealStatus.Won, ClosedOn = on };

    /// <summary>Lost on that day.</summary>
    public static DealState Lost(DateOnly on, string? reason) => new() { Status = DealStatus.Lost, ClosedOn = on, LossReason = reason };

    /// <summary>Resting.</summary>
    public static DealState Paused(Pause pause) => new() { Status = DealStatus.Paused, Pause = pause };
}
