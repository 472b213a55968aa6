namespace SalesBot.Bot.Conversation;

/// <summary>「每天早上9点」: a time that comes again and again, which a reminder has not.</summary>
internal static class RepeatedTime
{
    private static readonly string[] Words = ["每天", "每日", "每周", "每星期", "每个月", "每月", "每个工作日", "every day", "every week", "every month", "every morning", "daily", "weekly"];

    /// <summary>Whether the text names one.</summary>
    public static bool IsIn(string text) => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
