namespace SalesBot.Domain.Targets;

/// <summary>What a target counts. The numbers are stored.</summary>
public enum TargetMeasure
{
    /// <summary>The amount signed, in yuan.</summary>
    Revenue = 0,

    /// <summary>Deals won.</summary>
    Wins = 1,

    /// <summary>Customers won for the first time.</summary>
    NewCustomers = 2,

    /// <summary>Visits.</summary>
    Visits = 3,

    /// <summary>All activities.</summary>
    Activities = 4,

    /// <summary>The amount paid, in yuan.</summary>
    Payments = 5,

    /// <summary>Deals won out of those closed, in percent.</summary>
    WinRate = 6,

    /// <summary>Points.</summary>
    Points = 7,

    /// <summary>Deals won with customers who had signed before, out of all deals won, in percent.</summary>
    Repurchase = 8,

    /// <summary>How satisfied customers are, as a mark; somebody has to tell it.</summary>
    Satisfaction = 9,

    /// <summary>How many customers are content, in percent; somebody has to tell it.</summary>
    ContentRate = 10,

    /// <summary>How complete the data of the open deals is, in percent.</summary>
    Completeness = 11,
}
