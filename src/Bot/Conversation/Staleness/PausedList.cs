using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「暂停中」: the deals of which nobody is warned as usual, of the speaker and those below: that rest, that were given more time, that have days of their own; each with the reason.</summary>
internal sealed class PausedList(TurnContext turn)
{
    private const int MostShown = 10;

    /// <summary>How many open deals are looked through.</summary>
    private const int MostRead = 2000;

    /// <summary>Shows them, the first to go on first.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        var query = new DealQuery { Filter = DealFilter.Open, Owners = [.. turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id)] };
        var page = await turn.Session.Deals.ListAsync(query, 0, MostRead, cancellationToken);
        List<Deal> paused =
        [
            .. page.Deals.Where(deal => deal.IsPausedOn(turn.Today)).OrderBy(deal => deal.State.Pause!.Until),
            .. page.Deals.Where(deal => !deal.IsPausedOn(turn.Today) && deal.IsPostponedOn(turn.Today)).OrderBy(deal => deal.Postponement!.Until),
            .. page.Deals.Where(deal => !deal.IsPausedOn(turn.Today) && !deal.IsPostponedOn(turn.Today) && deal.Cadence is not null).OrderByDescending(deal => deal.Cadence!.RedAfter),
        ];
        if (paused.Count == 0)
        {
            turn.SayPrivately(turn.Words.NothingPaused);
            return;
        }

        var rows = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var deal in paused.Take(MostShown))
        {
            if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                var label = Labels.Of(customer, deal);
                var action = Button.Of(Verbs.Stale, label, hint: Hint(deal), data: [(Keys.Deal, deal.Id.Value)]);
                rows.Add((action, new OfferedAction(Verbs.Stale, action.Data, [label, deal.Id.Value], customer.Id, deal.Id)));
            }
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = paused.TrueForAll(deal => deal.IsPausedOn(turn.Today)) ? turn.Words.PausedTitle(paused.Count) : turn.Words.PausedOrLaterTitle(paused.Count),
                Actions = [.. rows.Select(row => row.Action)],
                Foot = paused.Count > MostShown ? turn.Words.MoreDeals(paused.Count - MostShown) : "",
            },
            [.. paused.Take(MostShown)],
            [.. rows.Select(row => row.Offered)]);
    }

    private string Hint(Deal deal)
    {
        ImmutableArray<string> owner = deal.Owner == turn.Speaker.Id ? [] : [turn.NameOf(deal.Owner)];
        ImmutableArray<string> amount = deal.Amount is { } known ? [turn.Words.AmountShort(known)] : [];
        return string.Join(" · ", [.. owner, .. amount, Why(deal)]);
    }

    private string Why(Deal deal) =>
        deal.IsPausedOn(turn.Today) ? turn.Words.State(deal.State)
        : deal.IsPostponedOn(turn.Today) ? turn.Words.Postponed(deal.Postponement!)
        : turn.Words.Cadence(deal.Cadence!);
}
