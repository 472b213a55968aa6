using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Revisions;

/// <summary>A message that may go on with the one before it: how it is joined, what it says, and what it says was wrong.</summary>
/// <param name="Kind">How it is joined.</param>
/// <param name="Right">What it says, without the words that join it.</param>
/// <param name="Wrong">What it says was wrong, or null.</param>
internal sealed record LaterBit(BitKind Kind, string Right, string? Wrong = null)
{
    /// <summary>The longest text that is taken for a bit, in UTF-16 units: a longer one is a message of its own.</summary>
    private const int MaxLength = 100;

    /// <summary>The longest value that may stand in front of what says that another was wrong, in UTF-16 units.</summary>
    private const int LongestValue = 12;

    private static readonly WordTable<bool> Sighs = Table("哦|哦哦|噢|喔|啊|呃|额|哎|哎呀|诶|欸|嗯|等等|等一下|oh|oops|wait|hmm");
    private static readonly WordTable<bool> Sorries = Table("抱歉|不好意思|对不起|sorry|my bad|my mistake");

    private static readonly WordTable<bool> Corrections = Table(
        "不对|手误|口误|笔误|更正|更正一下|纠正|纠正一下|修正|修正一下|应该是|应为|其实是|实际是|准确说是|刚才那条是|刚才那个是|刚才说的是|刚才是|刚刚是|改成|改为|改到|换成|typo|correction|i meant|i mean|make that|make it|should be|should have been|it should be|that should be|actually|wrong|no,");

    /// <summary>What may stand before 错了 and 改成 and only says what is corrected.</summary>
    private static readonly WordTable<bool> Corrected = Table("我|刚才|刚刚|上面|前面|上一条|那条|金额|数字|时间|日期|客户|名字|人名|阶段|对象|回访|拜访|见面|演示");
    private static readonly WordTable<bool> Slips = Table("错了|打错了|写错了|说错了|记错了|搞错了|弄错了|发错了|报错了|看错了|打错字了|写错字了|搞错人了|记错人了|错人了");
    private static readonly WordTable<bool> Changes = Table("改成|改为|改到|换成");
    private static readonly WordTable<bool> Joints = Table("是|应该|应当|it's|it is|it was");
    private static readonly WordTable<bool> Additions = Table("对了|还有|还有就是|另外|此外|补充|补充一下|补充一句|补充一点|顺便|顺便说一下|加一句|忘了说|忘说了|忘记说了|再加上|also|and|plus|oh and|btw|by the way|forgot to say|forgot to mention|one more thing");

    /// <summary>What may stand behind the right value: 36万，刚才打错了.</summary>
    private static readonly string[] Afterwards = ["打错了", "写错了", "说错了", "记错了", "搞错了", "发错了", "报错了", "手误", "口误", "笔误", "才对", "才是对的", "刚才那个不对", "刚才那条不对", "刚才不对", "typo", "my mistake", "my bad", "sorry"];
    private static readonly string[] Before = ["刚才", "刚刚", "前面", "上面", "那是", "我"];

    private static readonly string[] ButThat = ["but", "it's", "it is", "it should be", "should be", "rather"];
    private static readonly string[] ThisIs = ["应该是", "刚才那条是", "刚才是", "应该", "是", "it's ", "it is ", "it should be ", "should be "];

    /// <summary>Takes the text apart. Words of regret and correction may be stacked: 哦不好意思，打错了，是36万.</summary>
    public static LaterBit Read(string text)
    {
        var rest = WithoutEnd(text);
        var kind = BitKind.Plain;
        while (rest.Length is > 0 and <= MaxLength)
        {
            if (Pair(rest) is { } pair)
            {
                return pair;
            }

            var folded = TextFolding.Fold(rest);
            var (length, joined) = Length(Sorries, folded, 0) is var sorry and > 0 ? (sorry, BitKind.Correction)
                : CorrectionAt(folded) is var correction and > 0 ? (correction, BitKind.Correction)
                : kind == BitKind.Correction && Length(Joints, folded, 0) is var joint and > 0 ? (joint, kind)
                : Length(Additions, folded, 0) is var addition and > 0 ? (addition, kind == BitKind.Correction ? kind : BitKind.Addition)
                : (Length(Sighs, folded, 0), kind);
            if (length == 0)
            {
                return BeforeRegret(rest) is { } right ? new LaterBit(BitKind.Correction, right) : new LaterBit(kind, rest);
            }

            (rest, kind) = (rest[length..].TrimStart(' ', ',', '，', '、', ':', '：', '。', '.', '!', '！', '…', '-'), joined);
        }

        return new LaterBit(BitKind.Plain, text);
    }

    /// <summary>The value in front of words that say that another one was wrong, or null.</summary>
    private static string? BeforeRegret(string text)
    {
        if (Afterwards.FirstOrDefault(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is not { } regret)
        {
            return null;
        }

        var value = text[..^regret.Length].TrimEnd(' ', ',', '，', '、', ';', '；', '。', '-');
        while (Before.FirstOrDefault(word => value.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } before)
        {
            value = value[..^before.Length].TrimEnd(' ', ',', '，', '、', ';', '；', '。', '-');
        }

        // Of a whole sentence that ends so, something else was wrong: 报价单发错了.
        return value.Any(c => char.IsDigit(c) || c is '万' or '周' or '号') && !value.Any(c => IsBreak(c) && c != ' ') && value.Length <= LongestValue ? value : null;
    }

    private static int CorrectionAt(string folded)
    {
        if (Length(Corrections, folded, 0) is var plain and > 0)
        {
            return plain;
        }

        var at = 0;
        while (Length(Corrected, folded, at) is var subject and > 0)
        {
            at += subject;
        }

        return Length(Slips, folded, at) is var slip and > 0 ? at + slip
            : at > 0 && Length(Changes, folded, at) is var change and > 0 ? at + change
            : 0;
    }

    private static LaterBit? Pair(string text) => NotThisButThat(text) ?? ThisNotThat(text, "不是") ?? NotThisButThatEnglish(text) ?? ThisNotThat(text, "not ");

    /// <summary>不是38万，是36万.</summary>
    private static LaterBit? NotThisButThat(string text)
    {
        if (!text.StartsWith("不是", StringComparison.Ordinal))
        {
            return null;
        }

        for (var end = 3; end < text.Length; end++)
        {
            var at = end;
            while (at < text.Length && IsBreak(text[at]))
            {
                at++;
            }

            var rest = text[at..];
            rest = rest.StartsWith('而') ? rest[1..] : rest.StartsWith("应该", StringComparison.Ordinal) || rest.StartsWith("应当", StringComparison.Ordinal) ? rest[2..] : rest;
            if (rest.StartsWith('是') && rest.Length > 1)
            {
                return Corrects(rest[1..], text[2..end]);
            }

            if (IsBreak(text[end]) && text[end] != ' ')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>是博远不是华星; it's 360k, not 380k.</summary>
    private static LaterBit? ThisNotThat(string text, string not)
    {
        var at = text.IndexOf(not, StringComparison.OrdinalIgnoreCase);
        if (at < 1 || (char.IsAsciiLetter(not[0]) && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        var right = text[..at].TrimEnd(' ', ',', '，', '、', ';', '；', '。');
        if (ThisIs.FirstOrDefault(beginning => right.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            right = right[found.Length..];
        }

        var wrong = text[(at + not.Length)..];
        return right.Length == 0 || right.Any(IsOfMore) || wrong.Length == 0 || wrong.Any(c => IsOfMore(c) || c is '吗' or '?' or '？') ? null : Corrects(right, wrong);

        static bool IsOfMore(char c) => c == '是' || (IsBreak(c) && c != ' ');
    }

    /// <summary>Not 380k, it's 360k.</summary>
    private static LaterBit? NotThisButThatEnglish(string text)
    {
        if (!text.StartsWith("not ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var but in ButThat)
        {
            var at = text.IndexOf($" {but} ", StringComparison.OrdinalIgnoreCase);
            if (at > 4)
            {
                return Corrects(text[(at + but.Length + 2)..], text[4..at]);
            }
        }

        return null;
    }

    private static LaterBit? Corrects(string right, string wrong) =>
        WithoutEnd(right) is { Length: > 0 } said && WithoutEnd(wrong) is { Length: > 0 } denied ? new LaterBit(BitKind.Correction, said, denied) : null;

    private static bool IsBreak(char c) => c is ' ' or ',' or '，' or '、' or ';' or '；' or '。';

    private static string WithoutEnd(string text) => text.Trim().TrimEnd('。', '.', '!', '！', '~', '～', '，', ',', ';', '；', '哈', '啊', '呀', '哦', ' ');

    private static int Length(WordTable<bool> words, string text, int at) => at < text.Length ? words.Match(text, at, out _) : 0;

    private static WordTable<bool> Table(string words) => new(words.Split('|').Select(word => (word, true)));
}
