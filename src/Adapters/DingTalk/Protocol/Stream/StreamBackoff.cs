namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>How long to wait before a connection is made again: anything up to a bound, which doubles from a second to a minute.</summary>
/// <remarks>
/// An attempt that failed, or a connection that died at once, doubles the bound; one that lived for a minute resets it. A connection that lived
/// for less leaves it as it is: where DingTalk cuts connections again and again, people go on writing, and what comes while nothing is open is lost.
/// </remarks>
internal sealed class StreamBackoff
{
    /// <summary>The longest wait, and for how long a connection must have lived to be called healthy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>What lived for less has died at once.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private int failures;

    /// <summary>The wait after a connection that lived for so long; zero for one that did not come about.</summary>
    /// <param name="lived">For how long it lived.</param>
    /// <param name="dice">0 to 1: how much of the bound is waited for.</param>
    public TimeSpan After(TimeSpan lived, double dice)
    {
        if (lived >= Longest)
        {
            failures = 0;
        }

        var bound = Shortest * Math.Pow(2, Math.Min(failures, 10));
        if (lived < Shortest)
        {
            failures++;
        }

        return (bound < Longest ? bound : Longest) * dice;
    }
}
