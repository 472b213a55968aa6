using SalesBot.Domain.BattleReports;
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

    /// <summary>What each member has signed on each of the days; a day on which they signed nothing is left out.</summary>
    Task<IReadOnlyList<SignedDay>> SignedByDayAsync(DayRange days, CancellationToken cancellationToken);

    /// <summary>Those of these who had signed something before the day.</summary>
    Task<IReadOnlySet<MemberId>> SignedBeforeAsync(IReadOnlyCollection<MemberId> members, DateOnly day, CancellationToken cancellationToken);
}
