using System.Globalization;

namespace SalesBot.Simulators.Teams;

/// <summary>A chat or a channel, with what was said in it.</summary>
internal sealed class Conversation(string id, ConversationKind kind, Installation installation)
{
    private readonly Dictionary<string, StoredActivity> activities = new(StringComparer.Ordinal);
    private readonly HashSet<string> heard = new(StringComparer.Ordinal);
    private long lastId;

    public string Id => id;

    public ConversationKind Kind => kind;

    /// <summary>Whether the bot is there; channels of one team share it.</summary>
    public Installation Installation => installation;

    /// <summary>The person, of a chat with the bot alone.</summary>
    public SimulatedPerson? Person { get; init; }

    public string Name { get; init; } = "";

    public SimulatedTeam? Team { get; init; }

    public SimulatedChannel? Channel { get; init; }

    /// <summary>The people in it, by object ids.</summary>
    public List<string> Members { get; init; } = [];

    /// <summary>True once its person has blocked the bot.</summary>
    public bool IsBlocked { get; set; }

    public string TypeName => Kind switch
    {
        ConversationKind.Personal => "personal",
        ConversationKind.GroupChat => "groupChat",
        _ => "channel",
    };

    /// <summary>A message's id: the time in milliseconds, which is unique in this conversation alone.</summary>
    public string NextId(DateTimeOffset now)
    {
        lastId = Math.Max(lastId + 1, now.ToUnixTimeMilliseconds());
        return lastId.ToString(CultureInfo.InvariantCulture);
    }

    public void Store(StoredActivity activity) => activities[activity.Id] = activity;

    public StoredActivity? Find(string activityId) => activities.GetValueOrDefault(activityId);

    /// <summary>An event or invoke happened here, and may be answered to.</summary>
    public void Hear(string activityId) => heard.Add(activityId);

    public bool Knows(string activityId) => activities.ContainsKey(activityId) || heard.Contains(activityId);

    /// <summary>The id with that of the post to which a message of a channel belongs.</summary>
    public string IdInThread(string? root) => root is null ? Id : Id + ";messageid=" + root;
}

/// <summary>Whether the app is installed somewhere.</summary>
internal sealed class Installation
{
    public bool HasBot { get; set; }
}

/// <summary>A message as the connector keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Root">In a channel, the post to which it belongs, which may be itself.</param>
/// <param name="IsFromBot">True for the bot's.</param>
internal sealed record StoredActivity(string Id, string? Root, bool IsFromBot)
{
    public bool IsDeleted { get; set; }
}
