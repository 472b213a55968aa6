namespace SalesBot.Bot.Conversation;

/// <summary>Tells whether thanks say what they are for: whoever thanks for something done means the win that was just told; mere thanks name none.</summary>
internal static class HelpTold
{
    private static readonly string[] Words = ["帮", "协助", "一起", "支持", "配合", "陪", "出力", "help", "support", "together"];

    /// <summary>Whether the text says so.</summary>
    public static bool Is(string text) => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
