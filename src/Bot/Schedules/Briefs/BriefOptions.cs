using SalesBot.Domain.Briefs;

namespace SalesBot.Bot.Schedules;

/// <summary>What stands in a brief, and how much.</summary>
internal sealed class BriefOptions
{
    public const string Section = "Briefs";

    /// <summary>Nothing to tell is no message.</summary>
    public const string Silence = "Silence";

    /// <summary>Nothing to tell is one line.</summary>
    public const string Line = "Line";

    /// <summary>The most lines.</summary>
    public int MostItems { get; set; } = BriefRules.Default.MostItems;

    /// <summary>How many of these are kept for what is to be done today.</summary>
    public int KeptForToday { get; set; } = BriefRules.Default.KeptForToday;

    /// <summary>Within how many calendar days an expected close is soon.</summary>
    public int CloseSoonDays { get; set; } = BriefRules.Default.CloseSoonDays;

    /// <summary>How many people a manager's brief names at most.</summary>
    public int MostPeople { get; set; } = BriefRules.Default.MostPeople;

    /// <summary>After how many workdays without activity somebody may need help.</summary>
    public int SilentWorkdays { get; set; } = BriefRules.Default.SilentWorkdays;

    /// <summary>How many percent of a target somebody may be behind before they may need help.</summary>
    public int ToleratedLag { get; set; } = BriefRules.Default.ToleratedLag;

    /// <summary>What is said where there is nothing to act on: <see cref="Silence"/> or <see cref="Line"/>.</summary>
    public string WhenEmpty { get; set; } = Silence;

    /// <summary>The rules.</summary>
    public BriefRules Rules => new()
    {
        MostItems = MostItems,
        KeptForToday = KeptForToday,
        CloseSoonDays = CloseSoonDays,
        MostPeople = MostPeople,
        SilentWorkdays = SilentWorkdays,
        ToleratedLag = ToleratedLag,
    };
}
