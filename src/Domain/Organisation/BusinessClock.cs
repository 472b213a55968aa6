namespace SalesBot.Domain.Organisation;

/// <summary>Tells the company's day and hour of an instant, and the instant of a day and hour.</summary>
/// <param name="zone">The zone in which business days are counted.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class BusinessClock(TimeZoneInfo zone)
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>The instant with the offset of the company's zone.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The company's day of the instant.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>The company's time of day of the instant.</summary>
    public TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>
    /// The instant, UTC, at which clocks show that time on that day. Where they show it twice (set back), the first; where they never do
    /// (set forward), the first minute after the gap, so that nothing planned for that hour is lost or comes twice.
    /// </summary>
    public DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            local = AfterGap(local);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private DateTime AfterGap(DateTime local)
    {
        // Whole minutes: a gap ends on one, and a zone that crossed the date line skipped a whole day.
        local = local.AddSeconds(-local.Second).AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond));
        for (var minute = 0; minute <= MinutesOfADay && zone.IsInvalidTime(local); minute++)
        {
            local = local.AddMinutes(1);
        }

        return local;
    }
}
