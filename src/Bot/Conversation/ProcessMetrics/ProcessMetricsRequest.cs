using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「开启过程指标」: an administrator switches thresholds of work on or off.</summary>
internal static class ProcessMetricsRequest
{
    private static readonly FrozenDictionary<string, bool> Switches = new (bool IsOn, string[] Texts)[]
    {
        (true, ["开启过程指标", "打开过程指标", "启用过程指标", "过程指标打开", "过程指标开启", "把过程指标打开", "switch on process metrics", "turn on process metrics", "enable process metrics"]),
        (false, ["关闭过程指标", "关掉过程指标", "停用过程指标", "过程指标关闭", "过程指标关掉", "把过程指标关掉", "switch off process metrics", "turn off process metrics", "disable process metrics"]),
    }.SelectMany(entry => entry.Texts.Select(text => (text, entry.IsOn))).ToFrozenDictionary(entry => entry.text, entry => entry.IsOn, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text switches them on, or off; null where it does neither.</summary>
    public static bool? ReadSwitch(string text) => Switches.TryGetValue(text.Trim(' ', '?', '？', '.', '。', '！', '!', '吧'), out var isOn) ? isOn : null;
}
