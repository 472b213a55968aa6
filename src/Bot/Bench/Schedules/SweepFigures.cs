using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>What the stale sweep cost: finding the deals, leaving out what was told before, queueing what is new.</summary>
/// <param name="Digests">How many digests were queued.</param>
/// <param name="Warnings">How many warnings are in them, each of one step of one deal's silence to one person.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Growth">By how many MiB the process grew meanwhile.</param>
/// <param name="Again">How many digests were queued when it was run again.</param>
internal sealed record SweepFigures(int Digests, int Warnings, TimeSpan Time, double Growth, int Again)
{
    private const double LeastPerSecond = 41_000 / 2.0;
    private const double MostGrowth = 32;

    /// <summary>Whether it is as fast and small as it must be.</summary>
    public bool Holds => PerSecond >= LeastPerSecond && Growth <= MostGrowth && Again == 0;

    private double PerSecond => Warnings / Time.TotalSeconds;

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"the sweep queued {Warnings:N0} warnings in {Digests:N0} digests within {Time.TotalSeconds:F1} s ({PerSecond:N0}/s; the goal is {LeastPerSecond:N0}/s), with {Growth:N0} MiB more (the goal is {MostGrowth:N0}); run again it queued {Again:N0}");
}
