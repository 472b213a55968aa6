namespace SalesBot.Bot.Conversation;

/// <summary>「开启过程指标」「开启华东一组的过程指标」: an administrator switches thresholds of work on or off, for the company or for a group.</summary>
internal static class ProcessMetricsRequest
{
    private const int Longest = 60;

    private static readonly RequestForm Form = new(
        "^(?:请|帮我)?(?:把)?(?<group>[^，,。把]{0,20}?)(?:的)?(?:(?<on>开启|打开|启用)|(?<off>关闭|关掉|停用))(?<after>[^，,。]{0,20}?)(?:的)?过程指标$"
        + "|^(?:请|帮我)?(?:把)?(?<group>[^，,。把]{0,20}?)(?:的)?过程指标(?:(?<on>开启|打开|启用)|(?<off>关闭|关掉|停用))$"
        + "|^(?:(?<on>switch on|turn on|enable)|(?<off>switch off|turn off|disable)) process metrics(?: for (?<after>.{1,30}))?$",
        "过程指标",
        "process metrics");

    /// <summary>What the text orders; null where it orders nothing of the kind.</summary>
    public static ProcessSwitchOrder? ReadSwitch(string text)
    {
        var bare = text.Trim(' ', '?', '？', '.', '。', '！', '!', '吧');
        return bare.Length <= Longest && Form.Match(bare) is { Success: true } match
            ? new ProcessSwitchOrder(match.Groups["on"].Success, $"{match.Groups["group"].Value}{match.Groups["after"].Value}".Trim())
            : null;
    }
}
