using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>What is told of a new customer's people, telephone and money along with its name: no field has it, so it is kept as the first note.</summary>
internal static partial class FirstFacts
{
    /// <summary>Whether the text tells any.</summary>
    public static bool AreIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)|0\d{2,3}-?\d{7,8}|姓\p{L}|老板|联系人|对接人|负责人|采购|预算|\p{L}总|电话|微信", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Words();
}
