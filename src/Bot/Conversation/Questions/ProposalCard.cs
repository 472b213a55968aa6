using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks whether to do what was proposed: what would be written, a section an act.</summary>
internal sealed class ProposalCard(TurnContext turn, Proposal proposal)
{
    /// <summary>Shows the question.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        var acts = proposal.Acts;
        var sections = ImmutableArray.CreateBuilder<CardSection>(acts.Length);
        var titles = new List<string>();
        var deals = ImmutableArray.CreateBuilder<Deal>();
        foreach (var act in acts)
        {
            var deal = act.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
            var customer = act.Customer is { } customerId ? await turn.Ledger.FindAsync(customerId, cancellationToken) : null;
            if (deal is not null)
            {
                deals.Add(deal);
            }

            var name = customer is null ? act.CustomerName : Labels.Short(customer);
            if (act.Kind == ActKind.NewDeal && customer is not null && await new Creating(turn).FindTwinAsync(customer, act.Title, cancellationToken) is { } twin)
            {
                name = twin.Amount is { } worth ? $"{Labels.Of(customer, twin)} {turn.Words.Amount(worth)}" : Labels.Of(customer, twin);
                titles.Add(twin.CreatedOn == turn.Today ? turn.Words.NewDealTwin(name) : turn.Words.NewDealTwinExists(name));
                sections.Add(new CardSection { Title = acts.Length == 1 ? "" : titles[^1], Facts = Facts(act, deal), Notes = Notes(act, deal) });
                continue;
            }

            titles.Add(Title(act, act.Deal is null || deal is null ? name : Labels.Of(customer!, deal)));
            sections.Add(new CardSection { Title = acts.Length == 1 ? "" : titles[^1], Facts = Facts(act, deal), Notes = Notes(act, deal) });
        }

        if (turn.Unused.Count > 0 && turn.Ledger.Entries.Count == 0)
        {
            sections.Add(new CardSection { Notes = [turn.Words.NotKept(turn.Words.Clauses(turn.Unused))] });
        }

        if (acts is [{ Deal: { } only, Customer: { } owner }])
        {
            turn.FocusOn(owner, only);
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = acts.Length == 1 ? titles[0] : turn.Words.ConfirmMany(acts.Length),
                Sections = sections.ToImmutable(),
                Actions = [.. Actions(titles)],
            },
            deals.Count == acts.Length ? deals.ToImmutable() : []);
        turn.Asks = new Asks("confirm", [turn.Words.ConfirmButton, turn.Words.AmendButton, turn.Words.DiscardButton]);
    }

    private string Title(ProposedAct act, string label) => act.Kind switch
    {
        ActKind.Win => turn.Words.ConfirmWin(label),
        ActKind.Lose => turn.Words.ConfirmLoss(label),
        ActKind.NewCustomer => turn.Words.ConfirmNewCustomer(label),
        ActKind.SignedAmount => turn.Words.ConfirmSignedAmount(label),
        ActKind.SignedDay => turn.Words.ConfirmSignedDay(label),
        ActKind.Amount => turn.Words.ConfirmAmount(label),
        _ => turn.Words.ConfirmNewDeal(label),
    };

    private ImmutableArray<CardFact> Facts(ProposedAct act, Deal? deal)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        if (act.Kind is ActKind.Win or ActKind.Lose)
        {
            facts.Add(new CardFact(act.Kind == ActKind.Win ? turn.Words.WonOnLabel : turn.Words.LostOnLabel, turn.Words.Day(act.On)));
            if (act.Kind == ActKind.Win && (act.Amount ?? deal?.Amount) is { } worth)
            {
                facts.Add(new CardFact(turn.Words.AmountLabel, turn.Words.Amount(worth), act.Amount is { } agreed && deal?.Amount is { } before && agreed != before ? turn.Words.Amount(before) : null));
            }

            if (act.Reason is { } reason)
            {
                facts.Add(new CardFact(turn.Words.ReasonLabel, reason));
            }

            if (act.IsQuiet)
            {
                facts.Add(new CardFact(turn.Words.WinNewsLabel, turn.Words.WinNewsNone));
            }

            return facts.ToImmutable();
        }

        if (act.Kind == ActKind.SignedDay)
        {
            return [new CardFact(turn.Words.WonOnLabel, turn.Words.Day(act.On), deal?.State.ClosedOn is { } said ? turn.Words.Day(said) : null)];
        }

        if (act.Kind is ActKind.SignedAmount or ActKind.Amount)
        {
            return [new CardFact(turn.Words.AmountLabel, turn.Words.Amount(act.Amount!.Value), deal?.Amount is { } signed ? turn.Words.Amount(signed) : null)];
        }

        if (act.WithDeal)
        {
            facts.Add(new CardFact(turn.Words.DealLabel, string.IsNullOrWhiteSpace(act.Title) ? turn.Words.UntitledDeal : act.Title));
            facts.Add(new CardFact(turn.Words.StageLabel, turn.Words.Stage(act.Stage ?? turn.Options.Pipeline.First.Id)));
        }

        if (act.Amount is { } amount)
        {
            facts.Add(new CardFact(turn.Words.AmountLabel, turn.Words.Amount(amount)));
        }

        if (act.ExpectedClose is { } close)
        {
            facts.Add(new CardFact(turn.Words.ExpectedCloseLabel, turn.Words.Day(close)));
        }

        foreach (var progress in act.Then)
        {
            if (progress.Activity is { } kind)
            {
                facts.Add(new CardFact(turn.Words.ActivityLabel, ActivityText.Of(progress, kind, turn)));
            }

            if (progress.Next is { } next)
            {
                facts.Add(new CardFact(turn.Words.NextStepLabel, turn.Words.Next(next)));
            }
        }

        return facts.ToImmutable();
    }

    private ImmutableArray<string> Notes(ProposedAct act, Deal? deal)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (act.Amount is { } amount && AmountRule.Objection(amount, turn.Words) is { } objection)
        {
            notes.Add(objection);
        }

        if (act is { Amount: null, Vague: { } vague })
        {
            notes.Add(turn.Words.AmountVague(vague));
            notes.Add(turn.Words.AmountQuestion);
        }
        else if (act is { Kind: ActKind.Win, Amount: null } && deal is { Amount: null })
        {
            notes.Add(turn.Words.WinWithoutAmount);
        }

        if (act is { Kind: ActKind.Lose, Reason: null })
        {
            notes.Add(turn.Words.LossReasonQuestion);
        }

        if (act.Kind == ActKind.SignedAmount)
        {
            notes.Add(turn.Words.SignedAmountNote);
        }

        if (act.Kind == ActKind.SignedDay)
        {
            notes.Add(turn.Words.SignedDayNote);
        }

        return notes.ToImmutable();
    }

    private IEnumerable<CardAction> Actions(List<string> titles)
    {
        yield return Button.Of(Verbs.Confirm, turn.Words.ConfirmButton, CardActionStyle.Primary, data: [(Keys.Proposal, proposal.Id)]);
        if (proposal.Acts.Length == 1)
        {
            yield return Button.Of(Verbs.Amend, turn.Words.AmendButton, data: [(Keys.Proposal, proposal.Id)]);
        }

        yield return Button.Of(Verbs.Discard, turn.Words.DiscardButton, CardActionStyle.Destructive, data: [(Keys.Proposal, proposal.Id)]);
        for (var index = 0; proposal.Acts.Length > 1 && index < proposal.Acts.Length; index++)
        {
            yield return Button.Of(Verbs.Drop, turn.Words.DropButton(index + 1), hint: titles[index], data: [(Keys.Proposal, proposal.Id), (Keys.Part, index.ToString(CultureInfo.InvariantCulture))]);
        }
    }
}
