using System.Collections.Immutable;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>What DingTalk limits, and how far, a little below its own figures.</summary>
internal static class DingTalkGates
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly ImmutableArray<RateLimit> OfApi = [new(18, Second)];
    private static readonly ImmutableArray<RateLimit> OfChat = [new(1, Second), new(18, Minute)];

    // The 21st in a minute shuts the robot for ten.
    private static readonly ImmutableArray<RateLimit> OfRobot = [new(18, Minute)];

    // More calls get the machine's address banned.
    private static readonly ImmutableArray<RateLimit> OfAddress = [new(9_000, TimeSpan.FromSeconds(20))];

    // It is only ever shut: what may be called in a month is DingTalk's to say.
    private static readonly ImmutableArray<RateLimit> OfMonth = [new(9_000, Second)];

    /// <summary>All calls from this machine.</summary>
    public static SendingGate Address { get; } = new("dingtalk/address", OfAddress);

    /// <summary>All calls of the organisation's month.</summary>
    public static SendingGate Month(string clientId) => new($"dingtalk/{clientId}/month", OfMonth);

    /// <summary>All calls of one API.</summary>
    public static SendingGate Api(string clientId, string api) => new($"dingtalk/{clientId}/api/{api}", OfApi);

    /// <summary>What the app's robot says in one chat.</summary>
    public static SendingGate Chat(string clientId, string chat) => new($"dingtalk/{clientId}/chat/{chat}", OfChat);

    /// <summary>What a group's custom robot says.</summary>
    public static SendingGate Robot(string name) => new($"dingtalk/robot/{name}", OfRobot);
}
