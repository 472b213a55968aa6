using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>What the weekly reviews of some readers speak of.</summary>
/// <typeparam name="TReader">A person, or a group chat.</typeparam>
/// <param name="Agendas">The agenda of each.</param>
/// <param name="Customers">Whose deals are on them.</param>
/// <param name="Names">What these deals are called.</param>
internal sealed record ReviewReading<TReader>(
    FrozenDictionary<TReader, ReviewAgenda> Agendas, IReadOnlyDictionary<CustomerId, Customer> Customers, FrozenDictionary<DealId, string> Names)
    where TReader : notnull
{
    private static readonly TimeSpan SinceLastReview = TimeSpan.FromDays(7);

    /// <summary>Reads them together.</summary>
    /// <param name="reach">Of whose deals each of them hears.</param>
    /// <param name="rules">What is worth a word.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ReviewReading<TReader>> ReadAsync(
        IReadOnlyDictionary<TReader, List<MemberId>> reach, ReviewRules rules, DateTimeOffset now, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(now);
        List<MemberId> people = [.. reach.Values.SelectMany(below => below).Distinct()];
        var facts = await BriefFacts.ReadAsync(people, Enumerable.Empty<GroupId>().ToLookup(_ => default(MemberId)), company.Clock, now, chart, company, session, cancellationToken);
        var deals = people.ToFrozenDictionary(member => member, member => facts.OfRep(member).Deals);
        var before = await session.Changes.AmountsBeforeAsync([.. deals.Values.SelectMany(each => each).Select(deal => deal.Deal.Id)], now - SinceLastReview, cancellationToken);
        var decisions = (await session.Reminders.DecidedAsync(people, cancellationToken)).ToLookup(entry => entry.Reminder.For, entry => DecisionOf(entry.Reminder));
        return new ReviewReading<TReader>(
            reach.ToFrozenDictionary(
                pair => pair.Key,
                pair => ReviewAgenda.Of(
                    pair.Value.SelectMany(member => deals[member]).Select(deal => new ReviewCase(deal.Deal, deal.Standing, deal.Age, before.TryGetValue(deal.Deal.Id, out var was) ? was : deal.Deal.Amount, deal.Unmet)),
                    pair.Value.SelectMany(member => decisions[member]),
                    rules,
                    today)),
            facts.Customers,
            deals.Values.SelectMany(each => each).ToFrozenDictionary(deal => deal.Deal.Id, deal => Labels.Of(facts.Customers[deal.Deal.Customer], deal.Deal)));

        ReviewDecision DecisionOf(Reminder reminder) =>
            new(reminder.Decided!.Deal, reminder.What, reminder.For, company.Clock.DateOf(reminder.At), reminder.Decided.On);
    }
}
