namespace SalesBot.Bot.Understanding;

/// <summary>What words of a question stand for that nobody here knows.</summary>
internal enum UnknownPart
{
    /// <summary>Days.</summary>
    Time,

    /// <summary>A group or region.</summary>
    Scope,

    /// <summary>A colleague.</summary>
    Member,
}
