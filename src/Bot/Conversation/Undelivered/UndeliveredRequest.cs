using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「未送达」: an administrator asks what did not get through.</summary>
internal static class UndeliveredRequest
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "未送达", "未送达消息", "未送达的消息", "没送达", "没送到", "哪些没送达", "哪些没送到", "哪些消息没送到", "undelivered", "undelivered messages", "not delivered");

    /// <summary>Whether the text asks for it and for nothing else.</summary>
    public static bool Is(string text) => Words.Contains(text.Trim(' ', '?', '？', '.', '。', '！', '!'));
}
