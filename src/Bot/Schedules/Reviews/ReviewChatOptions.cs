namespace SalesBot.Bot.Schedules;

/// <summary>A group chat that gets the weekly review's agenda.</summary>
internal sealed class ReviewChatOptions
{
    /// <summary>The platform of the chat.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The platform's id of the chat, as it is bound.</summary>
    public string Id { get; set; } = "";
}
