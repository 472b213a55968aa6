using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Words what somebody recorded: of what the reader may not see, only whom it was about.</summary>
internal sealed class DiaryFacts(TurnContext turn)
{
    /// <summary>How much was done of each kind.</summary>
    public async Task<string> CountsAsync(Diary diary, CancellationToken cancellationToken)
    {
        var won = diary.Closed(DealStatus.Won).ToList();
        var worth = Money.Zero;
        foreach (var id in won)
        {
            worth += await turn.Ledger.FindAsync(id, cancellationToken) is { Amount: { } amount } deal && turn.MaySee(deal) ? amount : Money.Zero;
        }

        (string Name, int Count)[] counted =
        [
            .. diary.Activities.GroupBy(activity => activity.Kind).OrderBy(kind => kind.Key).Select(kind => (turn.Words.KindOf(kind.Key), kind.Count())),
            (turn.Words.DiaryNewCustomers, diary.CountNew(SalesEventKind.CustomerCreated)),
            (turn.Words.DiaryNewDeals, diary.CountNew(SalesEventKind.DealCreated)),
            (turn.Words.DiaryMoved, diary.CountMoved()),
            (turn.Words.DiaryWon, won.Count),
            (turn.Words.DiaryLost, diary.Closed(DealStatus.Lost).Count()),
            (turn.Words.DiaryReminders, diary.CountNew(SalesEventKind.ReminderSet)),
            (turn.Words.DiaryChanges, diary.CountOthers()),
        ];
        var parts = counted.Where(kind => kind.Count > 0).Select(kind => kind.Name == turn.Words.DiaryWon && worth > Money.Zero ? turn.Words.DiaryCountWorth(kind.Name, kind.Count, turn.Words.AmountShort(worth)) : turn.Words.DiaryCount(kind.Name, kind.Count)).ToList();
        return turn.Words.List(parts.Count > 0 ? parts : [turn.Words.DiaryCount(turn.Words.DiaryChanges, diary.Parts.Length)]);
    }

    /// <summary>One deal, or a customer, with what became of it.</summary>
    public async Task<CardSection> SectionOfAsync(DiaryPart part, CancellationToken cancellationToken)
    {
        var customer = await turn.Ledger.FindAsync(part.Customer, cancellationToken);
        var deal = part.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        return new CardSection
        {
            Title = customer is null ? turn.Words.None : deal is null ? Labels.Short(customer) : Labels.Of(customer, deal),
            Facts = customer is null || (deal is null ? !turn.MayChange(customer) : !turn.MaySee(deal)) ? [] : FactsOf(part, deal),
        };
    }

    private ImmutableArray<CardFact> FactsOf(DiaryPart part, Deal? deal)
    {
        var facts = new List<CardFact>();
        if (part.Events.Any(change => change is { Kind: SalesEventKind.CustomerCreated, To: not null }))
        {
            facts.Add(new CardFact(turn.Words.CustomerLabel, turn.Words.DiaryNewCustomers));
        }

        facts.AddRange(part.Events
            .Where(change => change is { Kind: SalesEventKind.ActivityRecorded, To: not null })
            .Select(change => new CardFact(turn.Words.ActivityLabel, ActivityText.Bare(SalesJson.Read<Activity>(change.To)!, turn))));
        if (deal is not null && part.Events.Any(change => change.Subject.Kind == SubjectKind.Deal))
        {
            var (before, after) = part.Change(deal);
            facts.AddRange(before is null ? DealFacts.OfNew(after, turn.Words) : DealFacts.Changes(before, after, turn.Chart, turn.Words));
        }

        return [.. facts];
    }
}
