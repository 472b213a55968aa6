using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Delivery;

/// <summary>What is done after a platform has not simply taken a message: the one table of it.</summary>
internal static class SendPolicy
{
    /// <summary>How often a message is handed over before it counts as failed.</summary>
    public const int MostAttempts = 8;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether a message that may have been sent is sent again: where the platform shows it once, and where it is a reply, which may come
    /// twice rather than not at all.
    /// </summary>
    public static bool RepeatsUnknown(OutgoingKind kind, bool platformDeduplicates) => platformDeduplicates || kind == OutgoingKind.Reply;

    /// <summary>How long to wait after so many attempts: doubling, and never less than the platform asks.</summary>
    public static TimeSpan DelayAfter(int attempts, TimeSpan asked)
    {
        var doubled = FirstDelay * Math.Pow(2, Math.Min(attempts, 30));
        var own = doubled < LongestDelay ? doubled : LongestDelay;
        return own > asked ? own : asked;
    }
}
