using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>What the stale sweep cost: finding the deals, leaving out what was told before, queueing what is new.</summary>
/// <param name="Digests">How many digests were queued.</param>
/// <param name="Warnings">How many warnings are in them, each of one step of one deal's silence to one person.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Growth">By how many MiB the process grew meanwhile.</param>
internal sealed record SweepFigures(int Digests, int Warnings, TimeSpan Time, double Growth)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"the sweep queued {Warnings:N0} warnings in {Digests:N0} digests within {Time.TotalSeconds:F1} s ({Warnings / Time.TotalSeconds:N0}/s), with {Growth:N0} MiB more");
}
