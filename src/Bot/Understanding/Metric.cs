namespace SalesBot.Bot.Understanding;

/// <summary>What a ranking counts.</summary>
internal enum Metric
{
    /// <summary>The amount signed.</summary>
    Revenue,

    /// <summary>Deals won.</summary>
    Wins,

    /// <summary>Customers won for the first time.</summary>
    NewCustomers,

    /// <summary>Visits.</summary>
    Visits,

    /// <summary>All activities.</summary>
    Activities,

    /// <summary>Deals won out of those closed.</summary>
    WinRate,

    /// <summary>Points.</summary>
    Points,
}
