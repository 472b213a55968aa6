using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>「绑定 zhangsan 张三」: the account of a platform is that member's.</summary>
/// <param name="Platform">The platform that was named; null for the one where it was said.</param>
/// <param name="Account">The account as it was written.</param>
/// <param name="Name">The member's full name.</param>
internal sealed record BindingRequest(string? Platform, string Account, string Name)
{
    /// <summary>Reads a text; null where it asks for nothing of this kind.</summary>
    public static BindingRequest? Find(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var command, _, _, ..] || !(command == "绑定" || command.Equals("bind", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        // A name may hold spaces, an account none.
        var (platform, rest) = PlatformOf(words[1]) is { } named && words.Length > 3 ? (named, words[2..]) : (null, words[1..]);
        return new BindingRequest(platform, rest[0], string.Join(' ', rest[1..]));
    }

    /// <summary>The account as the platform's messages have it: WeCom's are compared without regard to case.</summary>
    public static string AccountOn(string platform, string account) => platform == PlatformName.WeCom ? account.ToLowerInvariant() : account;

    private static string? PlatformOf(string word) => word.ToUpperInvariant() switch
    {
        "WECOM" or "企业微信" or "企微" => PlatformName.WeCom,
        "DINGTALK" or "钉钉" => PlatformName.DingTalk,
        "TEAMS" => PlatformName.Teams,
        _ => null,
    };
}
