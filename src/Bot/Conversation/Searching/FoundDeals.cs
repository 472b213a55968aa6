using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a search shows to one reader: of deals that they may see how they stand, of other customers whose they are.</summary>
internal sealed class FoundDeals(ISalesSession session, OrganisationChart chart, Member reader, Wording words)
{
    /// <summary>The most that is shown.</summary>
    public const int Most = 10;

    private const int MostOwn = 200;

    /// <summary>The reader's own open deals, those with the latest progress first.</summary>
    public async Task<ImmutableArray<FoundDeal>> OwnAsync(CancellationToken cancellationToken)
    {
        var page = await session.Deals.ListAsync(new DealQuery { Filter = DealFilter.Open, Owners = [reader.Id] }, 0, MostOwn, cancellationToken);
        var found = ImmutableArray.CreateBuilder<FoundDeal>();
        foreach (var deal in page.Deals.OrderByDescending(deal => deal.LastProgress ?? deal.CreatedOn).Take(Most))
        {
            if (await session.Customers.FindAsync(deal.Customer, cancellationToken) is { Withdrawn: false } customer)
            {
                found.Add(Of(customer, deal));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What the matches are, in their order.</summary>
    public async Task<ImmutableArray<FoundDeal>> OfAsync(IEnumerable<DealMatch> matches, CancellationToken cancellationToken)
    {
        var found = new List<FoundDeal>();
        var shown = new HashSet<object>();
        foreach (var match in matches)
        {
            if (found.Count >= Most)
            {
                break;
            }

            if (await session.Customers.FindAsync(match.Customer, cancellationToken) is { Withdrawn: false } customer)
            {
                found.AddRange(await OfAsync(customer, match, shown, cancellationToken));
            }
        }

        return [.. found.Take(Most)];
    }

    private async Task<IReadOnlyList<FoundDeal>> OfAsync(Customer customer, DealMatch match, HashSet<object> shown, CancellationToken cancellationToken)
    {
        var deals = (await session.Deals.OfCustomerAsync(customer.Id, cancellationToken))
            .Where(deal => Access.MaySee(chart, reader, deal) && (match.Deal is null || deal.Id == match.Deal))
            .ToList();
        if (deals.Count == 0)
        {
            return match.NamesCustomer && shown.Add(customer.Id) ? [Of(customer)] : [];
        }

        return
        [
            .. deals
                .Where(deal => shown.Add(deal.Id))
                .OrderByDescending(deal => deal.IsOpen)
                .ThenByDescending(deal => deal.LastProgress ?? deal.CreatedOn)
                .Select(deal => Of(customer, deal)),
        ];
    }

    private FoundDeal Of(Customer customer, Deal deal)
    {
        List<string> detail = [NameOf(deal.Owner), deal is { IsOpen: true, State.Status: DealStatus.Open } ? words.Stage(deal.Position.Stage) : words.State(deal.State)];
        if (deal.Amount is { } amount)
        {
            detail.Add(words.AmountShort(amount));
        }

        return new FoundDeal(Labels.Of(customer, deal), string.Join(" · ", detail), CardOf(Labels.Of(customer, deal), DealFacts.All(deal, chart, words)));
    }

    /// <summary>Everybody inside may know a customer's name and owner, and no more.</summary>
    private FoundDeal Of(Customer customer)
    {
        var owner = customer.Owner is { } id ? NameOf(id) : words.Nobody;
        return new FoundDeal(Labels.Short(customer), words.Fact(words.OwnerLabel, owner), CardOf(Labels.Short(customer), [new CardFact(words.OwnerLabel, owner)]));
    }

    private Card CardOf(string title, ImmutableArray<CardFact> facts) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = title,
        Language = LanguageTags.Of(words.Language),
        Sections = [new CardSection { Facts = facts }],
    };

    private string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;
}
