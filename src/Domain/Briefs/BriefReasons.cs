namespace SalesBot.Domain.Briefs;

/// <summary>Why something stands in a morning's brief; the more urgent, the earlier.</summary>
[Flags]
public enum BriefReasons
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>The deal has not moved for too long.</summary>
    Red = 1,

    /// <summary>The day on which the deal should have been signed is over.</summary>
    CloseOverdue = 2,

    /// <summary>The day of the next step is over.</summary>
    StepOverdue = 4,

    /// <summary>The deal is in its stage for longer than usual.</summary>
    StageOver = 8,

    /// <summary>The deal will be red within days.</summary>
    Yellow = 16,

    /// <summary>The deal should be signed within days.</summary>
    CloseSoon = 32,

    /// <summary>The usual time of the deal's stage ends today or tomorrow.</summary>
    StageNearlyOver = 64,

    /// <summary>The next step is for today.</summary>
    StepToday = 128,

    /// <summary>The person has asked to be reminded of it today.</summary>
    Reminder = 256,

    /// <summary>What is on today's list rather than in danger.</summary>
    Today = StepToday | Reminder,
}
