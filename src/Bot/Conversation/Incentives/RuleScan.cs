using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>The text of a rule, out of which one thing after the other is taken: what is left before the figures is its name.</summary>
internal sealed class RuleScan(string text)
{
    private static readonly char[] Edges = [' ', ',', '，', ':', '：', ';', '；', '、', '。', '「', '」', '“', '”', '"'];
    private static readonly Regex Figures = new(@"[¥￥]?[ ]*\d+(?:\.\d+)?[ ]*万?[ ]*(?:元|块钱|块|yuan|rmb|积分|分|points?)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>What was not taken yet.</summary>
    public string Rest { get; private set; } = text;

    /// <summary>What is left without its amounts.</summary>
    public string Name => Figures.Replace(Rest, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        ? string.Join(' ', parts.Select(part => part.Trim(Edges)).Where(part => part.Length > 0))
        : "";

    /// <summary>Takes the first such thing; null where there is none.</summary>
    public Match? Take(RequestForm form)
    {
        if (form.Match(Rest) is not { Success: true } match)
        {
            return null;
        }

        Rest = $"{Rest[..match.Index]} {Rest[(match.Index + match.Length)..]}";
        return match;
    }
}
