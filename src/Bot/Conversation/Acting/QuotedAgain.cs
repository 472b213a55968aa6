namespace SalesBot.Bot.Conversation;

/// <summary>「又报了一版」: tells whether somebody has quoted once more, and not put a quote right.</summary>
internal static class QuotedAgain
{
    private static readonly string[] Words = ["又", "再", "重新", "二次", "第二", "新报价", "again", "another", "new quote"];

    /// <summary>Whether the text says so.</summary>
    public static bool Is(string text) => Words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
