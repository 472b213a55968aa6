using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What the company has decided about rankings.</summary>
internal sealed record LeaderboardRules
{
    /// <summary>Of a company that has decided nothing.</summary>
    public static LeaderboardRules Default { get; } = new();

    /// <summary>What one reads of a colleague's figures: with amounts no attainment is shown and the other way round, since both together tell a target.</summary>
    public AmountsShown Amounts { get; init; } = AmountsShown.Full;

    /// <summary>How many deals have to be closed before a win rate means anything.</summary>
    public int LeastClosed { get; init; } = 3;

    /// <summary>How many rows from the first on everybody is shown besides their own neighbourhood.</summary>
    public int Top { get; init; } = 3;

    /// <summary>For how many days after the first one somebody is new.</summary>
    public int NewHireDays { get; init; } = 90;

    /// <summary>Whether managers who sell take part.</summary>
    public bool WithManagers { get; init; } = true;

    /// <summary>The names of those who are not named where people from beyond their group read.</summary>
    public FrozenSet<string> Anonymous { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How complete the data of each of these members' deals is on a day, in percent, one who has none left out; null where nobody measures that.</summary>
    public Func<IReadOnlyCollection<MemberId>, DateOnly, ISalesSession, CancellationToken, Task<IReadOnlyDictionary<MemberId, decimal>>>? Completeness { get; init; }
}
