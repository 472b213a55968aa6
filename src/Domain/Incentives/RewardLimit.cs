namespace SalesBot.Domain.Incentives;

/// <summary>How often a rule gives something. The names are stored.</summary>
public enum RewardLimit
{
    /// <summary>For each thing: each activity, each word of thanks; for a stage or a win, for each deal.</summary>
    Each,

    /// <summary>Once for a deal, however many things happen there.</summary>
    OncePerDeal,

    /// <summary>Once for a person, ever: the first of its kind.</summary>
    OncePerMember,

    /// <summary>Once for a person in a calendar month.</summary>
    OncePerMonth,
}
