namespace SalesBot.Bot.Roster;

/// <summary>What came of a reading of the roster.</summary>
internal enum RosterRoundResult
{
    /// <summary>The organisation is as the platform has it.</summary>
    Done,

    /// <summary>Another node is reading.</summary>
    Busy,

    /// <summary>The platform did not tell; the organisation is as it was.</summary>
    Failed,
}
