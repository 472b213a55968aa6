namespace SalesBot.Domain.Incentives;

/// <summary>What was paid. The numbers are stored.</summary>
public enum RewardPaymentKind
{
    /// <summary>A part of what is not settled yet, for a week.</summary>
    Advance = 0,

    /// <summary>What a month was worth, less what was paid before.</summary>
    Settlement = 1,
}
