namespace SalesBot.Domain.BattleReports;

/// <summary>Whether a word of thanks counts.</summary>
public enum ThanksVerdict
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>Nobody thanks themselves.</summary>
    OneselfDoesNotCount,

    /// <summary>It was said for this win before.</summary>
    CountsOnce,

    /// <summary>It is read, but has no weight any more today.</summary>
    EnoughForToday,

    /// <summary>The other has thanked this person on the same day: what goes to and fro is courtesy.</summary>
    ReturnedDoesNotCount,
}
