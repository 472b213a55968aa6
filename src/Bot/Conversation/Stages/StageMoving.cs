using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Moves a deal to a stage, by its criteria and with its reason. Where the company only reminds, the deal moves and what is missing is asked for;
/// where it requires, the deal waits, and moves as soon as nothing is missing.
/// </summary>
internal sealed class StageMoving(TurnContext turn)
{
    private bool IsStrict => turn.Options.Strictness == GateStrictness.Require;

    /// <summary>Moves it, or keeps that it is to move.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="stage">Where it goes.</param>
    /// <param name="reason">Why, where somebody has said.</param>
    /// <param name="entry">What is shown of the deal.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The deal afterwards.</returns>
    public async Task<Deal> MoveAsync(Deal deal, StageId stage, string? reason, LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (turn.Options.Pipeline.Find(stage) is not { } target)
        {
            entry.Notes.Add(turn.Words.NoSuchStage(turn.Words.StageNames));
            return deal;
        }

        if (!deal.IsOpen)
        {
            entry.Notes.Add(turn.Words.ClosedDealKeeps(turn.Words.StageLabel, turn.Words.State(deal.State)));
            return deal;
        }

        if (deal.Position.Stage == stage)
        {
            entry.Notes.Add(turn.Words.Unchanged(turn.Words.StageLabel, target.Name));
            return deal.Wanted is null ? deal : turn.Ledger.Change(deal, draft => draft.Want(deal, null));
        }

        return await MoveAsync(deal, target, reason, entry, cancellationToken);
    }

    /// <summary>At the end of a turn: the deals that wait for a move are moved as far as nothing is missing any more.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in turn.Ledger.Entries.ToList())
        {
            if (entry.Deal is not { } id || turn.Ledger.Known(id) is not { IsOpen: true, Wanted: { } wanted } deal || turn.Options.Pipeline.Find(wanted.Stage) is not { } target
                || !turn.MayChange(deal))
            {
                continue;
            }

            var conversations = await turn.Ledger.CountConversationsAsync(id, cancellationToken);
            var detour = Detour(deal, target, wanted.Reason, entry);
            if (turn.Options.Pipeline.UnmetCriteria(target.Id, deal, conversations).Count > 0)
            {
                continue;
            }

            if (IsStrict && detour is { Reason: null })
            {
                AskReason(entry, detour, target);
                continue;
            }

            entry.Unmet = [];
            entry.Check = new StageCheck(target, conversations);
            entry.Notes.Add(turn.Words.MovedAsWanted(target.Name));
            turn.Ledger.Change(deal, draft => draft.MoveTo(deal, target.Id, detour));
        }
    }

    private void AskReason(LedgerEntry entry, Detour detour, Stage target)
    {
        if (entry.Unexplained is null)
        {
            entry.Unexplained = detour;
            entry.Notes.Add(turn.Words.StageNeedsReason(target.Name));
        }
    }

    private async Task<Deal> MoveAsync(Deal deal, Stage target, string? reason, LedgerEntry entry, CancellationToken cancellationToken)
    {
        var conversations = await turn.Ledger.CountConversationsAsync(deal.Id, cancellationToken);
        var move = MoveOf(deal, target, entry);
        var detour = Detour(deal, target, reason, entry);
        var missing = detour is { Reason: null };

        // Whoever goes back has been there: what the stage asks for is named, and refuses nothing.
        entry.Unmet = move.Kind == StageMoveKind.Backward ? [] : turn.Options.Pipeline.UnmetCriteria(target.Id, deal, conversations);
        entry.Check = new StageCheck(target, conversations);
        entry.Unexplained = missing ? detour : null;
        var names = turn.Words.List(entry.Unmet.Select(criterion => criterion.Name));
        if (IsStrict && (entry.Unmet.Count > 0 || missing))
        {
            entry.Notes.Add(entry.Unmet.Count > 0 ? turn.Words.StageRefused(target.Name, names) : turn.Words.StageNeedsReason(target.Name));
            return turn.Ledger.Change(deal, draft => draft.Want(deal, new WantedMove(target.Id, reason)));
        }

        if (entry.Unmet.Count > 0)
        {
            entry.Notes.Add(turn.Words.StageLacks(target.Name, names));
        }

        return turn.Ledger.Change(deal, draft => draft.MoveTo(deal, target.Id, detour));
    }

    /// <summary>A message that is corrected is one step, and a new deal has none behind it.</summary>
    private StageMove MoveOf(Deal deal, Stage target, LedgerEntry entry) =>
        entry.IsNew ? new StageMove(StageMoveKind.Forward, [])
            : StageMove.Between(turn.Options.Pipeline, (turn.IsCorrecting ? entry.Before : null)?.Position.Stage ?? deal.Position.Stage, target.Id);

    private Detour? Detour(Deal deal, Stage target, string? reason, LedgerEntry entry)
    {
        var move = MoveOf(deal, target, entry);
        return move.Kind == StageMoveKind.None ? entry.Before?.Detour : Domain.Sales.Detour.Of(move, reason);
    }
}
