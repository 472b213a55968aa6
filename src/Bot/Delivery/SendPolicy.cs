using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>What is done after a platform has not simply taken a message: the one table of it.</summary>
internal static class SendPolicy
{
    /// <summary>How often a message is handed over before it counts as failed: with the growing waits, for more than an hour.</summary>
    public const int MostAttempts = 16;

    /// <summary>
    /// How many messages a node sends at once on one platform: as many as it has connections to it. So many, and no more, may be unknown after the node was killed.
    /// </summary>
    public const int MostAtOnce = 32;

    /// <summary>How many of these places are kept for those who wait for an answer.</summary>
    public const int KeptForAnswers = 8;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether a message that may have been sent is sent again: where the platform shows it once, and where it is a reply, which may come
    /// twice rather than not at all.
    /// </summary>
    public static bool RepeatsUnknown(OutgoingKind kind, bool platformDeduplicates) => platformDeduplicates || kind == OutgoingKind.Reply;

    /// <summary>Where the person is to be reached next, after the chat that did not serve: the accounts in their order, each once; null where none is left.</summary>
    /// <param name="chat">The chat that did not serve.</param>
    /// <param name="detours">How many ways were tried before it.</param>
    /// <param name="profile">How the person is reached.</param>
    /// <param name="isEnabled">Whether a platform runs here.</param>
    public static ChatAddress? NextWay(ChatAddress chat, int detours, MemberProfile profile, Func<string, bool> isEnabled)
    {
        List<KeyValuePair<string, string>> ways = [.. profile.Accounts.Where(account => isEnabled(account.Key))];
        if (chat.Kind != ChatKind.Direct || detours + 1 >= ways.Count)
        {
            return null;
        }

        var tried = ways.FindIndex(way => string.Equals(way.Key, chat.Platform, StringComparison.Ordinal));
        var (platform, account) = ways[(tried + 1) % ways.Count];
        return new ChatAddress(platform, ChatKind.Direct, account);
    }

    /// <summary>How long to wait after so many attempts: doubling, and never less than the platform asks.</summary>
    public static TimeSpan DelayAfter(int attempts, TimeSpan asked)
    {
        var doubled = FirstDelay * Math.Pow(2, Math.Min(attempts, 30));
        var own = doubled < LongestDelay ? doubled : LongestDelay;
        return own > asked ? own : asked;
    }
}
