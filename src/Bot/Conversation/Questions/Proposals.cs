using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Wins, losses and new customers: put forward, amended, and done once when confirmed.</summary>
internal sealed class Proposals(TurnContext turn)
{
    /// <summary>The newest proposal that waits for an answer, or null.</summary>
    public Proposal? Newest => turn.State.Proposals.LastOrDefault(proposal => proposal.Outcome == ProposalOutcome.Open);

    /// <summary>The proposal, or null where there is none of that id in this conversation.</summary>
    public Proposal? Find(string id) => turn.State.Proposals.FirstOrDefault(proposal => string.Equals(proposal.Id, id, StringComparison.Ordinal));

    /// <summary>Puts forward what the turn proposes.</summary>
    public async Task PutForwardAsync(CancellationToken cancellationToken)
    {
        if (turn.Proposed.Count > 0)
        {
            await ShowAsync(new Proposal(turn.Turn.ChangeSet.Value.ToString("n"), turn.Now, [.. turn.Proposed]), cancellationToken);
        }
    }

    /// <summary>Shows the proposal and keeps it.</summary>
    public async Task ShowAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        turn.State = turn.State.WithInsteadOfOlder(proposal);
        await new ProposalCard(turn, proposal).ShowAsync(cancellationToken);
        if (proposal.Acts is [{ Kind: ActKind.Lose, Reason: null }])
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.LossReason, turn.Now) { Proposal = proposal.Id } };
        }
    }

    /// <summary>Does what was proposed, where a word can only mean that: the card was the last thing talked of, and not long ago. Else it is shown once more.</summary>
    public Task ConfirmByWordAsync(Proposal proposal, CancellationToken cancellationToken) =>
        proposal.Outcome != ProposalOutcome.Open || IsInSight(proposal) ? ConfirmAsync(proposal, cancellationToken) : ShowAgainAsync(proposal, cancellationToken);

    /// <summary>Does what was proposed. A second time it only shows how things stand; what has changed since is not done.</summary>
    public async Task ConfirmAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Outcome != ProposalOutcome.Open)
        {
            await SaySettledAsync(proposal, cancellationToken);
            return;
        }

        var since = new ChangedSince(turn, proposal);
        await since.FindAsync(cancellationToken);
        if (since.Overtaken.Length > 0)
        {
            await LetGoAsync(proposal, since.Overtaken, cancellationToken);
            return;
        }

        if (since.IsWorthOther)
        {
            await ShowAgainAsync(proposal, cancellationToken);
            return;
        }

        turn.State = turn.State.With(proposal with { Outcome = ProposalOutcome.Confirmed }) with { Awaited = null };
        foreach (var act in proposal.Acts)
        {
            await DoAsync(act, cancellationToken);
        }
    }

    /// <summary>Drops what was proposed; what is out of sight is named.</summary>
    public async Task DiscardAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Outcome != ProposalOutcome.Open)
        {
            await SaySettledAsync(proposal, cancellationToken);
            return;
        }

        var isNamed = turn.Turn.Message.Press is null && !IsInSight(proposal);
        turn.State = turn.State.With(proposal with { Outcome = ProposalOutcome.Discarded }) with { Awaited = null };
        if (isNamed)
        {
            turn.SayPrivately(turn.Words.DiscardedOf(turn.Words.List(await LabelsAsync(proposal, cancellationToken))));
        }
        else
        {
            turn.Say(turn.Words.Discarded);
        }
    }

    /// <summary>Says that what was put forward still waits, to somebody who may take it for done.</summary>
    public async Task SayUnconfirmedAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var label = turn.Words.List(await LabelsAsync(proposal, cancellationToken));
        turn.SayPrivately(proposal.Acts[0].Kind switch
        {
            ActKind.Win => turn.Words.WinUnconfirmed(label),
            ActKind.Lose => turn.Words.LossUnconfirmed(label),
            ActKind.SignedAmount => turn.Words.SignedAmountUnconfirmed(label),
            ActKind.SignedDay => turn.Words.SignedDayUnconfirmed(label),
            ActKind.Amount => turn.Words.AmountUnconfirmed(label),
            _ => turn.Words.NewUnconfirmed(label),
        });
    }

    /// <summary>A receipt of something else stands where the question stood: that it still waits is said once, since a number no longer answers it.</summary>
    public async Task SayWhatIsOvertakenAsync(OfferedCard? shown, CancellationToken cancellationToken)
    {
        if (shown is { IsPassed: false } && !turn.Ledger.IsEmpty && turn.State.Offered is { } offered && !ReferenceEquals(offered, shown) && turn.Turn.Message.Press is null
            && shown.Actions.FirstOrDefault(action => action.Verb is Verbs.Confirm) is { } confirm
            && Find(confirm.Data.GetValueOrDefault(Keys.Proposal, "")) is { Outcome: ProposalOutcome.Open } waiting
            && !offered.Actions.Any(action => action.Verb is Verbs.Confirm))
        {
            await SayUnconfirmedAsync(waiting, cancellationToken);
        }
    }

    /// <summary>Takes one act out, and shows the rest.</summary>
    public async Task DropAsync(Proposal proposal, string part, CancellationToken cancellationToken)
    {
        if (proposal.Outcome != ProposalOutcome.Open)
        {
            await SaySettledAsync(proposal, cancellationToken);
        }
        else if (proposal.Acts.Length > 1 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < proposal.Acts.Length)
        {
            await ShowAsync(proposal with { Acts = proposal.Acts.RemoveAt(index) }, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>Says what became of it.</summary>
    public async Task SaySettledAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Outcome is ProposalOutcome.Discarded or ProposalOutcome.Replaced)
        {
            turn.Say(proposal.Outcome == ProposalOutcome.Replaced ? turn.Words.WasReplaced : turn.Words.WasDiscarded);
            return;
        }

        turn.SayPrivately(turn.Words.WasConfirmed);
        foreach (var id in proposal.Acts.Select(act => act.Deal).OfType<DealId>())
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MaySee(deal))
            {
                await new StatusAnswer(turn).ShowAsync(deal, cancellationToken);
            }
        }
    }

    /// <summary>Whether its card, or its form, was the last thing talked of, and not long ago.</summary>
    private bool IsInSight(Proposal proposal) =>
        turn.State.Offered is { IsInterrupted: false } offered
        && offered.At >= turn.Now - turn.Options.ConfirmWindow
        && offered.Actions.Any(action => action.Verb is Verbs.Confirm or Verbs.AmendSave && string.Equals(action.Data.GetValueOrDefault(Keys.Proposal), proposal.Id, StringComparison.Ordinal));

    private Task ShowAgainAsync(Proposal proposal, CancellationToken cancellationToken) => ShowAsync(proposal with { At = turn.Now }, cancellationToken);

    /// <summary>What has changed since is let go; the rest is shown once more.</summary>
    private async Task LetGoAsync(Proposal proposal, ImmutableArray<ProposedAct> overtaken, CancellationToken cancellationToken)
    {
        foreach (var act in overtaken)
        {
            var deal = turn.Ledger.Known(act.Deal!.Value);
            turn.SayPrivately(turn.MaySee(deal) ? turn.Words.ProposalOvertaken(Labels.Of(turn.Ledger.Known(deal.Customer), deal), turn.Words.State(deal.State)) : turn.Words.ProposalIsOver);
        }

        ImmutableArray<ProposedAct> rest = [.. proposal.Acts.Except(overtaken)];
        if (rest.IsEmpty)
        {
            turn.State = turn.State.With(proposal with { Outcome = ProposalOutcome.Replaced }) with { Awaited = null };
            return;
        }

        await ShowAgainAsync(proposal with { Acts = rest }, cancellationToken);
    }

    private async Task<List<string>> LabelsAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var labels = new List<string>();
        foreach (var act in proposal.Acts)
        {
            var customer = act.Customer is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
            labels.Add(customer is null ? act.CustomerName : Labels.Short(customer));
        }

        return labels;
    }

    private async Task DoAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        switch (act.Kind)
        {
            case ActKind.Win or ActKind.Lose:
                await CloseAsync(act, cancellationToken);
                break;
            case ActKind.SignedAmount or ActKind.Amount:
                await SetAmountAsync(act, cancellationToken);
                break;
            case ActKind.SignedDay:
                await SetSigningDayAsync(act, cancellationToken);
                break;
            default:
                await CreateAsync(act, cancellationToken);
                break;
        }
    }

    private async Task CloseAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        if (act.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
            return;
        }

        if (!turn.MayChange(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner));
            return;
        }

        if (!deal.IsOpen && (act.Kind != ActKind.Lose || deal.State.Status != DealStatus.Won))
        {
            turn.Ledger.Mention(customer.Id, deal).Notes.Add(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
            return;
        }

        if (act.Amount is { } amount)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { On = act.On, Amount = amount == deal.Amount ? null : amount }, cancellationToken);
            deal = turn.Ledger.Known(id);
        }

        turn.Ledger.Mention(customer.Id, deal).Vague = act.Amount is null ? act.Vague : null;
        if (act.IsQuiet)
        {
            turn.QuietWins.Add(id);
        }

        turn.Ledger.Change(deal, draft => draft.SetState(deal, act.Kind == ActKind.Win ? DealState.Won(act.On) : DealState.Lost(act.On, act.Reason)));
    }

    private async Task SetAmountAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        if (act is not { Deal: { } id, Amount: { } amount } || await turn.Ledger.FindAsync(id, cancellationToken) is not { State.Status: not DealStatus.Lost } deal || deal.IsOpen != (act.Kind == ActKind.Amount) || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
        }
        else if (!turn.MayChange(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner));
        }
        else
        {
            turn.Ledger.Change(deal, draft => draft.SetAmount(deal, amount));
        }
    }

    private async Task SetSigningDayAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        if (act.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { State.Status: DealStatus.Won } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
        }
        else if (!turn.MayChange(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner));
        }
        else
        {
            turn.Ledger.Change(deal, draft => draft.SetState(deal, DealState.Won(act.On)));
        }
    }

    private async Task CreateAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        var customer = act.Customer is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : await turn.Ledger.FindByNameAsync(act.CustomerName, cancellationToken);
        if (customer is not null && !turn.MayChange(customer))
        {
            turn.Collisions.Add(new Collision(customer, customer.Owner!.Value));
            return;
        }

        if (customer is null && act.Customer is not null)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
            return;
        }

        customer ??= await new Creating(turn).CreateCustomerAsync(act.CustomerName, cancellationToken);
        var deal = act.WithDeal ? await new Creating(turn).CreateDealAsync(customer, act, cancellationToken) : null;
        foreach (var progress in act.Then)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal is null ? null : turn.Ledger.Known(deal.Id), progress, cancellationToken);
        }
    }
}
