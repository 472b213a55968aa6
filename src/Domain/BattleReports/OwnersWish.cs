namespace SalesBot.Domain.BattleReports;

/// <summary>What the owner of a win wants while it is held. The numbers are stored.</summary>
public enum OwnersWish
{
    /// <summary>Nothing was said: it is told when the hold is over.</summary>
    None = 0,

    /// <summary>It is told at once.</summary>
    Now = 1,

    /// <summary>It is not told by itself; reports count it.</summary>
    NotAtAll = 2,
}
