namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>A group's custom robot.</summary>
internal sealed class DingTalkRobotOptions
{
    /// <summary>The name that chats are bound to.</summary>
    public string Name { get; set; } = "";

    /// <summary>What stands after <c>access_token=</c> in the webhook's address.</summary>
    public string AccessToken { get; set; } = "";

    /// <summary>The secret that requests are signed with, such as <c>SEC…</c>; empty where the robot is guarded by a keyword instead.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The openConversationId of its group, where the app's robot is a member too: what names people there goes through this robot, which can tell them. Empty for another group.</summary>
    public string OpenConversationId { get; set; } = "";
}
