using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>The words that settle a row of a brief.</summary>
internal static class RowWord
{
    private static readonly FrozenDictionary<string, RowDeed> Deeds = new Dictionary<RowDeed, string[]>
    {
        [RowDeed.Done] = ["完成", "已完成", "完成了", "做完了", "做好了", "办完了", "办好了", "搞定", "搞定了", "done", "finished", "complete", "completed"],
        [RowDeed.Tomorrow] = ["明天", "明天再说", "明天做", "推到明天", "改到明天", "延到明天", "挪到明天", "推迟到明天", "tomorrow"],
        [RowDeed.NextWeek] = ["下周", "下周再说", "下周做", "推到下周", "改到下周", "延到下周", "挪到下周", "推迟到下周", "下星期", "next week"],
    }.SelectMany(pair => pair.Value, (pair, word) => (word, pair.Key)).ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the word means; null where the text is anything else.</summary>
    public static RowDeed? Read(string text) =>
        Deeds.TryGetValue(text.Trim(' ', '。', '.', '！', '!', '吧', '~', '～'), out var deed) ? deed : null;
}
