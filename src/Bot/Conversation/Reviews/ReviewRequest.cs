using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「导出议程」: somebody asks for the whole list of the week's review.</summary>
internal static class ReviewRequest
{
    private static readonly FrozenSet<string> Exports = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "导出议程", "议程导出", "导出复盘议程", "议程全表", "完整议程", "下载议程", "export agenda", "export the agenda", "full agenda");

    /// <summary>Whether the text asks for the list and for nothing else.</summary>
    public static bool IsExport(string text) => Exports.Contains(text.Trim(' ', '?', '？', '.', '。', '！', '!'));
}
