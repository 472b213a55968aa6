using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What is told of a win: true facts only.</summary>
internal sealed record WinStory
{
    /// <summary>The win.</summary>
    public required WinRecord Record { get; init; }

    /// <summary>The deal as it is now: an amount that was corrected while the win was held is the right one.</summary>
    public required Deal Deal { get; init; }

    /// <summary>Whose deal.</summary>
    public required Customer Customer { get; init; }

    /// <summary>Colleagues who took part: the deal's collaborators, and those for whom its activities count.</summary>
    public ImmutableArray<MemberId> Helpers { get; init; } = [];

    /// <summary>Through which stages it went.</summary>
    public ImmutableArray<StageVisit> Path { get; init; } = [];

    /// <summary>How many days it took from its entry to the signature.</summary>
    public int Days { get; init; }

    /// <summary>How many visits were made.</summary>
    public int Visits { get; init; }

    /// <summary>How many real conversations there were, visits included.</summary>
    public int Conversations { get; init; }

    /// <summary>Whether it is the owner's first win.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The medals that it has earned its owner.</summary>
    public ImmutableArray<string> Medals { get; init; } = [];

    /// <summary>How many the owner has won in the month of the win.</summary>
    public int WinsOfMonth { get; init; }

    /// <summary>What the owner has signed in that month.</summary>
    public Money RevenueOfMonth { get; init; }

    /// <summary>The owner's place in the group by that, from 1; 0 where there is no group.</summary>
    public int PlaceInGroup { get; init; }

    /// <summary>What the group has signed in that month.</summary>
    public Money GroupRevenue { get; init; }

    /// <summary>The group's place among all groups, from 1; 0 where there is no group or no other.</summary>
    public int PlaceOfGroup { get; init; }

    /// <summary>The month's target of the group; null for none.</summary>
    public Money? GroupTarget { get; init; }

    /// <summary>What was said to it.</summary>
    public ImmutableArray<Applause> Applause { get; init; } = [];

    /// <summary>The win as the rules know it.</summary>
    public Win Win => new()
    {
        Deal = Record.Deal,
        ChangeSet = Record.ChangeSet,
        Customer = Record.Customer,
        Owner = Record.Owner,
        Group = Record.Group,
        Amount = Deal.Amount,
        On = Record.On,
        ConfirmedAt = Record.ConfirmedAt,
        Helpers = Helpers,
        IsFirst = IsFirst,
    };
}
