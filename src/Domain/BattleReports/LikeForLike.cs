namespace SalesBot.Domain.BattleReports;

/// <summary>A figure against that of the days before, workday by workday: a month of 17 workdays is not a bad one of 22.</summary>
/// <param name="Now">The figure.</param>
/// <param name="Workdays">How many workdays it is of.</param>
/// <param name="Before">The figure before.</param>
/// <param name="WorkdaysBefore">How many workdays that was of.</param>
public readonly record struct LikeForLike(long Now, int Workdays, long Before, int WorkdaysBefore)
{
    /// <summary>By how many percent a workday brought more than before; null where there is nothing to compare with.</summary>
    public decimal? Change => Before <= 0 || Workdays <= 0 || WorkdaysBefore <= 0 ? null : (100m * Now * WorkdaysBefore / ((decimal)Before * Workdays)) - 100m;
}
