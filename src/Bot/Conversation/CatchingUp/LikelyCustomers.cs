using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out whom somebody is likely to have seen on a day: whom they had planned to, then whom they are busy with.</summary>
internal sealed class LikelyCustomers(TurnContext turn)
{
    private const int Deals = 100;
    private const int Recent = 5;

    /// <summary>So many of the speaker's customers at most, the likeliest first; those for whom that kind is entered for that day already are left out.</summary>
    public async Task<ImmutableArray<CustomerId>> FindAsync(DateOnly day, ActivityKind? kind, int most, CancellationToken cancellationToken)
    {
        var page = await turn.Session.Deals.ListAsync(new DealQuery { Filter = DealFilter.Open, Owners = [turn.Speaker.Id] }, 0, Deals, cancellationToken);
        var ranked = page.Deals
            .OrderBy(deal => deal.NextStep?.On is { } on && on <= day ? day.DayNumber - on.DayNumber : int.MaxValue)
            .ThenByDescending(deal => deal.LastProgress ?? deal.CreatedOn)
            .Select(deal => deal.Customer)
            .Distinct();
        var likely = ImmutableArray.CreateBuilder<CustomerId>();
        foreach (var customer in ranked)
        {
            IReadOnlyList<Activity> latest = kind is null ? [] : await turn.Session.Activities.LatestAsync(customer, Recent, cancellationToken);
            if (!latest.Any(activity => activity.On == day && activity.Kind == kind && activity.By == turn.Speaker.Id) && await turn.Ledger.FindAsync(customer, cancellationToken) is not null)
            {
                likely.Add(customer);
            }

            if (likely.Count == most)
            {
                break;
            }
        }

        return likely.ToImmutable();
    }
}
