namespace SalesBot.Domain.Targets;

/// <summary>Who has to reach a target. The numbers are stored.</summary>
public enum TargetHolderKind
{
    /// <summary>The whole company.</summary>
    Company = 0,

    /// <summary>A region.</summary>
    Region = 1,

    /// <summary>A group.</summary>
    Group = 2,

    /// <summary>One person.</summary>
    Member = 3,

    /// <summary>Several people, for something that they do together.</summary>
    Project = 4,
}
