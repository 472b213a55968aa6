namespace SalesBot.Domain.Forecasts;

/// <summary>Why a deal is believed less than its stage would have it.</summary>
[Flags]
public enum ForecastDoubts
{
    /// <summary>There is no reason.</summary>
    None = 0,

    /// <summary>It lacks something that its stage asks for.</summary>
    Unmet = 1,

    /// <summary>It has not moved for too long.</summary>
    Stale = 2,

    /// <summary>Its expected close is over.</summary>
    Overdue = 4,
}
