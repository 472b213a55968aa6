using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping;

/// <summary>A chat of DingTalk: the way to it and its id there. Its address is <c>user001</c>, an openConversationId or <c>robot:NAME</c>.</summary>
/// <param name="Route">The way to it.</param>
/// <param name="Id">A userId or an openConversationId as DingTalk spells it, or the name of a robot in the settings.</param>
internal sealed record DingTalkChat(DingTalkRoute Route, string Id)
{
    /// <summary>The platform's name.</summary>
    public const string Platform = PlatformName.DingTalk;

    // Neither a userId nor an openConversationId holds a colon.
    private const string RobotPrefix = "robot:";

    /// <summary>Who reads it.</summary>
    public ChatKind Kind => Route == DingTalkRoute.Person ? ChatKind.Direct : ChatKind.Group;

    /// <summary>The person's chat with the app's robot. DingTalk tells userids apart by case.</summary>
    public static DingTalkChat WithPerson(string userId) => new(DingTalkRoute.Person, userId);

    /// <summary>A group that the app's robot is a member of.</summary>
    public static DingTalkChat InGroup(string openConversationId) => new(DingTalkRoute.Group, openConversationId);

    /// <summary>A group by its custom robot.</summary>
    public static DingTalkChat ByRobot(string name) => new(DingTalkRoute.Robot, name);

    /// <summary>The chat of an address; null where it is none of DingTalk's.</summary>
    public static DingTalkChat? Find(ChatAddress address)
    {
        if (address.Platform != Platform)
        {
            return null;
        }

        return address.Kind switch
        {
            _ when address.Id.Length == 0 => null,
            ChatKind.Direct => WithPerson(address.Id),
            ChatKind.Group when !address.Id.StartsWith(RobotPrefix, StringComparison.Ordinal) => InGroup(address.Id),
            ChatKind.Group when address.Id.Length > RobotPrefix.Length => ByRobot(address.Id[RobotPrefix.Length..]),
            _ => null,
        };
    }

    /// <summary>The address under which the service knows the chat.</summary>
    public ChatAddress ToAddress() => new(Platform, Kind, Route == DingTalkRoute.Robot ? RobotPrefix + Id : Id);
}
