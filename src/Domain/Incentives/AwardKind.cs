namespace SalesBot.Domain.Incentives;

/// <summary>What a month's award is for. The names are stored.</summary>
public enum AwardKind
{
    /// <summary>The greatest growth of the signed amount over the month before, in percent of it.</summary>
    MostImproved,

    /// <summary>The greatest growth of the signed amount over the month before, in fen.</summary>
    Growth,

    /// <summary>The group with the greatest signed amount a rep, in fen.</summary>
    Team,

    /// <summary>Whoever was thanked most often.</summary>
    Collaboration,
}
