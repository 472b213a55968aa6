using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Has the members of groups read again: when somebody joins, and once a day where something is heard. What is written does not tell a guest from a colleague.</summary>
internal sealed class GroupWatch(TeamsReferences references, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<ChatAddress, DateTimeOffset> read = new();

    /// <summary>Heeds what was heard of a chat.</summary>
    public void Heed(Activity activity, Origin origin)
    {
        if (origin.Chat.Kind != ChatKind.Group)
        {
            return;
        }

        var now = time.GetUtcNow();
        if (Presence.IsGrowing(activity) || !read.TryGetValue(origin.Chat, out var last) || now - last >= Interval)
        {
            read[origin.Chat] = now;
            references.ReadAgain(origin.Chat);
        }
    }
}
