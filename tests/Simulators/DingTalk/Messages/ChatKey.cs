namespace SalesBot.Simulators.DingTalk;

/// <summary>The names of chats on the simulator's screens.</summary>
public static class ChatKey
{
    /// <summary>A person's chat with the robot.</summary>
    public static string Person(string userId) => "user:" + userId;

    /// <summary>A group, by its openConversationId.</summary>
    public static string Group(string conversationId) => "group:" + conversationId;

    /// <summary>The group of a custom robot that is in none of the groups given, by the robot's name.</summary>
    public static string Robot(string name) => "robot:" + name;

    /// <summary>A person's work notifications.</summary>
    public static string Notices(string userId) => "notice:" + userId;
}
