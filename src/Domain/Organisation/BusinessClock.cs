namespace SalesBot.Domain.Organisation;

/// <summary>Tells the company's day and hour of an instant.</summary>
/// <param name="zone">The zone in which business days are counted.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class BusinessClock(TimeZoneInfo zone)
{
    /// <summary>The instant with the offset of the company's zone.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The company's day of the instant.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);
}
