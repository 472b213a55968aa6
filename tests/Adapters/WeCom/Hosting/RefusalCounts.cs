using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>What one host has counted as refused, by its reason.</summary>
internal sealed class RefusalCounts : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<string> reasons = [];

    public RefusalCounts(IMeterFactory meters)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            // Hosts of other tests have meters of the same name.
            if (instrument.Name == "salesbot.callbacks.refused" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => reasons.Enqueue(FindReason(tags)));
        listener.Start();
    }

    public IEnumerable<string> Reasons => reasons;

    public void Dispose() => listener.Dispose();

    private static string FindReason(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == "reason")
            {
                return (string)tag.Value!;
            }
        }

        return "";
    }
}
