using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「我的提醒」 and 「取消提醒」: somebody asks for their reminders, or wants one no more.</summary>
internal static class ReminderRequest
{
    /// <summary>「烦死了别提醒我了」 says no more than 「别提醒我了」.</summary>
    private const int LongestSigh = 12;

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "提醒", "有啥提醒", "有什么提醒", "我有啥提醒", "我有什么提醒", "我的提醒有哪些", "看提醒", "我的提醒", "提醒列表", "我的提醒列表", "我有哪些提醒", "有哪些提醒", "我设了哪些提醒", "看看我的提醒", "my reminders", "reminders", "list reminders");

    private static readonly FrozenSet<string> Cancellations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "取消提醒", "取消这个提醒", "取消这条提醒", "删除提醒", "不用提醒了", "不用提醒我了", "别提醒了", "别提醒我了", "cancel reminder", "cancel the reminder", "cancel my reminder");

    /// <summary>Whether the text asks for the list and for nothing else.</summary>
    public static bool IsList(string text) => Lists.Contains(Trim(text));

    /// <summary>Whether the text wants a reminder no more.</summary>
    public static bool IsCancel(string text) => Cancellations.Contains(Trim(text)) || (text.Length <= LongestSigh && Cancellations.Any(words => Trim(text).EndsWith(words, StringComparison.Ordinal)));

    /// <summary>「推迟到周四」: the words of the day to which what was shown is put off; null where the text says anything else.</summary>
    public static string? PutOffTo(string text)
    {
        var said = Trim(text);
        foreach (var beginning in (ReadOnlySpan<string>)["推迟到", "改到", "延到", "挪到", "推到", "put off to ", "move to ", "snooze until "])
        {
            if (said.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return said[beginning.Length..].Replace("再提醒我", "", StringComparison.Ordinal).Replace("再提醒", "", StringComparison.Ordinal).Trim();
            }
        }

        return null;
    }

    private static string Trim(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
