using System.Collections.Immutable;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What WeCom limits.</summary>
internal static class WeComGates
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static readonly ImmutableArray<RateLimit> OfApi = [new(9_000, Minute)];

    // The 31st message to a member in a minute is dropped without a word.
    private static readonly ImmutableArray<RateLimit> OfMember = [new(25, Minute), new(950, Hour)];
    private static readonly ImmutableArray<RateLimit> OfGroup = [new(60, Minute), new(3_000, Day)];
    private static readonly ImmutableArray<RateLimit> OfRobot = [new(18, Minute)];
    private static readonly ImmutableArray<RateLimit> OfBotChat = [new(27, Minute), new(950, Hour)];

    /// <summary>All calls of one API; it is this that WeCom shuts.</summary>
    public static SendingGate Api(int agentId, string api) => new($"wecom/{agentId}/api/{api}", OfApi);

    /// <summary>Messages of the app to one member.</summary>
    public static SendingGate Member(int agentId, string userId) => new($"wecom/{agentId}/member/{userId}", OfMember);

    /// <summary>Messages into one group chat of the app. A member may be in several, and all of them count together there.</summary>
    public static SendingGate Group(string chatId) => new($"wecom/appchat/{chatId}", OfGroup);

    /// <summary>Messages of one group robot.</summary>
    public static SendingGate Robot(string name) => new($"wecom/robot/{name}", OfRobot);

    /// <summary>What the intelligent robot says in one chat.</summary>
    public static SendingGate BotChat(string chat) => new($"wecom/{chat}", OfBotChat);
}
