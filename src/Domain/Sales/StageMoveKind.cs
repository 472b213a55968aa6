namespace SalesBot.Domain.Sales;

/// <summary>Which way a deal goes in the pipeline.</summary>
public enum StageMoveKind
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>To the next stage.</summary>
    Forward,

    /// <summary>Ahead, leaving out at least one stage.</summary>
    Skipping,

    /// <summary>To an earlier stage.</summary>
    Backward,
}
