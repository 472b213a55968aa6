namespace SalesBot.Bot.Conversation;

/// <summary>What a question looks like, in either language: the one place that knows.</summary>
internal static class QuestionForm
{
    private static readonly string[] Words = ["怎么", "咋", "什么时候", "为什么", "为啥", "how do i", "how can i", "what is"];

    /// <summary>What asks for something that is not known, wherever it stands in a clause.</summary>
    private static readonly string[] Unknowns = ["谁", "多少", "吗", "呢", "如何", "什么", "哪", "能否"];

    /// <summary>Whether the text asks something itself, and so answers nothing.</summary>
    public static bool Is(string text) =>
        text.TrimEnd(' ', '。', '.', '!', '！') is [.., '?' or '？' or '吗' or '呢'] || Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the clause asks something, or leaves something open as a question would: 看看谁拍板.</summary>
    public static bool IsOpen(string clause) => Is(clause) || Unknowns.Any(word => clause.Contains(word, StringComparison.Ordinal));
}
