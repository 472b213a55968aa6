using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「拒绝邓凯」, 「同意共享」, 「张伟那个维持原判」, 「有什么要我审批的」: the words in which a colleague's request is answered, or those are asked for that wait.</summary>
internal static class OwedWords
{
    private const int LongestText = 60;

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "有什么要我审批的", "有什么要审批的", "有什么要我批的", "有什么等我审批", "有没有要我审批的", "有要我审批的吗", "待审批", "待我审批", "我的审批", "审批", "等我答复的", "有什么等我答复", "有什么要我答复的", "谁在等我答复", "等你答复", "待答复", "有谁找我", "谁找我", "有什么请求",
        "approvals", "my approvals", "what waits for me", "what is waiting for me");

    private static readonly FrozenSet<string> Duties = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "今天有什么要我处理的", "有什么要我处理的", "今天要我处理什么", "今天要处理什么", "有什么要处理的", "要处理什么", "今天有什么要处理的", "what needs me today");

    // The longer words come first: 不同意 is not 同意.
    private static readonly string[] No = ["不同意", "不批准", "不接受", "维持原判", "拒绝", "驳回", "不批", "不给", "不认", "有异议", "refuse", "decline", "reject"];
    private static readonly string[] Yes = ["同意", "批准", "准了", "接受", "approve", "accept", "agree"];

    private static readonly string[] Fillers =
    [
        "请求", "申请", "要求", "共享", "移交", "转交", "分成", "暂停", "目标", "那个", "这个", "早上好", "帮我", "我", "他", "她", "要", "的", "给", "请", "吧", "一下", "想", "这件事", "那件事", "for", "to", "the", "request", "share", "it",
    ];

    /// <summary>Whether the text asks which requests wait, and for nothing else.</summary>
    public static bool IsList(string text) => Lists.Contains(Bare(text));

    /// <summary>Whether the text asks what is to be seen to today: the day's work, and the requests.</summary>
    public static bool IsDuties(string text) => Duties.Contains(Bare(text));

    /// <summary>Whether the text agrees or refuses and says nothing that is about anything else; null where it does neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names that may stand in it: of those who ask, and of what they ask for.</param>
    public static bool? Read(string text, IReadOnlyCollection<string> names)
    {
        var said = Bare(text);
        if (said.Length > LongestText)
        {
            return null;
        }

        foreach (var part in said.Split(['，', ',', '；', ';', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            bool? answer = Word(part, No) is not null ? false : Word(part, Yes) is not null ? true : null;
            if (answer is { } agrees && IsNothingElse(part, Word(part, agrees ? Yes : No)!, names))
            {
                return agrees;
            }
        }

        return null;
    }

    private static string? Word(string part, string[] words) => words.FirstOrDefault(word => part.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsNothingElse(string part, string word, IReadOnlyCollection<string> names)
    {
        var rest = part.Replace(word, " ", StringComparison.OrdinalIgnoreCase);
        rest = names.OrderByDescending(name => name.Length).Concat(Fillers).Aggregate(rest, (left, known) => left.Replace(known, " ", StringComparison.OrdinalIgnoreCase));
        return string.IsNullOrWhiteSpace(rest);
    }

    private static string Bare(string text)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!', '~', '～', '呢', '啊', '吗');
        return said.StartsWith("早上好", StringComparison.Ordinal) ? said["早上好".Length..].TrimStart('，', ',', ' ', '！', '!') : said;
    }
}
