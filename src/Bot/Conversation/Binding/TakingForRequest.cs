namespace SalesBot.Bot.Conversation;

/// <summary>「我是 张伟」: somebody at a door that is open for tests says who they want to be.</summary>
internal static class TakingForRequest
{
    private static readonly string[] Beginnings = ["我是", "i am ", "i'm "];

    /// <summary>The name; null where the text says nothing of this kind.</summary>
    public static string? FindName(string text) =>
        Array.Find(Beginnings, beginning => text.Trim().StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } found
        && text.Trim()[found.Length..].Trim(' ', '\u3000', '。', '.', '！', '!') is { Length: > 0 } name
            ? name
            : null;
}
