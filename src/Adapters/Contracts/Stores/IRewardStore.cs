using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The ledger of rewards, their rules as far as a chat has changed them, and what was paid. All of it is changed by change sets (<see cref="IChangeSetStore"/>).</summary>
public interface IRewardStore
{
    /// <summary>Lets no other unit that holds any of these members go on before this one has ended: what is read afterwards of their wins, points and rewards is still so when the unit is stored.</summary>
    Task HoldAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>Lets no other unit that holds or takes one of this offer go on before this one has ended: how many are taken is then still so when the unit is stored.</summary>
    Task HoldAsync(RewardRule offer, CancellationToken cancellationToken);

    /// <summary>How many of an offer are reserved or handed out since it was last put on the list.</summary>
    Task<int> TakenAsync(RewardRule offer, CancellationToken cancellationToken);

    /// <summary>Those of these rewards that stand, as they are now.</summary>
    Task<IReadOnlyDictionary<RewardId, Reward>> StandingAsync(IReadOnlyCollection<RewardId> ids, CancellationToken cancellationToken);

    /// <summary>How many of a rule somebody was given on a day, less what was taken back.</summary>
    Task<int> CountAsync(RewardRuleId rule, MemberId member, DateOnly on, CancellationToken cancellationToken);

    /// <summary>The lines of these people's ledgers that count in the days, in order.</summary>
    Task<IReadOnlyList<RewardEntry>> OfDaysAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken);

    /// <summary>The lines of these people's ledgers up to a day that were not settled yet, in order.</summary>
    Task<IReadOnlyList<RewardEntry>> UnsettledAsync(IReadOnlyCollection<MemberId> members, DateOnly upTo, CancellationToken cancellationToken);

    /// <summary>The lines that a settlement has settled, in order.</summary>
    Task<IReadOnlyList<RewardEntry>> SettledByAsync(IReadOnlyCollection<RewardPaymentId> settlements, CancellationToken cancellationToken);

    /// <summary>The member's rewards with a medal that stand, in the order in which they were given.</summary>
    Task<IReadOnlyList<Reward>> MedalsAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>All points of the member.</summary>
    Task<int> PointsAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>What was settled for these people, and paid to them; one with neither is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, PayAccount>> AccountsAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>Those of these payments that were made.</summary>
    Task<IReadOnlyList<RewardPayment>> PaymentsAsync(IReadOnlyCollection<RewardPaymentId> ids, CancellationToken cancellationToken);

    /// <summary>The versions of rules that were set in a chat.</summary>
    Task<IReadOnlyList<RewardRule>> RulesAsync(CancellationToken cancellationToken);

    /// <summary>The events of these kinds that still stand and happened on a day or later, in the order in which they were stored.</summary>
    /// <param name="kinds">Which kinds.</param>
    /// <param name="from">The first day.</param>
    /// <param name="after">Behind which place in that order (<see cref="EventPage.Last"/>); 0 for the beginning.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<EventPage> HistoryAsync(IReadOnlyCollection<SalesEventKind> kinds, DateOnly from, long after, int take, CancellationToken cancellationToken);
}
