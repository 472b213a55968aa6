namespace SalesBot.Simulators.WeCom;

/// <summary>The names of chats on the simulator's screens.</summary>
public static class ChatKey
{
    /// <summary>A member's chat with the app.</summary>
    public static string App(string account) => "app:" + account.ToLowerInvariant();

    /// <summary>A group that the app made.</summary>
    public static string AppChat(string chatId) => "appchat:" + chatId;

    /// <summary>The group of a group robot, by the group's name.</summary>
    public static string Robot(string name) => "robot:" + name;

    /// <summary>A member's chat with the intelligent robot, or a group with it.</summary>
    public static string Bot(string accountOrChatId) => "aibot:" + accountOrChatId;
}
