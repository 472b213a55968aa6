namespace SalesBot.Bot.Conversation;

/// <summary>「每天早上9点」: a time that comes again and again, which a reminder has not.</summary>
internal static class RepeatedTime
{
    private const int DaysOfWeek = 7;

    private static readonly string[] Words = ["每天", "每日", "每周", "每星期", "每个月", "每月", "每个工作日", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday", "every weekday", "each week", "each month", "every day", "every week", "every month", "every morning", "daily", "weekly"];

    private static readonly string[] Weekly = ["每周", "每星期", "every week", "weekly", "each week", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday"];
    private static readonly string[] Monthly = ["每个月", "每月", "every month", "each month"];

    /// <summary>The next time that comes, where this week's or today's has passed.</summary>
    public static DateTimeOffset Next(string text, DateTimeOffset at, DateTimeOffset now)
    {
        while (at <= now)
        {
            at = Names(text, Monthly) ? at.AddMonths(1) : at.AddDays(Names(text, Weekly) ? DaysOfWeek : 1);
        }

        return at;
    }

    /// <summary>Whether the text names one.</summary>
    public static bool IsIn(string text) => Names(text, Words);

    private static bool Names(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
