namespace SalesBot.Domain.Incentives;

/// <summary>For what something is given. The names are stored.</summary>
public enum RewardOccasion
{
    /// <summary>A deal has come into a stage.</summary>
    StageReached,

    /// <summary>A deal is signed.</summary>
    Win,

    /// <summary>Something was done with a customer.</summary>
    Activity,

    /// <summary>What is known for an entry criterion was told.</summary>
    Evidence,

    /// <summary>A colleague has said thanks, and it counts.</summary>
    Thanks,

    /// <summary>An award that somebody has approved.</summary>
    Award,

    /// <summary>What a month's bonuses lose because the data was incomplete.</summary>
    Completeness,

    /// <summary>Something that points buy; it costs them.</summary>
    Exchange,

    /// <summary>A challenge that somebody has joined; it gives its points where its goal was reached.</summary>
    Challenge,

    /// <summary>How customers rate somebody's work was told, and it is as good as their target asks for.</summary>
    Rating,
}
