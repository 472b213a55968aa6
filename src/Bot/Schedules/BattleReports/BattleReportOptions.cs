namespace SalesBot.Bot.Schedules;

/// <summary>What chats hear of wins, and of days, weeks and months.</summary>
internal sealed class BattleReportOptions
{
    public const string Section = "BattleReports";

    /// <summary>How long a win is held, so that a slip is undone before anybody cheers; zero for no hold.</summary>
    public TimeSpan Hold { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>From which amount on, in yuan, a win is told at all.</summary>
    public decimal LeastAmount { get; set; }

    /// <summary>Whether the owner's superior has to agree before a win is told.</summary>
    public bool NeedsApproval { get; set; }

    /// <summary>Whether customers are not named in chats that are wider than a group.</summary>
    public bool MaskInWideGroups { get; set; }

    /// <summary>What customers are called where they are not named; the first that fits is used.</summary>
    public IList<MaskedNameOptions> MaskedNames { get; init; } = [];

    /// <summary>How many wins within <see cref="FloodWindow"/> are told one by one; more become one card.</summary>
    public int MostCards { get; set; } = 3;

    /// <summary>The time within which wins are counted for that.</summary>
    public TimeSpan FloodWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many thanks of one person count on a day.</summary>
    public int ThanksADay { get; set; } = 5;

    /// <summary>The company's own headlines of a win.</summary>
    public IList<string> Headlines { get; init; } = [];

    /// <summary>Whether a report of a day on which nothing happened is a friendly line, not silence.</summary>
    public bool SayWhenEmpty { get; set; } = true;

    /// <summary>What single chats hear, where it is not all.</summary>
    public IList<BattleChatOptions> Chats { get; init; } = [];
}
