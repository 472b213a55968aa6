namespace SalesBot.Domain.Sales;

/// <summary>Whether a deal is still worked on. The numbers are stored.</summary>
public enum DealStatus
{
    /// <summary>Being worked on.</summary>
    Open = 0,

    /// <summary>Signed.</summary>
    Won = 1,

    /// <summary>Lost for certain.</summary>
    Lost = 2,

    /// <summary>Resting for a reason until a day.</summary>
    Paused = 3,
}
