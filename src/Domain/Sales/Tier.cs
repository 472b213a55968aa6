namespace SalesBot.Domain.Sales;

/// <summary>How much a customer matters. The numbers are stored.</summary>
public enum Tier
{
    /// <summary>Key account (重点).</summary>
    A = 0,

    /// <summary>Potential (潜力).</summary>
    B = 1,

    /// <summary>Ordinary (普通).</summary>
    C = 2,
}
