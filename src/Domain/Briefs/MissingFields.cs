namespace SalesBot.Domain.Briefs;

/// <summary>What nobody has said about a deal.</summary>
[Flags]
public enum MissingFields
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>The amount.</summary>
    Amount = 1,

    /// <summary>The day on which it is expected to be signed.</summary>
    ExpectedClose = 2,

    /// <summary>The next step.</summary>
    NextStep = 4,

    /// <summary>What its stage asks for.</summary>
    Criteria = 8,
}
