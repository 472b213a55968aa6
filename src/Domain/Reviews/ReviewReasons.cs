namespace SalesBot.Domain.Reviews;

/// <summary>Why a deal is worth a word in the weekly review; the heavier, the earlier.</summary>
[Flags]
public enum ReviewReasons
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>The day on which it should have been signed is over.</summary>
    CloseOverdue = 1,

    /// <summary>It has not moved for too long.</summary>
    Red = 2,

    /// <summary>It is in its stage for longer than usual.</summary>
    StageOver = 4,

    /// <summary>It should be signed within days.</summary>
    CloseSoon = 8,

    /// <summary>Its amount changed much.</summary>
    AmountChanged = 16,

    /// <summary>It is in a stage whose criteria it does not meet.</summary>
    CriteriaUnmet = 32,

    /// <summary>It went back, or over a stage, since the last review.</summary>
    Detoured = 64,

    /// <summary>It will be red within days.</summary>
    Yellow = 128,
}
