using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
/// <remarks>The sums are kept by <see cref="KeptFigures"/>; days that are no whole period are put together from the fewest that are.</remarks>
internal sealed class FigureStore(SalesContext context, TallyCache? cache = null) : IFigureStore
{
    public async Task<IReadOnlyList<MemberFigures>> OfDaysAsync(DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await TalliesAsync(days, cancellationToken)).GroupBy(tally => tally.Member).Select(tallies => new MemberFigures
            {
                Member = tallies.Key,
                Revenue = tallies.Aggregate(Money.Zero, (sum, tally) => sum + tally.Revenue),
                Wins = tallies.Sum(tally => tally.Wins),
                Visits = tallies.Sum(tally => tally.Visits),
                Activities = tallies.Sum(tally => tally.Activities),
                NewCustomers = tallies.Sum(tally => tally.NewCustomers),
                Help = tallies.Sum(tally => tally.Thanks),
            }),
        ];

    public async Task<IReadOnlyList<MemberFigures>> SignedAsync(DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await FigureQueries.Signed(context, Names(days)).ToListAsync(cancellationToken))
                .GroupBy(row => row.Member)
                .Select(rows => new MemberFigures { Member = new MemberId(rows.Key), Revenue = Money.FromFen(rows.Sum(row => row.Fen)), Wins = rows.Sum(row => row.Wins) }),
        ];

    public async Task<IReadOnlyList<SignedDay>> SignedByDayAsync(DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await Questions.AskAsync(days.Days.Select(day => KeptPeriod.Day(day).Name), some => FigureQueries.Signed(context, some), cancellationToken))
                .GroupBy(row => (row.Member, row.Group, row.Period))
                .Select(rows => new SignedDay(
                    new MemberId(rows.Key.Member), rows.Key.Group == Guid.Empty ? null : new GroupId(rows.Key.Group), new KeptPeriod(rows.Key.Period).ToDay(), Money.FromFen(rows.Sum(row => row.Fen)), rows.Sum(row => row.Wins))),
        ];

    public async Task<IReadOnlySet<MemberId>> SignedBeforeAsync(IReadOnlyCollection<MemberId> members, DateOnly day, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => FigureQueries.SignedBefore(context, some, day), cancellationToken))
            .Select(member => new MemberId(member)).ToHashSet();

    public async Task<IReadOnlyList<Tally>> TalliesAsync(DayRange days, CancellationToken cancellationToken)
    {
        var names = Names(days);
        return (names, cache) switch
        {
            ([var only], null) => await TalliesAsync(FigureQueries.OfPeriod(context, only), cancellationToken),
            ([var only], { } shared) => await TalliesAsync(only, shared, cancellationToken),
            _ => await TalliesAsync(FigureQueries.OfPeriods(context, names), cancellationToken),
        };
    }

    public async Task<IReadOnlyList<Credit>> SigningsAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await Questions.AskAsync(members.Select(member => member.Value), some => FigureQueries.Signings(context, some, days.From, days.To).AsNoTracking(), cancellationToken))
                .Select(row => row.ToCredit()),
        ];

    public async Task<IReadOnlyList<Credit>> CreditsAsync(MemberId member, DayRange days, IReadOnlyCollection<CreditKind> kinds, int take, CancellationToken cancellationToken) =>
        [
            .. (await FigureQueries.Credits(context, member.Value, kinds, days.From, days.To, take).AsNoTracking().ToListAsync(cancellationToken))
                .Select(row => row.ToCredit()),
        ];

    private async Task<IReadOnlyList<Tally>> TalliesAsync(string period, TallyCache shared, CancellationToken cancellationToken)
    {
        // In this order: what is read after the marks is at least as new as they are.
        var marks = new TallyMarks(context);
        var before = await marks.ReadAsync(period, cancellationToken);
        if (before is not null && await shared.FindAsync(period, before, cancellationToken) is { } ready)
        {
            return ready;
        }

        var tallies = await TalliesAsync(FigureQueries.OfPeriod(context, period), cancellationToken);

        // Where something was stored meanwhile, nobody knows whether these tallies have it.
        if (before is not null && await marks.ReadAsync(period, cancellationToken) is { } after && after.AsSpan().SequenceEqual(before))
        {
            await shared.KeepAsync(period, before, tallies, cancellationToken);
        }

        return tallies;
    }

    private static async Task<IReadOnlyList<Tally>> TalliesAsync(IQueryable<TallyRow> rows, CancellationToken cancellationToken) =>
        [.. (await rows.AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToTally()).Where(tally => !tally.IsEmpty)];

    private static string[] Names(DayRange days) => [.. KeptPeriod.Cover(days).Select(period => period.Name)];
}
