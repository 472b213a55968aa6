using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Why a deal went back or left stages out: asked for once, by ready reasons or in one's own words.</summary>
internal sealed class StageReasons(TurnContext turn)
{
    /// <summary>The ready reasons.</summary>
    public static IEnumerable<CardAction> Buttons(DealId deal, Detour detour, Wording words) =>
        words.ReadyReasons(detour.Kind).Select(reason => Button.Of(Verbs.StageReason, reason, data: [(Keys.Deal, deal.Value), (Keys.Reason, reason)]));

    /// <summary>Keeps the reason of the deal's last move, or of the one that it waits for.</summary>
    public async Task TakeAsync(Deal deal, string text, CancellationToken cancellationToken)
    {
        var reason = ProgressRecorder.Cut(text.Trim(), ProgressRecorder.PhraseMaxLength);
        if (deal is not { IsOpen: true } || reason.Length == 0)
        {
            turn.SayPrivately(turn.Words.NoReasonNeeded);
        }
        else if (deal.Wanted is { } wanted && StageMove.Between(turn.Options.Pipeline, deal.Position.Stage, wanted.Stage).NeedsReason)
        {
            turn.Ledger.Change(deal, draft => draft.Want(deal, wanted with { Reason = reason }));
            await new EvidenceFilling(turn).NameWhatIsOpenAsync(deal.Id, cancellationToken);
        }
        else if (deal.Detour is { } detour)
        {
            turn.Ledger.Change(deal, draft => draft.SetDetour(deal, detour with { Reason = reason }));
            await new EvidenceFilling(turn).NameWhatIsOpenAsync(deal.Id, cancellationToken);
        }
        else
        {
            turn.SayPrivately(turn.Words.NoReasonNeeded);
        }
    }

    /// <summary>「书面询价收到了」 tells of what the stage asks for, not why others were left out: it is kept as that, and the reason is still wanted.</summary>
    /// <returns>Whether the text tells of criteria and of nothing else.</returns>
    public async Task<bool> TryLeaveOpenAsync(DealId id, string text, CancellationToken cancellationToken)
    {
        if (turn.Focus?.Deal != id || !HeardEvidence.IsAll(text) || !await new HeardEvidence(turn).TryTakeAsync(text, cancellationToken))
        {
            return false;
        }

        var deal = turn.Ledger.Known(id);
        if (deal.Detour is { Reason: null } detour)
        {
            turn.Ledger.Mention(deal.Customer, deal).Unexplained = detour;
        }
        else
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.StageReason, turn.Now) { Deal = id } };
        }

        return true;
    }

    /// <summary>Takes 「原因：预算被砍」 for the deal that was just talked of.</summary>
    /// <returns>Whether the text is of that form, and the deal lacks a reason.</returns>
    public async Task<bool> TryTakeNamedAsync(string text, CancellationToken cancellationToken)
    {
        if (SpokenReason.Named(text) is not { } reason || turn.Focus?.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { IsOpen: true } deal
            || (deal.Detour is not { Reason: null } && deal.Wanted is not { Reason: null })
            || !turn.MayChange(deal) || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is null)
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        await TakeAsync(deal, reason, cancellationToken);
        return true;
    }
}
