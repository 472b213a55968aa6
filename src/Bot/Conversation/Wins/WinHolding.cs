using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells who wins a deal when chats hear of it, and lets them decide otherwise while it is held.</summary>
internal sealed class WinHolding(TurnContext turn)
{
    private const int MostLookedAt = 10;

    /// <summary>Says it on the receipt of what the turn has won, and of a signed sum that it has put right.</summary>
    public async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        if (turn.Options.Wins is not { } rules || turn.Ledger.IsEmpty)
        {
            return;
        }

        foreach (var entry in turn.Ledger.Entries.Where(IsPutRight))
        {
            await AnnounceCorrectionAsync(entry, rules, cancellationToken);
        }

        if (turn.Ledger.Entries.All(entry => !IsWon(entry)))
        {
            return;
        }

        if ((await turn.Session.Halts.ActiveAsync(cancellationToken)).Any(halt => halt.Schedule == StandardSchedules.Wins && (halt.Day is null || halt.Day == turn.Today)))
        {
            return;
        }

        var moves = WinMoves.Of([turn.Ledger.Build()], rules, turn.Options.Clock, turn.Turn.Message.IsStaged, turn.QuietWins);
        var chats = await turn.Session.Organisation.BoundChatsAsync(cancellationToken);
        foreach (var win in moves.Won)
        {
            var deal = turn.Ledger.Known(win.Deal);
            var hearing = chats.Count(chat => rules.Hears(chat, win, deal.Amount ?? Money.Zero, turn.Chart));
            if (hearing == 0 || win.DueAt is not { } at || rules.Hold <= TimeSpan.Zero)
            {
                continue;
            }

            var moment = turn.Words.Moment(TimeZoneInfo.ConvertTime(at, turn.Options.Zone));
            var entry = turn.Ledger.Entries.First(entry => entry.Deal == win.Deal);
            entry.Notes.Add(win.Approval == WinApproval.Wanted ? turn.Words.WinHeldForApproval(moment, hearing) : turn.Words.WinHeld(moment, hearing));
            entry.IsHeldWin = true;
        }
    }

    /// <summary>What an undo means for chats; null where it takes back no win.</summary>
    /// <param name="undo">The opposite events.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<string?> NoteOfUndoAsync(ChangeSet undo, CancellationToken cancellationToken)
    {
        if (turn.Options.Wins is not { } rules || WinMoves.Of([undo], rules, turn.Options.Clock, isStaged: false, turn.QuietWins).Reversed is not { Length: > 0 } reversed)
        {
            return null;
        }

        var newest = await turn.Session.Wins.NewestOfAsync(turn.Speaker.Id, MostLookedAt, cancellationToken);
        return newest.FirstOrDefault(win => !win.IsUndone && reversed.Contains(win.Deal)) is { } win
            ? win.IsTold ? turn.Words.UndoneAfterTelling : turn.Words.UndoneBeforeTelling
            : null;
    }

    /// <summary>Says that the chats that were told another sum hear of this one; those that read no sums hear nothing.</summary>
    private async Task AnnounceCorrectionAsync(LedgerEntry entry, WinRules rules, CancellationToken cancellationToken)
    {
        if (await turn.Session.Wins.FindStandingAsync(entry.Deal!.Value, cancellationToken) is { IsTold: true } win)
        {
            var hearing = (await turn.Session.Wins.TellingsAsync([win.Id], cancellationToken)).Count(telling => rules.PolicyOf(telling.Chat).Amounts == AmountsShown.Full);
            if (hearing > 0)
            {
                entry.Notes.Add(turn.Words.WinIsPutRightIn(hearing));
            }
        }
    }

    private bool IsPutRight(LedgerEntry entry) =>
        entry is { Deal: { } deal, Before: { State.Status: DealStatus.Won } before } && turn.Ledger.Known(deal) is { State.Status: DealStatus.Won } known && known.Amount != before.Amount;

    private bool IsWon(LedgerEntry entry) =>
        entry.Deal is { } deal && turn.Ledger.Known(deal).State.Status == DealStatus.Won && entry.Before?.State.Status is not DealStatus.Won;
}
