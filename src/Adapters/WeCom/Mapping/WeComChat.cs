using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping;

/// <summary>A chat of WeCom: the way to it and its id there. Its address is <c>zhangsan</c>, <c>aibot:zhangsan</c>, <c>aibot:CHATID</c>, <c>robot:NAME</c> or <c>appchat:CHATID</c>.</summary>
/// <param name="Route">The way to it.</param>
/// <param name="Kind">Who reads it.</param>
/// <param name="Id">A userid in lower case, a chat id as WeCom spells it, or the name of a robot in the settings.</param>
internal sealed record WeComChat(WeComRoute Route, ChatKind Kind, string Id)
{
    /// <summary>The platform's name.</summary>
    public const string Platform = PlatformName.WeCom;

    // A userid holds no colon, so a prefix is never part of one.
    private const char Separator = ':';
    private const string AiBotPrefix = "aibot";
    private const string RobotPrefix = "robot";
    private const string AppChatPrefix = "appchat";

    /// <summary>The person's chat with the app.</summary>
    public static WeComChat WithApp(string userId) => new(WeComRoute.App, ChatKind.Direct, Account(userId));

    /// <summary>The person's chat with the intelligent robot.</summary>
    public static WeComChat WithAiBot(string userId) => new(WeComRoute.AiBot, ChatKind.Direct, Account(userId));

    /// <summary>A group that the intelligent robot is in.</summary>
    public static WeComChat AiBotGroup(string chatId) => new(WeComRoute.AiBot, ChatKind.Group, chatId);

    /// <summary>A group by its webhook robot.</summary>
    public static WeComChat RobotGroup(string name) => new(WeComRoute.Robot, ChatKind.Group, name);

    /// <summary>A group that the app made.</summary>
    public static WeComChat AppGroup(string chatId) => new(WeComRoute.AppChat, ChatKind.Group, chatId);

    /// <summary>How a person's account is spelled here: WeCom compares userids without regard to case and answers in lower case.</summary>
    public static string Account(string userId) => userId.ToLowerInvariant();

    /// <summary>The chat of an address; null where it is none of WeCom's.</summary>
    public static WeComChat? Find(ChatAddress address)
    {
        if (address.Platform != Platform || address.Id.Length == 0)
        {
            return null;
        }

        var colon = address.Id.IndexOf(Separator, StringComparison.Ordinal);
        if (colon < 0)
        {
            return address.Kind == ChatKind.Direct ? WithApp(address.Id) : null;
        }

        var id = address.Id[(colon + 1)..];
        return id.Length == 0 ? null : (address.Id[..colon], address.Kind) switch
        {
            (AiBotPrefix, ChatKind.Direct) => WithAiBot(id),
            (AiBotPrefix, ChatKind.Group) => AiBotGroup(id),
            (RobotPrefix, ChatKind.Group) => RobotGroup(id),
            (AppChatPrefix, ChatKind.Group) => AppGroup(id),
            _ => null,
        };
    }

    /// <summary>The address under which the service knows the chat.</summary>
    public ChatAddress ToAddress() => new(Platform, Kind, Route switch
    {
        WeComRoute.AiBot => $"{AiBotPrefix}{Separator}{Id}",
        WeComRoute.Robot => $"{RobotPrefix}{Separator}{Id}",
        WeComRoute.AppChat => $"{AppChatPrefix}{Separator}{Id}",
        _ => Id,
    });
}
