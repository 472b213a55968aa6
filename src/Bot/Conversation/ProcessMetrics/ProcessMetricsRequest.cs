using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「我的过程指标」: somebody asks how their work stands against the thresholds.</summary>
internal static class ProcessMetricsRequest
{
    private static readonly FrozenSet<string> Asks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "过程指标", "我的过程指标", "看过程指标", "看看我的过程指标", "团队过程指标", "我们组的过程指标", "行为指标", "我的行为指标", "process metrics", "my process metrics", "team process metrics", "activity metrics", "my activity metrics");

    private static readonly FrozenSet<string> Switches = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "开启过程指标", "打开过程指标", "启用过程指标", "关闭过程指标", "switch on process metrics", "turn on process metrics", "switch off process metrics", "turn off process metrics");

    /// <summary>Whether the text asks for them and for nothing else.</summary>
    public static bool IsAsk(string text) => Asks.Contains(Bare(text));

    /// <summary>Whether the text wants them switched on or off.</summary>
    public static bool IsSwitch(string text) => Switches.Contains(Bare(text));

    private static string Bare(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
