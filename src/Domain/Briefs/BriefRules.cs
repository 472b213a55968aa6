namespace SalesBot.Domain.Briefs;

/// <summary>What stands in a brief, and how much: it has to fit a phone's screen.</summary>
public sealed record BriefRules
{
    /// <summary>The rules of a company that has set none.</summary>
    public static BriefRules Default { get; } = new();

    /// <summary>The most lines.</summary>
    public int MostItems { get; init; } = 5;

    /// <summary>How many of these are kept for what is to be done today, where there is as much: else a bad month would hide today's visits.</summary>
    public int KeptForToday { get; init; } = 2;

    /// <summary>Within how many calendar days an expected close is soon.</summary>
    public int CloseSoonDays { get; init; } = 3;

    /// <summary>How many people a manager's brief names at most.</summary>
    public int MostPeople { get; init; } = 3;

    /// <summary>After how many workdays without activity somebody may need help.</summary>
    public int SilentWorkdays { get; init; } = 2;

    /// <summary>How many percent of a target somebody may be behind before they may need help.</summary>
    public int ToleratedLag { get; init; } = 10;
}
