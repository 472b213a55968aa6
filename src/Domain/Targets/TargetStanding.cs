namespace SalesBot.Domain.Targets;

/// <summary>Whether the person whose target it is agrees to it.</summary>
public enum TargetStanding
{
    /// <summary>Nothing was said to it as it stands.</summary>
    Unanswered,

    /// <summary>It was accepted, or what was put forward was taken.</summary>
    Confirmed,

    /// <summary>Another value was put forward, and nobody has decided.</summary>
    Disputed,

    /// <summary>Another value was put forward, and it was decided to keep this one.</summary>
    Kept,
}
