namespace SalesBot.Domain.Sales;

/// <summary>Which deals a list holds.</summary>
public enum DealFilter
{
    /// <summary>Open and paused ones.</summary>
    Open,

    /// <summary>Open ones, not paused, without progress since a day.</summary>
    Stale,

    /// <summary>Open ones expected to close in a period.</summary>
    Closing,

    /// <summary>Won in a period.</summary>
    Won,

    /// <summary>Lost in a period.</summary>
    Lost,
}
