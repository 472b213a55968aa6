namespace SalesBot.Domain.Sales;

/// <summary>Where the age of a deal's stage stands against what is usual.</summary>
public enum StageAgeState
{
    /// <summary>Nobody has said what is usual.</summary>
    Unmeasured,

    /// <summary>Younger than is usual for a deal that moves on.</summary>
    Under,

    /// <summary>As usual.</summary>
    Within,

    /// <summary>As usual, and at its last day or the one before.</summary>
    NearlyOver,

    /// <summary>Older than usual.</summary>
    Over,
}
