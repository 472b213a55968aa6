using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>The platform's limits, which a test may set lower or put away.</summary>
public sealed record SimulatedLimits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>No limit but that of a message's size.</summary>
    public static SimulatedLimits None { get; } = new() { Sends = [], Creates = [], Reads = [], Everything = [] };

    /// <summary>Sends, updates and deletes in one thread.</summary>
    public ImmutableArray<(int Limit, TimeSpan Length)> Sends { get; init; } = Windows(7, 8, 60, 1800);

    /// <summary>Creations of one conversation.</summary>
    public ImmutableArray<(int Limit, TimeSpan Length)> Creates { get; init; } = Windows(7, 8, 60, 1800);

    /// <summary>Look-ups of members and conversations of one thread.</summary>
    public ImmutableArray<(int Limit, TimeSpan Length)> Reads { get; init; } = Windows(14, 16, 120, 3600);

    /// <summary>The deprecated look-up of all members at once.</summary>
    public ImmutableArray<(int Limit, TimeSpan Length)> UnpagedReads { get; init; } = [(5, TimeSpan.FromMinutes(1))];

    /// <summary>Everything that the app does in the tenant.</summary>
    public ImmutableArray<(int Limit, TimeSpan Length)> Everything { get; init; } = [(50, Second)];

    /// <summary>The longest message as UTF-16.</summary>
    public int MessageBytes { get; init; } = 100 * 1024;

    /// <summary>What a message with a card should stay under, as UTF-16: more is a violation, and accepted.</summary>
    public int SoundMessageBytes { get; init; } = 28 * 1024;

    private static ImmutableArray<(int Limit, TimeSpan Length)> Windows(int second, int twoSeconds, int halfMinute, int hour) =>
        [(second, Second), (twoSeconds, 2 * Second), (halfMinute, 30 * Second), (hour, TimeSpan.FromHours(1))];
}
