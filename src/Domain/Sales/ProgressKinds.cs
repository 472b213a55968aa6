namespace SalesBot.Domain.Sales;

/// <summary>What may count as real progress of a deal.</summary>
[Flags]
public enum ProgressKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An activity was done.</summary>
    Activity = 1,

    /// <summary>The stage changed.</summary>
    Stage = 2,

    /// <summary>The amount changed.</summary>
    Amount = 4,

    /// <summary>The expected close changed.</summary>
    ExpectedClose = 8,

    /// <summary>All of these.</summary>
    All = Activity | Stage | Amount | ExpectedClose,
}
