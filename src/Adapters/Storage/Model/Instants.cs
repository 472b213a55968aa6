using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>Instants as all three databases can keep them: UTC, in whole microseconds, which is PostgreSQL's precision.</summary>
internal static class Instants
{
    public static DateTimeOffset Round(DateTimeOffset instant) => new(RoundedTicks(instant), TimeSpan.Zero);

    public static long RoundedTicks(DateTimeOffset instant) => instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond);

    /// <summary>For databases with a type for instants.</summary>
    public sealed class AsInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Round(instant), instant => instant.ToUniversalTime());

    /// <summary>For SQLite, which has none: ticks compare and sort right.</summary>
    public sealed class AsTicks() : ValueConverter<DateTimeOffset, long>(instant => RoundedTicks(instant), ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
