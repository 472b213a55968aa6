namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>A clock that moves by hand.</summary>
internal sealed class ManualClock : TimeProvider
{
    private TimeSpan elapsed = TimeSpan.Zero;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => elapsed.Ticks;

    public void Advance(TimeSpan by) => elapsed += by;
}
