using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Schedules;

/// <summary>What rankings show, and to whom.</summary>
internal sealed class LeaderboardOptions
{
    public const string Section = "Leaderboards";

    /// <summary>What one reads of a colleague: amounts, or how much of the target is reached, or the place alone.</summary>
    public AmountsShown Amounts { get; set; } = AmountsShown.Full;

    /// <summary>How many deals have to be closed before a win rate is ranked.</summary>
    public int LeastClosed { get; set; } = 3;

    /// <summary>How many places from the first on a rep sees besides the own neighbourhood.</summary>
    public int Top { get; set; } = 3;

    /// <summary>For how many days after the first one somebody takes part in rankings of new hires.</summary>
    public int NewHireDays { get; set; } = 90;

    /// <summary>Whether managers who sell take part.</summary>
    public bool WithManagers { get; set; } = true;

    /// <summary>The names of those who are not named to people from beyond their group.</summary>
    public IList<string> Anonymous { get; init; } = [];

    /// <summary>The chats that get rankings by themselves.</summary>
    public IList<BoardChatOptions> Chats { get; init; } = [];
}
