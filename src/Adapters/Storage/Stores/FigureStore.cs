using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
/// <remarks>The sums are computed by grouped queries over the state; who keeps them instead replaces this class.</remarks>
internal sealed class FigureStore(SalesContext context) : IFigureStore
{
    public async Task<IReadOnlyList<MemberFigures>> OfDaysAsync(DayRange days, CancellationToken cancellationToken)
    {
        var figures = (await SignedAsync(days, cancellationToken)).ToDictionary(figure => figure.Member);
        foreach (var done in await FigureQueries.Done(context, days.From, days.To).ToListAsync(cancellationToken))
        {
            Set(done.Member, figure => figure with { Activities = done.Activities, Visits = done.Visits });
        }

        foreach (var entered in await FigureQueries.NewCustomers(context, days.From, days.To).ToListAsync(cancellationToken))
        {
            Set(entered.Member, figure => figure with { NewCustomers = entered.Count });
        }

        foreach (var thanked in await FigureQueries.Thanked(context, days.From, days.To).ToListAsync(cancellationToken))
        {
            Set(thanked.Member, figure => figure with { Help = thanked.Count });
        }

        return [.. figures.Values];

        void Set(Guid member, Func<MemberFigures, MemberFigures> set)
        {
            var id = new MemberId(member);
            figures[id] = set(figures.GetValueOrDefault(id) ?? new MemberFigures { Member = id });
        }
    }

    public async Task<IReadOnlyList<MemberFigures>> SignedAsync(DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await FigureQueries.Signed(context, days.From, days.To).ToListAsync(cancellationToken))
                .Select(row => new MemberFigures { Member = new MemberId(row.Member), Revenue = Money.FromFen(row.Fen), Wins = row.Wins }),
        ];

    public async Task<IReadOnlyList<SignedDay>> SignedByDayAsync(DayRange days, CancellationToken cancellationToken) =>
        [
            .. (await FigureQueries.SignedByDay(context, days.From, days.To).ToListAsync(cancellationToken))
                .Select(row => new SignedDay(new MemberId(row.Member), row.On, Money.FromFen(row.Fen), row.Wins)),
        ];

    public async Task<IReadOnlySet<MemberId>> SignedBeforeAsync(IReadOnlyCollection<MemberId> members, DateOnly day, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => FigureQueries.SignedBefore(context, some, day), cancellationToken))
            .Select(member => new MemberId(member)).ToHashSet();
}
