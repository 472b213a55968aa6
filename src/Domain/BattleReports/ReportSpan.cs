namespace SalesBot.Domain.BattleReports;

/// <summary>How much time a battle report is about.</summary>
public enum ReportSpan
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, or several where a week had no workday to report on.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,
}
