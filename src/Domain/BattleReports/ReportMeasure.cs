namespace SalesBot.Domain.BattleReports;

/// <summary>By what people are compared. Each list says which it is.</summary>
public enum ReportMeasure
{
    /// <summary>What the deals signed are worth, in fen.</summary>
    Revenue,

    /// <summary>How many deals were signed.</summary>
    Wins,

    /// <summary>How many visits were made.</summary>
    Visits,

    /// <summary>How many activities of any kind were done.</summary>
    Activities,

    /// <summary>How many customers are new.</summary>
    NewCustomers,

    /// <summary>How often somebody helped a colleague.</summary>
    Help,
}
