using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
/// <remarks>The sums are kept by <see cref="KeptFigures"/>; other days are put together from the fewest whole periods that come to them.</remarks>
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

    public async Task<IReadOnlyList<MemberFigures>> SignedAsync(DayRange days, CancellationToken cancellationToken)
    {
        var pieces = KeptPeriod.Cover(days);
        var times = Times(pieces);
        return
        [
            .. (await FigureQueries.Signed(context, Names(pieces)).ToListAsync(cancellationToken))
                .GroupBy(row => row.Member)
                .Select(rows => new MemberFigures
                {
                    Member = new MemberId(rows.Key),
                    Revenue = Money.FromFen(rows.Sum(row => row.Fen * times[row.Period])),
                    Wins = rows.Sum(row => row.Wins * times[row.Period]),
                })
                .Where(figures => figures.Revenue != Money.Zero || figures.Wins != 0),
        ];
    }

    public async Task<int> WinsAsync(MemberId member, DayRange days, CancellationToken cancellationToken)
    {
        var pieces = KeptPeriod.Cover(days);
        var times = Times(pieces);
        return (await FigureQueries.SignedBy(context, member.Value, Names(pieces)).ToListAsync(cancellationToken)).Sum(row => row.Wins * times[row.Period]);
    }

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

    public async Task<IReadOnlyList<Tally>> TalliesAsync(DayRange days, CancellationToken cancellationToken) =>
        (await new TallyReading(context, cache, [new TallyRange(days, TallyFields.All)]).ReadAsync(cancellationToken))[0];

    public async Task<T> MakeAsync<T>(ITallyRecipe<T> recipe, CancellationToken cancellationToken)
        where T : class
    {
        var reading = new TallyReading(context, cache, recipe.Reads, recipe.IsOfTargets);
        if (await reading.FindMarkAsync(cancellationToken) is { } now && await cache!.FindAsync(recipe, now, cancellationToken) is { } ready)
        {
            return ready;
        }

        var made = await recipe.MakeAsync(await reading.ReadAsync(cancellationToken), cancellationToken);
        if (reading.Mark is { } mark)
        {
            await cache!.KeepAsync(recipe, mark, made, cancellationToken);
        }

        return made;
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

    private static Dictionary<string, int> Times(IEnumerable<CountedPeriod> pieces) => pieces.ToDictionary(piece => piece.Period.Name, piece => piece.Times, StringComparer.Ordinal);

    private static string[] Names(IEnumerable<CountedPeriod> pieces) => [.. pieces.Select(piece => piece.Period.Name)];
}
