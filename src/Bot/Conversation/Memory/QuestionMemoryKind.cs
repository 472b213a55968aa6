namespace SalesBot.Bot.Conversation;

/// <summary>What a question about figures was about.</summary>
internal enum QuestionMemoryKind
{
    /// <summary>A ranking.</summary>
    Board,

    /// <summary>What a number is made of.</summary>
    Why,

    /// <summary>How much of a target is reached.</summary>
    Progress,

    /// <summary>The funnel.</summary>
    Funnel,

    /// <summary>What is going to be signed.</summary>
    Forecast,

    /// <summary>Points, bonus and the like.</summary>
    Earnings,

    /// <summary>Medals.</summary>
    Medals,

    /// <summary>How complete data is.</summary>
    Completeness,

    /// <summary>A ranking by something that is not counted.</summary>
    Unknown,

    /// <summary>What was signed in some days.</summary>
    Report,

    /// <summary>What somebody recorded.</summary>
    Diary,
}
