using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What people have done in some days, as sums over everybody. Who asks need not know whether they are kept or computed.</summary>
public interface IFigureStore
{
    /// <summary>What each member has done in the days; one who has done nothing is left out.</summary>
    Task<IReadOnlyList<MemberFigures>> OfDaysAsync(DayRange days, CancellationToken cancellationToken);

    /// <summary>What each member has signed in the days: only that, and so quicker. One who has signed nothing is left out.</summary>
    Task<IReadOnlyList<MemberFigures>> SignedAsync(DayRange days, CancellationToken cancellationToken);

    /// <summary>How many deals one member has signed in the days.</summary>
    Task<int> WinsAsync(MemberId member, DayRange days, CancellationToken cancellationToken);

    /// <summary>What each member has signed on each of the days, a row for each group that it counts in; a day on which they signed nothing is left out.</summary>
    Task<IReadOnlyList<SignedDay>> SignedByDayAsync(DayRange days, CancellationToken cancellationToken);

    /// <summary>Those of these who had signed something before the day.</summary>
    Task<IReadOnlySet<MemberId>> SignedBeforeAsync(IReadOnlyCollection<MemberId> members, DateOnly day, CancellationToken cancellationToken);

    /// <summary>What each member has done in the days, a row for each group that it counts in; one who has done nothing is left out.</summary>
    Task<IReadOnlyList<Tally>> TalliesAsync(DayRange days, CancellationToken cancellationToken);

    /// <summary>What is made from such tallies, ready-made where it was made before and is still the same.</summary>
    Task<T> MakeAsync<T>(ITallyRecipe<T> recipe, CancellationToken cancellationToken)
        where T : class;

    /// <summary>What these members have signed in the days, and which parts they have in what others signed: a credit for each.</summary>
    Task<IReadOnlyList<Credit>> SigningsAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken);

    /// <summary>What a member's figures of the days are sums of, the newest first.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="days">The days.</param>
    /// <param name="kinds">Of which kinds.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<Credit>> CreditsAsync(MemberId member, DayRange days, IReadOnlyCollection<CreditKind> kinds, int take, CancellationToken cancellationToken);
}
