using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Sales;

/// <summary>How long a deal has been in its stage, against how long deals usually are.</summary>
/// <param name="Days">How many days.</param>
/// <param name="Counted">Which days were counted.</param>
/// <param name="Usual">How many are usual; null where nobody has said.</param>
public readonly record struct StageAge(int Days, DayCount Counted, DayBand? Usual)
{
    // 第 9 天（上限 10 天）: a warning that leaves a day to act.
    private const int DaysOfNotice = 1;

    /// <summary>Where the age stands in the band.</summary>
    public StageAgeState State =>
        Usual is not { } usual ? StageAgeState.Unmeasured
        : Days > usual.To ? StageAgeState.Over
        : Days >= usual.To - DaysOfNotice && Days >= usual.From ? StageAgeState.NearlyOver
        : Days < usual.From ? StageAgeState.Under
        : StageAgeState.Within;

    /// <summary>How many days it is over the band; 0 where it is not.</summary>
    public int DaysOver => Usual is { } usual ? Math.Max(0, Days - usual.To) : 0;

    /// <summary>The age of the deal's present stage.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="pipeline">Its pipeline, which has the bands.</param>
    /// <param name="today">The day in the company's zone.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="counted">Whether the bands are meant in calendar days or in workdays.</param>
    public static StageAge Of(Deal deal, Pipeline pipeline, DateOnly today, WorkCalendar calendar, DayCount counted) =>
        new(calendar.DaysSince(deal.Position.Since, today, counted), counted, pipeline.Find(deal.Position.Stage)?.UsualDays);
}
