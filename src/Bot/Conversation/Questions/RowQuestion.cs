using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>「第一个什么情况」: asks how a row of the list stands that was just shown.</summary>
internal static partial class RowQuestion
{
    private const int Patience = 2_000;

    /// <summary>The number of the row; null where the text asks anything else.</summary>
    public static int? Read(string text) =>
        NumberWord.ReadFirst(text) is ({ } number, { Length: > 0 } said) && Asks().IsMatch(said.Trim(' ', '?', '？', '。', '.', '呢', '啊', '呀')) ? number : null;

    [GeneratedRegex("^(现在|目前|那单|这单)?(是)?(什么情况|啥情况|情况怎么样|情况|怎么样了?|咋样了?|如何了?|进展(怎么样|如何)?|到哪了|到哪一步了|详情|看一下|看看|打开|展开|how is it|status)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Asks();
}
