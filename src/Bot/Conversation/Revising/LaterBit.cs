using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>A message that may go on with the one before it: how it is joined, what it says, and what it says was wrong.</summary>
/// <param name="Kind">How it is joined.</param>
/// <param name="Right">What it says, without the words that join it.</param>
/// <param name="Wrong">What it says was wrong, or null.</param>
internal sealed partial record LaterBit(BitKind Kind, string Right, string? Wrong = null)
{
    /// <summary>The longest text that is taken for a bit, in UTF-16 units: a longer one is a message of its own.</summary>
    private const int MaxLength = 100;

    /// <summary>Takes the text apart. Words of regret and correction may be stacked: 哦不好意思，打错了，是36万.</summary>
    public static LaterBit Read(string text)
    {
        var rest = WithoutEnd(text);
        var kind = BitKind.Plain;
        if (text.Length > MaxLength)
        {
            return new LaterBit(kind, text);
        }

        while (true)
        {
            if (Pair(rest) is { } pair)
            {
                return pair;
            }

            if (Sigh().Match(rest) is { Success: true } sigh)
            {
                (rest, kind) = (rest[sigh.Length..], sigh.Groups["sorry"].Success ? BitKind.Correction : kind);
            }
            else if (Correcting().Match(rest) is { Success: true } correcting)
            {
                (rest, kind) = (rest[correcting.Length..], BitKind.Correction);
            }
            else if (kind == BitKind.Correction && Joint().Match(rest) is { Success: true } joint)
            {
                rest = rest[joint.Length..];
            }
            else if (Adding().Match(rest) is { Success: true } adding)
            {
                (rest, kind) = (rest[adding.Length..], kind == BitKind.Correction ? kind : BitKind.Addition);
            }
            else
            {
                return rest.Length == 0 ? new LaterBit(BitKind.Plain, text) : new LaterBit(kind, rest);
            }
        }
    }

    private static LaterBit? Pair(string text)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[NotThisButThat(), ThisNotThat(), NotThisButThatEnglish(), ThisNotThatEnglish()])
        {
            if (pattern.Match(text) is { Success: true } pair)
            {
                return new LaterBit(BitKind.Correction, WithoutEnd(pair.Groups["right"].Value), WithoutEnd(pair.Groups["wrong"].Value));
            }
        }

        return null;
    }

    private static string WithoutEnd(string text) => text.Trim().TrimEnd('。', '.', '!', '！', '~', '～', '，', ',', '哈', '啊', '呀', '哦', ' ');

    [GeneratedRegex(@"^(?:哦+|噢|喔|啊|呃|额|哎呀?|诶|欸|嗯|等等|等一下|oh|oops|wait|hmm|(?<sorry>抱歉|不好意思|对不起|sorry|my bad|my mistake))[\s,，、。.!！…-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sigh();

    [GeneratedRegex(@"^(?:不对|(?:我|刚才|刚刚|上面|前面|上一条|刚才那条)*(?:金额|数字|时间|日期|客户|名字|阶段|人名|对象|人)?(?:我)?(?:打|写|说|记|搞|弄|发|报|看)?错(?:了|字了|人了)|手误|口误|笔误|更正(?:一下)?|纠正(?:一下)?|修正(?:一下)?|应该是|应为|其实是|实际是|准确说是|(?:刚才|刚刚)(?:那条|那个|说的)?是|改成|改为|改到|typo|correction|i meant|i mean|make (?:that|it)|should (?:be|have been|read)|it should be|that should be|actually|wrong|no(?=[,，\s]))[\s,，、:：。.!！…-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Correcting();

    [GeneratedRegex(@"^(?:是|应该|应当|it's|it is|it was)[\s,，]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:对了|还有就是|还有|另外|此外|补充(?:一下|一句|一点)?|顺便(?:说一下)?|加一句|忘了说|忘说了|忘记说了|再加上|also|and|plus|oh and|btw|by the way|forgot to (?:say|mention)|one more thing)[\s,，、:：。.!！…-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Adding();

    [GeneratedRegex(@"^不是(?<wrong>[^，,。；;]{1,30}?)[\s，,、；;。]*(?:而|应该|应当)?是(?<right>.{1,60})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotThisButThat();

    [GeneratedRegex(@"^(?:应该|刚才那条|刚才)?是?(?<right>[^，,。；;是]{1,40}?)[\s，,、；;。]*不是(?<wrong>[^，,。；;是吗？?]{1,30})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ThisNotThat();

    [GeneratedRegex(@"^not (?<wrong>[^,;]{1,40}?)[\s,;]+(?:but|it's|it is|should be|it should be|rather)\s+(?<right>.{1,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotThisButThatEnglish();

    [GeneratedRegex(@"^(?:it's |it is |should be |it should be )?(?<right>[^,;]{1,40}?)[\s,;]+not (?<wrong>[^,;?]{1,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ThisNotThatEnglish();
}
