namespace SalesBot.Domain.Reviews;

/// <summary>What is worth a word in the weekly review.</summary>
public sealed record ReviewRules
{
    /// <summary>Within how many days an expected close is soon.</summary>
    public int CloseSoonDays { get; init; } = 7;

    /// <summary>From how many percent on an amount has changed much.</summary>
    public int AmountChangePercent { get; init; } = 20;
}
