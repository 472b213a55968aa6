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

    /// <summary>How complete the deals' data is.</summary>
    Completeness,

    /// <summary>Who has improved most: the amount signed against the period before.</summary>
    Improved,

    /// <summary>Help that colleagues were thanked for.</summary>
    Collaboration,

    /// <summary>The amount paid.</summary>
    Payments,

    /// <summary>The amount signed against the target.</summary>
    Attainment,

    /// <summary>Telephone calls.</summary>
    Calls,

    /// <summary>Demonstrations.</summary>
    Demos,

    /// <summary>Quotations.</summary>
    Quotes,

    /// <summary>The average amount of a deal won.</summary>
    AverageDeal,
}
