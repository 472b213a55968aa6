namespace SalesBot.Domain.Staleness;

/// <summary>How a deal stands that should move.</summary>
public enum StaleState
{
    /// <summary>It moves, or is closed.</summary>
    Fresh,

    /// <summary>It rests for a reason, until a day.</summary>
    Paused,

    /// <summary>Somebody has asked for more time, with a reason.</summary>
    Postponed,

    /// <summary>It will soon be red: its owner is shown it.</summary>
    Yellow,

    /// <summary>It has rested too long.</summary>
    Red,
}
