namespace SalesBot.Domain.Schedules;

/// <summary>What is to be done about an occurrence whose time has come.</summary>
public enum OccurrenceFate
{
    /// <summary>It is said.</summary>
    Said,

    /// <summary>A later one of its schedule is due as well and says all that it would have said.</summary>
    Superseded,

    /// <summary>It is too late for it; that it was missed is shown to an administrator.</summary>
    Missed,

    /// <summary>An administrator has paused its schedule.</summary>
    Paused,
}
