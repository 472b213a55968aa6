namespace SalesBot.Adapters.WeCom.Mapping;

/// <summary>Which of WeCom's ways leads to a chat.</summary>
internal enum WeComRoute
{
    /// <summary>The self-built app, to one person.</summary>
    App,

    /// <summary>The intelligent robot, to one person or to a group.</summary>
    AiBot,

    /// <summary>A group's webhook robot, which only speaks.</summary>
    Robot,

    /// <summary>A group that the app made, in which it only speaks.</summary>
    AppChat,
}
