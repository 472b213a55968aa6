namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Whether a clause tells what was or what will be: it decides where a bare weekday or date lies.</summary>
internal enum Tense
{
    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It is yet to come.</summary>
    Future,
}
