using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a turn means for wins that chats hear of: it is kept in the unit that wins a deal, or takes that back.</summary>
internal sealed record WinMoves
{
    /// <summary>Nothing.</summary>
    public static WinMoves None { get; } = new();

    /// <summary>Deals that are won.</summary>
    public ImmutableArray<WinRecord> Won { get; init; } = [];

    /// <summary>Deals that are won no more.</summary>
    public ImmutableArray<DealId> Reversed { get; init; } = [];

    /// <summary>Deals whose sum, or whose parts of it, are others.</summary>
    public ImmutableArray<DealId> PutRight { get; init; } = [];

    /// <summary>Deals that were signed on another day than was said.</summary>
    public ImmutableArray<(DealId Deal, DateOnly On)> Moved { get; init; } = [];

    /// <summary>What people have decided about wins that are held.</summary>
    public ImmutableArray<WinRecord> Decided { get; init; } = [];

    /// <summary>Reads them from what was changed.</summary>
    /// <param name="changes">The change sets of the turn.</param>
    /// <param name="rules">The company's rules.</param>
    /// <param name="clock">The company's clock.</param>
    /// <param name="isStaged">Whether the time of the turn was given.</param>
    /// <param name="quiet">Deals whose win no chat is to hear of.</param>
    public static WinMoves Of(IEnumerable<ChangeSet> changes, WinRules rules, BusinessClock clock, bool isStaged, IReadOnlySet<DealId> quiet)
    {
        var won = ImmutableArray.CreateBuilder<WinRecord>();
        var reversed = ImmutableArray.CreateBuilder<DealId>();
        var moved = ImmutableArray.CreateBuilder<(DealId, DateOnly)>();
        List<SalesEvent> events = [.. changes.SelectMany(set => set.Events).Where(change => change.Deal is not null)];
        foreach (var change in events.Where(change => change.Kind == SalesEventKind.DealState))
        {
            var (before, after) = (SalesJson.Read<DealState>(change.From), SalesJson.Read<DealState>(change.To));
            if (before?.Status == DealStatus.Won && after is { Status: DealStatus.Won, ClosedOn: { } day })
            {
                moved.Add((change.Deal!.Value, day));
            }
            else if (after is { Status: DealStatus.Won, ClosedOn: { } on })
            {
                won.Add(RecordOf(change, on, rules, clock, isStaged, quiet.Contains(change.Deal!.Value)));
            }
            else if (before?.Status == DealStatus.Won)
            {
                reversed.Add(change.Deal!.Value);
            }
        }

        return new WinMoves { Won = won.ToImmutable(), Reversed = reversed.ToImmutable(), Moved = moved.ToImmutable(), PutRight = [.. events.Where(change => change.Kind is SalesEventKind.DealAmount or SalesEventKind.DealSplit).Select(change => change.Deal!.Value).Distinct()] };
    }

    /// <summary>Keeps them within the session's unit.</summary>
    public async Task SaveAsync(DateTimeOffset at, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var deal in Reversed)
        {
            await session.Wins.ReverseAsync(deal, at, cancellationToken);
        }

        foreach (var deal in PutRight)
        {
            await session.Wins.PutRightAsync(deal, at, cancellationToken);
        }

        foreach (var (deal, on) in Moved)
        {
            await session.Wins.MoveAsync(deal, on, cancellationToken);
        }

        foreach (var win in Won)
        {
            await session.Wins.AddAsync(win, cancellationToken);
        }

        foreach (var win in Decided)
        {
            await session.Wins.SaveAsync(win, cancellationToken);
        }
    }

    private static WinRecord RecordOf(SalesEvent change, DateOnly on, WinRules rules, BusinessClock clock, bool isStaged, bool isQuiet)
    {
        var win = new WinRecord
        {
            Deal = change.Deal!.Value,
            ChangeSet = change.Key.ChangeSet,
            Customer = change.Customer!.Value,
            Owner = change.CountsFor,
            ConfirmedBy = change.Actor,
            Group = change.CountsForGroup,
            On = on,
            ConfirmedAt = change.RecordedAt,
            IsStaged = isStaged,
            Wish = isQuiet ? OwnersWish.NotAtAll : OwnersWish.None,
            Approval = rules.NeedsApproval ? WinApproval.Wanted : WinApproval.NotNeeded,
        };
        return win with { DueAt = WinTimes.ToldAt(win, rules, clock) };
    }
}
