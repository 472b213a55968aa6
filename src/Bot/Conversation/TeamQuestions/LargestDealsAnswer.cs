using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「本月最大的单」: the largest deals that were signed in some days, and the largest that is open. A rep sees the own ones, who leads people those of all below.</summary>
internal sealed class LargestDealsAnswer(TurnContext turn)
{
    private const int MostShown = 5;

    /// <summary>Shows them.</summary>
    public async Task ShowAsync(AskedTeam team, DayRange days, CancellationToken cancellationToken)
    {
        var (words, period) = (turn.Words, PeriodName.Dated(new Period(days.From, days.To), turn.Today, turn.Words));
        var signed = (await turn.Session.Deals.WonSinceAsync(team.Members, days.From, cancellationToken)).Where(deal => deal is { Amount: not null, State.ClosedOn: { } on } && days.Contains(on));
        var largest = signed.OrderByDescending(deal => deal.Amount).ThenBy(deal => deal.State.ClosedOn).Take(MostShown).ToList();
        var open = (await turn.Session.Deals.OpenOfAsync(team.Members, cancellationToken)).Where(deal => deal.Amount is not null).MaxBy(deal => deal.Amount);
        var others = open is null ? "" : words.LargestOpen(await LabelAsync(open, cancellationToken), words.AmountShort(open.Amount!.Value));
        if (largest.Count == 0)
        {
            turn.SayPrivately(words.NothingSignedIn(team.Name, period) + others);
            return;
        }

        var rows = new List<CardRow>();
        foreach (var deal in largest)
        {
            rows.Add(new CardRow(rows.Count + 1, await LabelAsync(deal, cancellationToken), words.AmountShort(deal.Amount!.Value)));
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = words.LargestTitle(team.Name, period),
                Sections = [new CardSection { Rows = [.. rows], Notes = others.Length == 0 ? [] : [others] }],
                Foot = words.LargestFoot,
            },
            [.. largest]);
    }

    private async Task<string> LabelAsync(Deal deal, CancellationToken cancellationToken)
    {
        var customer = await turn.Ledger.FindAsync(deal.Customer, cancellationToken);
        var label = customer is null ? deal.Title : Labels.Of(customer, deal);
        return deal.Owner == turn.Speaker.Id ? label : turn.Words.LargestOf(label, turn.NameOf(deal.Owner));
    }
}
