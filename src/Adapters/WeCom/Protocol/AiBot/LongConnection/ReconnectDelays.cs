namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>How long to wait before a lost connection is made again: doubling from a second to half a minute, and not all at the same instant.</summary>
internal static class ReconnectDelays
{
    /// <summary>The longest wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <summary>The wait.</summary>
    /// <param name="failures">How often it has failed in a row before.</param>
    /// <param name="dice">0 to 1: how much of the second half of the wait is left out.</param>
    public static TimeSpan After(int failures, double dice)
    {
        var doubled = First * Math.Pow(2, Math.Min(failures, 10));
        return (doubled < Longest ? doubled : Longest) * (1 - (dice / 2));
    }
}
