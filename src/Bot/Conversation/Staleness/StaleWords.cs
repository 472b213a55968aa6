using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>「华星 再给一周，等招标」, 「暂停 华光 到10月26日，客户休假」, 「催一下王磊 华光」: reads what somebody wants for a deal that does not move.</summary>
/// <remarks>Whether the words in the place of a name are one is found out by who asks: without one, the text means something else.</remarks>
internal static partial class StaleWords
{
    /// <summary>Longer texts tell something.</summary>
    private const int LongestText = 120;

    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "暂停中", "暂停中的", "暂停中的单子", "暂停的单子", "暂停列表", "哪些单子暂停了", "哪些暂停了", "有哪些暂停的", "paused", "paused deals", "which deals are paused");

    private static readonly (string Verb, Regex Form)[] Forms =
    [
        (Verbs.MoreTime, MoreTimeBehind()), (Verbs.MoreTime, MoreTimeAround()), (Verbs.MoreTime, MoreTimeInEnglish()),
        (Verbs.Resume, ResumeBefore()), (Verbs.Resume, ResumeBehind()), (Verbs.Resume, ResumeInEnglish()),
        (Verbs.Pause, PauseBefore()), (Verbs.Pause, PauseBehind()), (Verbs.Pause, PauseInEnglish()),
        (Verbs.Nudge, NudgeBefore()), (Verbs.Nudge, NudgeInEnglish()),
        (Verbs.Reassign, ReassignTo()), (Verbs.Reassign, ReassignGive()), (Verbs.Reassign, ReassignWhom()), (Verbs.Reassign, ReassignInEnglish()), (Verbs.Reassign, ReassignBare()),
        (Verbs.Acknowledge, Acknowledged()), (Verbs.Acknowledge, AcknowledgedInEnglish()),
        (Verbs.Cadence, CadenceOf()), (Verbs.Cadence, CadenceReset()), (Verbs.Cadence, CadenceInEnglish()), (Verbs.Cadence, CadenceResetInEnglish()),
    ];

    /// <summary>Whether the text asks which deals rest, and for nothing else.</summary>
    public static bool IsList(string text) => Lists.Contains(text.Trim(' ', '?', '？', '.', '。', '！', '!'));

    /// <summary>What the text wants; null where it is of no such form.</summary>
    public static StaleRequest? Read(string text)
    {
        var said = text.Trim().TrimEnd('。', '.', '!', '！', '~', '～').Trim();
        if (said.Length is 0 or > LongestText || said.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var (head, reason) = Split(said);
        foreach (var (verb, form) in Forms)
        {
            if (form.Match(head) is { Success: true } match)
            {
                var (why, until) = verb == Verbs.Pause ? WithoutDay(reason) : (reason, "");
                return new StaleRequest(verb, Clean(match.Groups["deal"].Value))
                {
                    Member = match.Groups["member"].Value.Trim(),
                    When = match.Groups["when"].Value.Trim() is { Length: > 0 } day ? day : until,
                    Days = Days(match),
                    Reason = why,
                };
            }
        }

        return null;
    }

    private static int? Days(Match match) =>
        match.Groups["days"] is { Success: true } days ? int.Parse(days.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
        : match.Groups["default"].Success ? 0
        : null;

    /// <summary>What is wanted, and why: behind the first comma, or behind «because».</summary>
    private static (string Head, string Reason) Split(string said)
    {
        var at = said.AsSpan().IndexOfAny('，', ',', '；');
        var because = said.IndexOf(" because ", StringComparison.OrdinalIgnoreCase);
        return at >= 0 ? (said[..at].Trim(), Why(said[(at + 1)..]))
            : because >= 0 ? (said[..because].Trim(), Why(said[because..]))
            : said.IndexOf(" 等", StringComparison.Ordinal) is var awaiting and > 0 && LetBe().IsMatch(said) ? (said[..awaiting].Trim(), said[awaiting..].Trim())
            : (said, "");
    }

    /// <summary>「等预算 1月5日恢复」: until when, behind the reason.</summary>
    private static (string Reason, string When) WithoutDay(string reason) =>
        ResumingFirst().Match(reason) is { Success: true } first ? (Why(first.Groups["reason"].Value.Trim(' ', '，', ',')), first.Groups["when"].Value)
        : Resuming().Match(reason) is { Success: true } resuming ? (resuming.Groups["reason"].Value.Trim(' ', '，', ','), resuming.Groups["when"].Value) : (reason, "");

    [GeneratedRegex(@"暂停|搁置|搁一搁|冻结|停一停|停停|放一放|放放|缓一缓|缓缓|不跟了", Options, Patience)]
    private static partial Regex LetBe();

    [GeneratedRegex(@"^(?<reason>.*?)[\s，,]+(?<when>[^\s，,]{2,12}?)恢复$", Options, Patience)]
    private static partial Regex Resuming();

    [GeneratedRegex(@"^(?<when>[\d年月日号下个周星期礼拜一二三四五六天末底初明后]{2,12}?)恢复(跟进|提醒)?(?<reason>([\s，,].*)?)$", Options, Patience)]
    private static partial Regex ResumingFirst();

    private static string Why(string text)
    {
        var reason = text.Trim();
        foreach (var beginning in (ReadOnlySpan<string>)["因为", "原因是", "原因", "because "])
        {
            reason = reason.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) ? reason[beginning.Length..].TrimStart(' ', ':', '：') : reason;
        }

        return reason;
    }

    private static string Clean(string deal) => deal.Trim(' ', '「', '」', '"', '“', '”', '的');

    [GeneratedRegex(@"^(?<deal>.*?)\s*(再给|再宽限|宽限|再等)(我|他|她)?(一周|1\s*周|一个星期|一星期|7\s*天|七天)(时间)?$", Options, Patience)]
    private static partial Regex MoreTimeBehind();

    [GeneratedRegex(@"^(再给|宽限)\s*(?<deal>.+?)\s*(一周|1\s*周|一个星期|一星期|7\s*天|七天)(时间)?$", Options, Patience)]
    private static partial Regex MoreTimeAround();

    [GeneratedRegex(@"^(one more week for (?<deal>.+)|(?<deal>.*?)[:]?\s*one more week)$", Options, Patience)]
    private static partial Regex MoreTimeInEnglish();

    [GeneratedRegex(@"^(恢复跟进|恢复|取消暂停)\s*(?<deal>.*?)$", Options, Patience)]
    private static partial Regex ResumeBefore();

    [GeneratedRegex(@"^(?<deal>.+?)\s*(恢复跟进|取消暂停|恢复)$", Options, Patience)]
    private static partial Regex ResumeBehind();

    [GeneratedRegex(@"^resume (?<deal>.+)$", Options, Patience)]
    private static partial Regex ResumeInEnglish();

    [GeneratedRegex(@"^暂停(一下|跟进)?\s*(?<deal>.*?)\s*((到|至)\s*(?<when>.+))?$", Options, Patience)]
    private static partial Regex PauseBefore();

    [GeneratedRegex(@"^(?<deal>.+?)\s*(这一?单|那一?单)?\s*(说|讲)?\s*(这个月|最近)?\s*(先)?((?<=先)不做了?|(?<=先)不搞了?|暂停跟进|暂停|搁置|搁一搁|冻结|停一停|停停|放一放|放放|缓一缓|缓缓|不跟了)(一下)?\s*((到|至)\s*(?<when>.+?))?(恢复)?$", Options, Patience)]
    private static partial Regex PauseBehind();

    [GeneratedRegex(@"^pause (?<deal>.+?)( (until|till|to) (?<when>.+))?$", Options, Patience)]
    private static partial Regex PauseInEnglish();

    [GeneratedRegex(@"^(催一下|催办一下|催办|催催|催)\s*(?<deal>.*)$", Options, Patience)]
    private static partial Regex NudgeBefore();

    [GeneratedRegex(@"^(nudge|chase) (.+? (about|on) )?(?<deal>.+)$", Options, Patience)]
    private static partial Regex NudgeInEnglish();

    [GeneratedRegex(@"^把?\s*(?<deal>.*?)\s*(移交给|转交给|改派给|交给|转给|分给)\s*(?<member>\S+?)(跟进|负责|来跟)?$", Options, Patience)]
    private static partial Regex ReassignTo();

    [GeneratedRegex(@"^把\s*(?<deal>.+?)\s*(这一?单|那一?单|这个单子|那个单子)?\s*(先|改)?(给|让)\s*(?<member>\S+?)\s*(来)?(跟进|负责|接手|跟|接|做|盯)?$", Options, Patience)]
    private static partial Regex ReassignGive();

    [GeneratedRegex(@"^给\s*(?<member>\S{2,4}?)\s*(转|分|派|移交)(过去)?(一下|一?个|这个|那个)?(单子|单|商机|项目|客户)?[\s：:]+(?<deal>.+)$", Options, Patience)]
    private static partial Regex ReassignWhom();

    [GeneratedRegex(@"^(?<deal>\S{2,}?)(那单|这单)?\s*(还是)?(还给|给)\s*(?<member>\S{2,4}?)(吧|跟)?$", Options, Patience)]
    private static partial Regex ReassignBare();

    [GeneratedRegex(@"^(reassign|hand over|hand) (?<deal>.+?)( over)? to (?<member>.+)$", Options, Patience)]
    private static partial Regex ReassignInEnglish();

    [GeneratedRegex(@"^(已知悉\s*(?<deal>.+)|(?<deal>.+?)\s*已知悉)$", Options, Patience)]
    private static partial Regex Acknowledged();

    [GeneratedRegex(@"^noted (?<deal>.+)$", Options, Patience)]
    private static partial Regex AcknowledgedInEnglish();

    [GeneratedRegex(@"^(?<deal>.*?)\s*(改成|改为|按|每|超过)?\s*(?<days>\d{1,3})\s*天(不更新|没更新|未更新|没进展|不动|没动)?(再|才)?(提醒|预警)$", Options, Patience)]
    private static partial Regex CadenceOf();

    [GeneratedRegex(@"^(?<deal>.+?)\s*(?<default>按默认提醒|恢复默认提醒|按公司规则提醒)$", Options, Patience)]
    private static partial Regex CadenceReset();

    [GeneratedRegex(@"^warn( me)? about (?<deal>.+?) after (?<days>\d{1,3}) days?$", Options, Patience)]
    private static partial Regex CadenceInEnglish();

    [GeneratedRegex(@"^warn( me)? about (?<deal>.+?) (?<default>as usual)$", Options, Patience)]
    private static partial Regex CadenceResetInEnglish();
}
