using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>A deal that was won and confirmed.</summary>
public sealed record Win
{
    /// <summary>Which deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>The change set that won it: what is undone and won again is another win.</summary>
    public required ChangeSetId ChangeSet { get; init; }

    /// <summary>Whose customer.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>For whom it counts.</summary>
    public required MemberId Owner { get; init; }

    /// <summary>For which group it counts.</summary>
    public GroupId? Group { get; init; }

    /// <summary>How much of it counts for those whom a report is for; null where nobody has said.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day on which it was signed, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When it was confirmed, UTC.</summary>
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>Whom the owner thanks.</summary>
    public ImmutableArray<MemberId> Helpers { get; init; } = [];

    /// <summary>Whether a report may name it: not while its owner can still take it back, against their wish, or before whoever must agree has agreed.</summary>
    public bool MayBeNamed { get; init; } = true;

    /// <summary>Whether it is the owner's first ever.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The unique key under which a chat hears of it: once, however often it is tried.</summary>
    public string KeyFor(string chat) => $"win/{Deal}/{ChangeSet}/{chat}";

    /// <summary>The unique key under which a chat that heard of it hears that it is not so.</summary>
    public string CorrectionKeyFor(string chat) => $"win-undone/{Deal}/{ChangeSet}/{chat}";
}
