using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「丢单原因」: how many of the deals that were lost in some days were lost for which reason. Whoever may see the deals may see that.</summary>
internal sealed class LossReasonsAnswer(TurnContext turn)
{
    private const int PageSize = 200, MostReasons = 8, Whole = 100;

    /// <summary>Shows it.</summary>
    public async Task ShowAsync(AskedTeam team, DayRange days, CancellationToken cancellationToken)
    {
        var (words, period) = (turn.Words, PeriodName.Dated(new Period(days.From, days.To), turn.Today, turn.Words));
        var lost = await ReadAsync(team.Members, days, cancellationToken);
        if (lost.Count == 0)
        {
            turn.SayPrivately(words.NothingLost(team.Name, period));
            return;
        }

        var reasons = lost.GroupBy(deal => ReasonOf(deal.State.LossReason), StringComparer.OrdinalIgnoreCase)
            .OrderBy(deals => deals.Key.Length == 0).ThenByDescending(deals => deals.Count()).ThenByDescending(SumOf).ThenBy(deals => deals.Key, StringComparer.Ordinal)
            .ToList();
        var rest = reasons.Skip(MostReasons).SelectMany(deals => deals).ToList();
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.LossReasonsTitle(team.Name, period, lost.Count, words.AmountShort(SumOf(lost))),
            Sections =
            [
                new CardSection
                {
                    Rows = [.. reasons.Take(MostReasons).Select((deals, index) => new CardRow(index + 1, deals.Key.Length == 0 ? words.LossReasonUnsaid : deals.Key, words.FunnelStock(deals.Count(), words.AmountShort(SumOf(deals))), Percent: Whole * deals.Count() / lost.Count))],
                    Notes = rest.Count == 0 ? [] : [words.LossReasonsOthers(reasons.Count - MostReasons, words.FunnelStock(rest.Count, words.AmountShort(SumOf(rest))))],
                },
            ],
            Foot = words.LossReasonsFoot,
        });
    }

    private static Money SumOf(IEnumerable<Deal> deals) => Money.FromFen(deals.Sum(deal => deal.Amount?.Fen ?? 0));

    private async Task<List<Deal>> ReadAsync(ImmutableArray<Domain.Organisation.MemberId> owners, DayRange days, CancellationToken cancellationToken)
    {
        var (query, lost) = (new DealQuery { Filter = DealFilter.Lost, Owners = owners, From = days.From, To = days.To }, new List<Deal>());
        for (var count = 1; lost.Count < count;)
        {
            var page = await turn.Session.Deals.ListAsync(query, lost.Count, PageSize, cancellationToken);
            lost.AddRange(page.Deals);
            count = page.Deals.IsEmpty ? 0 : page.Count;
        }

        return lost;
    }

    /// <summary>What was pressed and what was written in more words is the same reason; all else stands as it was written.</summary>
    private string ReasonOf(string? written)
    {
        var reason = written?.Trim(' ', '。', '.', '，', ',') ?? "";
        return turn.Words.ReadyLossReasons.FirstOrDefault(ready => reason.Contains(ready, StringComparison.OrdinalIgnoreCase)) ?? reason;
    }
}
