using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>The words by which people ask for their own scripts, offer one, and say what it is about; and what of an offer is the script itself.</summary>
internal static partial class LibraryRequest
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Patience = 2_000;
    private const int LongestHead = 16, LongestEnglishHead = 40;

    private static readonly SearchValues<char> HeadEnds = SearchValues.Create("：:，,。\n");
    private static readonly FrozenSet<string> ContentsWords = Set("话术", "话术库", "有什么话术", "有哪些话术", "看话术", "话术列表", "话术大全", "scripts", "playbook", "show scripts", "list scripts");
    private static readonly FrozenSet<string> OwnWords = Set("我的话术", "我分享的话术", "我分享过的话术", "看我的话术", "我的分享", "我贡献的话术", "my scripts", "my tips", "show my scripts");
    private static readonly FrozenSet<string> ShareWords = Set("分享话术", "分享经验", "分享一条话术", "分享一个经验", "分享个经验", "我要分享", "贡献话术", "贡献一条话术", "加一条话术", "添加话术", "share a script", "share a tip", "add a script");
    private static readonly string[] Heads = ["分享", "经验", "话术", "打法", "技巧", "心得", "窍门", "贡献", "一招", "招数", "诀窍", "tip", "share", "trick", "script", "lesson", "playbook", "advice"];

    /// <summary>Whether the speaker asks what there is.</summary>
    public static bool IsContents(string text) => ContentsWords.Contains(Bare(text));

    /// <summary>Whether the speaker asks for what they have shared.</summary>
    public static bool IsOwn(string text) => OwnWords.Contains(Bare(text));

    /// <summary>Whether the speaker wants to share something, and has not said what.</summary>
    public static bool IsShare(string text) => ShareWords.Contains(Bare(text));

    /// <summary>「主题 客户嫌贵」; null for anything else.</summary>
    public static string? ReadTopic(string text) => TopicForm().Match(text.Trim()) is { Success: true } match ? match.Groups["topic"].Value.Trim() : null;

    /// <summary>The script itself: 「分享个经验：化工客户先找安环部」 without what says that it is shared.</summary>
    public static string ScriptOf(string offer)
    {
        var text = offer.Trim();
        var end = text.AsSpan().IndexOfAny(HeadEnds);
        if (end < 0 || end > (char.IsAscii(text[0]) ? LongestEnglishHead : LongestHead))
        {
            return ShareWords.Contains(Bare(text)) ? "" : text;
        }

        var head = text[..end];
        return Heads.Any(word => head.Contains(word, StringComparison.OrdinalIgnoreCase)) ? text[(end + 1)..].TrimStart(' ', '，', ',', '：', ':', '\n') : text;
    }

    /// <summary>What a script is about, where its first words say so: 「客户说没预算时可以问…」; empty otherwise.</summary>
    public static string TopicOf(string script) => Occasion().Match(script) is { Success: true } match ? match.Groups["topic"].Value : "";

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Trim().TrimEnd('。', '！', '!', '.', '？', '?', '~', '～', '：', ':').Trim();

    [GeneratedRegex("^(主题|话题|topic)(改成|改为|是)?[\\s:：]*(?<topic>[^\\n]{1,60})$", Plain, Patience)]
    private static partial Regex TopicForm();

    [GeneratedRegex("^(碰到|遇到|如果|要是)?(?<topic>(客户|对方|老板|采购)[^，,。：:\\n]{2,12}?)(的时候|时|的话)", Plain, Patience)]
    private static partial Regex Occasion();
}
