using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class RewardStore(SalesContext context) : IRewardStore
{
    public Task HoldAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) => new RewardHold(context).TakeAsync(members, cancellationToken);

    public Task HoldAsync(RewardRule offer, CancellationToken cancellationToken) => new OfferStock(context).HoldAsync(offer.Id, offer.Version, cancellationToken);

    public Task<int> TakenAsync(RewardRule offer, CancellationToken cancellationToken) => new OfferStock(context).TakenAsync(offer.Id, offer.Version, cancellationToken);

    public async Task<IReadOnlyDictionary<RewardId, Reward>> StandingAsync(IReadOnlyCollection<RewardId> ids, CancellationToken cancellationToken) =>
        Standing(await Questions.AskAsync(ids.Select(id => id.Value), some => RewardQueries.Of(context, some).AsNoTracking(), cancellationToken)).ToDictionary(reward => reward.Id);

    public async Task<int> CountAsync(RewardRuleId rule, MemberId member, DateOnly on, CancellationToken cancellationToken) =>
        await RewardQueries.OfRule(context, rule.Value, member.Value, on).SumAsync(reward => reward.IsCounter ? -1 : 1, cancellationToken);

    public Task<IReadOnlyList<RewardEntry>> OfDaysAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken) =>
        EntriesAsync(members.Select(member => member.Value), some => RewardQueries.OfDays(context, some, days.From, days.To), cancellationToken);

    public Task<IReadOnlyList<RewardEntry>> UnsettledAsync(IReadOnlyCollection<MemberId> members, DateOnly upTo, CancellationToken cancellationToken) =>
        EntriesAsync(members.Select(member => member.Value), some => RewardQueries.Unsettled(context, some, upTo), cancellationToken);

    public Task<IReadOnlyList<RewardEntry>> SettledByAsync(IReadOnlyCollection<RewardPaymentId> settlements, CancellationToken cancellationToken) =>
        EntriesAsync(settlements.Select(settlement => settlement.Value), some => RewardQueries.SettledBy(context, some), cancellationToken);

    public async Task<IReadOnlyList<Reward>> MedalsAsync(MemberId member, CancellationToken cancellationToken) =>
        [.. Standing(await RewardQueries.WithMedals(context, member.Value).AsNoTracking().ToListAsync(cancellationToken))];

    public Task<int> PointsAsync(MemberId member, CancellationToken cancellationToken) => RewardQueries.PointsOf(context, member.Value).SumAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<MemberId, PayAccount>> AccountsAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => RewardQueries.Accounts(context, some), cancellationToken))
            .ToDictionary(sum => new MemberId(sum.Member), sum => new PayAccount(Money.FromFen(sum.SettledFen), Money.FromFen(sum.PaidFen)));

    public async Task<IReadOnlyList<RewardPayment>> PaymentsAsync(IReadOnlyCollection<RewardPaymentId> ids, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(ids.Select(id => id.Value), some => RewardQueries.Payments(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToPayment())];

    public async Task<IReadOnlyList<RewardRule>> RulesAsync(CancellationToken cancellationToken) =>
        [.. (await RewardQueries.Rules(context).AsNoTracking().ToListAsync(cancellationToken)).Select(row => SalesJson.Read<RewardRule>(row.State)!)];

    public async Task<EventPage> HistoryAsync(IReadOnlyCollection<SalesEventKind> kinds, DateOnly from, long after, int take, CancellationToken cancellationToken)
    {
        var rows = await RewardQueries.History(context, kinds, from, after, take).AsNoTracking().ToListAsync(cancellationToken);
        return new EventPage([.. rows.Select(row => row.ToEvent())], rows is [.., var last] ? last.Sequence : after);
    }

    /// <summary>What the last lines say: of a reward that was taken back, nothing.</summary>
    private static IEnumerable<Reward> Standing(IEnumerable<RewardRow> rows) =>
        rows.GroupBy(row => row.Reward).Select(lines => lines.Last()).Where(last => !last.IsCounter).Select(last => last.ToEntry().Reward);

    private static async Task<IReadOnlyList<RewardEntry>> EntriesAsync(IEnumerable<Guid> ids, Func<Guid[], IQueryable<RewardRow>> query, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(ids, some => query(some).AsNoTracking(), cancellationToken)).OrderBy(row => row.Sequence).Select(row => row.ToEntry())];
}
