namespace SalesBot.Adapters.DingTalk.Mapping;

/// <summary>The ways into a chat of DingTalk.</summary>
internal enum DingTalkRoute
{
    /// <summary>The app's robot, with one person.</summary>
    Person,

    /// <summary>The app's robot, in a group that it is a member of.</summary>
    Group,

    /// <summary>A group's custom robot, by its webhook: it only speaks.</summary>
    Robot,
}
