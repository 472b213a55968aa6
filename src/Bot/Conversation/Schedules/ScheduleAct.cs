namespace SalesBot.Bot.Conversation;

/// <summary>What somebody wants of the schedules.</summary>
internal enum ScheduleAct
{
    /// <summary>To see all of them.</summary>
    List,

    /// <summary>One not to come until it is resumed.</summary>
    Pause,

    /// <summary>One to come again.</summary>
    Resume,

    /// <summary>What one brought on a day not to be sent any further.</summary>
    Stop,

    /// <summary>The rest of it to be sent.</summary>
    GoOn,

    /// <summary>To see what became of what one brought on a day.</summary>
    Outcome,

    /// <summary>To see what one would bring.</summary>
    Preview,
}
