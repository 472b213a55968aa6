using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks for which of several deals something is to be done: each is the button that does it.</summary>
internal sealed class WhichDeal(TurnContext turn)
{
    /// <summary>Asks.</summary>
    public async Task AskAsync(string verb, ImmutableSortedDictionary<string, string> data, ImmutableArray<Deal> deals, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        var offered = ImmutableArray.CreateBuilder<OfferedAction>();
        foreach (var deal in deals.Take(Clarifying.MostChoices))
        {
            if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                var label = Labels.Of(customer, deal);
                var button = Button.Of(verb, label, hint: deal.IsOpen ? turn.Words.Stage(deal.Position.Stage) : turn.Words.State(deal.State)) with { Data = data.SetItem(Keys.Deal, deal.Id.Value) };
                actions.Add(button);
                offered.Add(new OfferedAction(verb, button.Data, [label, deal.Title, deal.Id.Value], deal.Customer, deal.Id));
            }
        }

        turn.Show(new Card { Purpose = CardPurpose.Question, Title = turn.Words.WhichDealIsMeant, Actions = actions.ToImmutable() }, deals, offered.ToImmutable());
        turn.Asks = new Asks("deal", [.. actions.Select(action => action.Label)]);
    }
}
