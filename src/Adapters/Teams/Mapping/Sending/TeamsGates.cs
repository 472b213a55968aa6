using System.Collections.Immutable;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>What Teams limits, and how far, a little below its own figures: 7, 8, 60 and 1,800 for a conversation, 50 for a tenant.</summary>
internal static class TeamsGates
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly ImmutableArray<RateLimit> OfConversation =
        [new(6, Second), new(7, 2 * Second), new(55, 30 * Second), new(1_700, TimeSpan.FromHours(1))];

    private static readonly ImmutableArray<RateLimit> OfTenant = [new(45, Second)];

    /// <summary>What is said and changed in one conversation; it is this that Teams shuts.</summary>
    public static SendingGate Conversation(string appId, string conversation) => new($"teams/{appId}/conversation/{conversation}", OfConversation);

    /// <summary>All calls for one organisation.</summary>
    public static SendingGate Tenant(string appId, string tenant) => new($"teams/{appId}/tenant/{tenant}", OfTenant);
}
