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
        turn.State = turn.State.With(proposal);
        await new ProposalCard(turn, proposal).ShowAsync(cancellationToken);
        if (proposal.Acts is [{ Kind: ActKind.Lose, Reason: null }])
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.LossReason, turn.Now) { Proposal = proposal.Id } };
        }
    }

    /// <summary>Does what was proposed. A second time it only shows how things stand.</summary>
    public async Task ConfirmAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Outcome != ProposalOutcome.Open)
        {
            await SaySettledAsync(proposal, cancellationToken);
            return;
        }

        turn.State = turn.State.With(proposal with { Outcome = ProposalOutcome.Confirmed }) with { Awaited = null };
        foreach (var act in proposal.Acts)
        {
            await DoAsync(act, cancellationToken);
        }
    }

    /// <summary>Drops what was proposed.</summary>
    public async Task DiscardAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Outcome != ProposalOutcome.Open)
        {
            await SaySettledAsync(proposal, cancellationToken);
            return;
        }

        turn.State = turn.State.With(proposal with { Outcome = ProposalOutcome.Discarded }) with { Awaited = null };
        turn.Say(turn.Words.Discarded);
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
        if (proposal.Outcome == ProposalOutcome.Discarded)
        {
            turn.Say(turn.Words.WasDiscarded);
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

    private async Task DoAsync(ProposedAct act, CancellationToken cancellationToken)
    {
        switch (act.Kind)
        {
            case ActKind.Win or ActKind.Lose:
                await CloseAsync(act, cancellationToken);
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

        turn.Ledger.Change(deal, draft => draft.SetState(deal, act.Kind == ActKind.Win ? DealState.Won(act.On) : DealState.Lost(act.On, act.Reason)));
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

        customer ??= new Creating(turn).CreateCustomer(act.CustomerName);
        var deal = act.WithDeal ? await new Creating(turn).CreateDealAsync(customer, act, cancellationToken) : null;
        foreach (var progress in act.Then)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal is null ? null : turn.Ledger.Known(deal.Id), progress, cancellationToken);
        }
    }
}
