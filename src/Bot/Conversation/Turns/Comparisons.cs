using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>Says in full by what regions or groups are compared where nobody says it: 「两个大区对比」 is by revenue.</summary>
internal static partial class Comparisons
{
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The text in full; as it is where it compares no parts of the company.</summary>
    public static string Of(string text)
    {
        var said = text.Trim(' ', '?', '？', '。', '!', '！', '呢', '吗', '啊', '呀');
        return Regions().IsMatch(said) ? "各大区签约额排行" : Groups().IsMatch(said) ? "各组签约额排行" : text;
    }

    [GeneratedRegex(@"^(两个|几个|各|各个)?(大区|区域)(之间)?(的)?(对比|比较|比一比|谁好一点|谁更好|哪个好|哪个更好)(一下)?$", Options, Patience)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^((两个|几个|各|各个)(小)?组(之间)?(的)?(对比|比较|比一比|谁好一点|谁更好)|哪个?组(更好|好一点|好|最好))(一下)?$", Options, Patience)]
    private static partial Regex Groups();
}
