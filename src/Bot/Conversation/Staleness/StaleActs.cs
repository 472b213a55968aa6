using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Does what a button of a deal that does not move stands for. Whether the speaker may is decided anew for each.</summary>
internal sealed class StaleActs(TurnContext turn)
{
    /// <summary>The most deals that one button is for.</summary>
    private const int MostDeals = 10;

    /// <summary>Handles the press.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (verb is Verbs.Nudge or Verbs.Acknowledge && data.TryGetValue(Keys.Deals, out var several))
        {
            await PressForSeveralAsync(verb, several.Split(',', StringSplitOptions.RemoveEmptyEntries), cancellationToken);
            return;
        }

        if (verb is Verbs.Log && data.TryGetValue(Keys.Deals, out var rows))
        {
            var chosen = data.GetValueOrDefault(Keys.Choice, "");
            if (chosen.Length == 0 && rows.Contains(',', StringComparison.Ordinal))
            {
                await AskWhichAsync(rows, data, cancellationToken);
                return;
            }

            data = data.SetItem(Keys.Deal, chosen.Length > 0 ? chosen : rows);
        }

        if (!data.TryGetValue(Keys.Deal, out var named)
            || await turn.Ledger.FindAsync(new DealId(named), cancellationToken) is not { } deal
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (!turn.MayChange(deal))
        {
            turn.Refuse(new Collision(customer, deal.Owner));
            return;
        }

        if (!deal.IsOpen)
        {
            turn.SayPrivately(turn.Words.StaleAlreadyClosed(Labels.Of(customer, deal), turn.Words.State(deal.State)));
            return;
        }

        if (verb is Verbs.Reassign && deal.Owner == turn.Speaker.Id && !Leads(deal) && data.TryGetValue(Keys.Member, out var to) && Guid.TryParse(to, out var wanted)
            && turn.Chart.Find(new Domain.Organisation.MemberId(wanted)) is { } member && await new Reassigning(turn).TryAskAboveAsync(customer, deal, member, data.ContainsKey(Keys.Choice), cancellationToken))
        {
            return;
        }

        if (verb is Verbs.Nudge or Verbs.Reassign or Verbs.Acknowledge or Verbs.PauseGrant or Verbs.PauseRefuse && !Leads(deal))
        {
            turn.Refuse(turn.Words.OnlyAboveMay(turn.NameOf(deal.Owner)));
            return;
        }

        turn.FocusOn(customer.Id, deal.Id);
        await DoAsync(verb, customer, deal, data, cancellationToken);
    }

    /// <summary>For all of a digest: what is no longer the speaker's to do is left out.</summary>
    private async Task PressForSeveralAsync(string verb, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var deals = new List<(Customer Customer, Deal Deal)>();
        foreach (var id in ids.Take(MostDeals))
        {
            if (await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is { IsOpen: true } deal && Leads(deal) && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                deals.Add((customer, deal));
            }
        }

        if (deals.Count == 0)
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (verb == Verbs.Nudge)
        {
            await new Nudging(turn).NudgeAsync(deals, cancellationToken);
        }
        else
        {
            deals.ForEach(each => Acknowledge(each.Deal));
        }
    }

    /// <summary>Of several deals: what was written goes on with the one that is pressed.</summary>
    private async Task AskWhichAsync(string ids, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var deals = new List<Deal>();
        foreach (var id in ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Take(MostDeals))
        {
            if (await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is { IsOpen: true } deal && turn.MayChange(deal))
            {
                deals.Add(deal);
            }
        }

        if (deals.Count == 0)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await new WhichDeal(turn).AskAsync(Verbs.Log, data.Remove(Keys.Deals).Remove(Keys.Choice), [.. deals], cancellationToken);
    }

    private async Task DoAsync(string verb, Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        switch (verb)
        {
            case Verbs.Log:
                await new DealLogging(turn).TakeAsync(customer, deal, data.GetValueOrDefault(Keys.Text, ""), cancellationToken);
                break;
            case Verbs.Lose:
                turn.Proposed.Add(new ProposedAct { Kind = ActKind.Lose, CustomerName = customer.Name, Customer = customer.Id, Deal = deal.Id, On = turn.Today });
                break;
            case Verbs.Stale:
                turn.Show(StaleDealCard.Of(customer, deal, turn.Speaker, turn.Chart, turn.Options.Staleness, turn.Options.Calendar, turn.Today, turn.Words, turn.Options.Colleagues(deal.Position.Stage, deal.Owner)), [deal]);
                break;
            case Verbs.MoreTime:
                await new MoreTime(turn).PressAsync(customer, deal, data, cancellationToken);
                break;
            case Verbs.Pause or Verbs.Resume or Verbs.PauseGrant or Verbs.PauseRefuse:
                await new Pausing(turn).PressAsync(verb, customer, deal, data, cancellationToken);
                break;
            case Verbs.Nudge:
                await new Nudging(turn).NudgeAsync([(customer, deal)], cancellationToken);
                break;
            case Verbs.Reassign:
                await new Reassigning(turn).PressAsync(customer, deal, data, cancellationToken);
                break;
            case Verbs.Acknowledge:
                Acknowledge(deal);
                break;
            default:
                await new OwnCadence(turn).SetAsync(customer, deal, data, cancellationToken);
                break;
        }
    }

    private bool Leads(Deal deal) => turn.Chart.Find(deal.Owner) is { } owner && turn.Chart.IsAbove(turn.Speaker, owner);

    private void Acknowledge(Deal deal)
    {
        turn.Ledger.Change(deal, draft => draft.Acknowledge(deal, new Acknowledgement(turn.Speaker.Id, turn.Today)));
        Aside.To(turn, deal, turn.Words.Acknowledged);
    }
}
