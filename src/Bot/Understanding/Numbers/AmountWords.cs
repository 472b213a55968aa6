using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>The words beside a number that make it money, and those that make a sum vague.</summary>
internal static class AmountWords
{
    /// <summary>What a currency before the number says: whether it is a foreign one.</summary>
    public static readonly WordTable<bool> PrefixIsForeign = new(
    [
        ("¥", false), ("rmb", false), ("cny", false), ("人民币", false),
        ("$", true), ("us$", true), ("hk$", true), ("usd", true), ("eur", true), ("gbp", true), ("hkd", true), ("€", true), ("£", true),
        ("美元", true), ("美金", true), ("美刀", true), ("欧元", true), ("港币", true), ("港元", true), ("日元", true), ("英镑", true), ("新币", true), ("新加坡元", true), ("澳元", true), ("澳币", true), ("加元", true), ("台币", true), ("新台币", true), ("韩元", true), ("泰铢", true), ("马币", true), ("卢布", true), ("卢比", true), ("瑞士法郎", true), ("越南盾", true),
        ("sgd", true), ("s$", true), ("aud", true), ("a$", true), ("cad", true), ("nt$", true), ("twd", true), ("myr", true), ("jpy", true), ("krw", true), ("thb", true), ("vnd", true), ("idr", true), ("inr", true), ("chf", true),
    ]);

    /// <summary>What a currency behind the number says: whether it is a foreign one.</summary>
    public static readonly WordTable<bool> SuffixIsForeign = new(
    [
        ("元", false), ("元整", false), ("元正", false), ("圆", false), ("圆整", false), ("块钱", false), ("块", false), ("人民币", false), ("元人民币", false), ("rmb", false), ("cny", false), ("yuan", false),
        ("美元", true), ("美金", true), ("美刀", true), ("刀", true), ("欧元", true), ("港币", true), ("港元", true), ("日元", true), ("英镑", true),
        ("usd", true), ("eur", true), ("euros", true), ("dollars", true), ("hkd", true), ("gbp", true), ("jpy", true), ("bucks", true), ("欧", true),
        ("sgd", true), ("aud", true), ("cad", true), ("twd", true), ("myr", true), ("ringgit", true), ("baht", true), ("rupees", true), ("yen", true), ("chf", true), ("sing dollars", true),
        ("新币", true), ("新加坡元", true), ("坡币", true), ("澳元", true), ("澳币", true), ("加元", true), ("台币", true), ("新台币", true), ("韩元", true), ("泰铢", true), ("马币", true), ("林吉特", true), ("卢布", true), ("卢比", true), ("越南盾", true), ("法郎", true),
    ]);

    /// <summary>Units in letters, behind Arabic digits.</summary>
    public static readonly WordTable<decimal> LetterUnits = new(
    [
        ("k", 1_000m), ("m", 1_000_000m), ("mn", 1_000_000m), ("mio", 1_000_000m), ("bn", 1_000_000_000m),
        ("thousand", 1_000m), ("million", 1_000_000m), ("mil", 1_000_000m), ("billion", 1_000_000_000m), ("grand", 1_000m), ("wan", 10_000m),
    ]);

    private static readonly WordTable<AmountBound> BoundBehind = new(
    [
        ("多", AmountBound.LittleMore), ("来", AmountBound.LittleMore), ("余", AmountBound.LittleMore), ("几", AmountBound.LittleMore), ("有余", AmountBound.LittleMore),
        ("出头", AmountBound.AtLeast), ("以上", AmountBound.AtLeast), ("起", AmountBound.AtLeast), ("打底", AmountBound.AtLeast), ("+", AmountBound.AtLeast), ("往上", AmountBound.AtLeast), ("开外", AmountBound.AtLeast),
        ("or more", AmountBound.AtLeast), ("or so more", AmountBound.AtLeast), ("plus", AmountBound.AtLeast),
        ("以下", AmountBound.AtMost), ("以内", AmountBound.AtMost), ("之内", AmountBound.AtMost), ("封顶", AmountBound.AtMost), ("不到", AmountBound.AtMost),
        ("之间", AmountBound.Around), ("级", AmountBound.Around), ("ish", AmountBound.Around), ("-ish", AmountBound.Around),
    ]);

    private static readonly WordTable<AmountBound> BoundBefore = new(
    [
        ("超过", AmountBound.AtLeast), ("至少", AmountBound.AtLeast), ("最少", AmountBound.AtLeast), ("不少于", AmountBound.AtLeast), ("不低于", AmountBound.AtLeast), ("高于", AmountBound.AtLeast), ("大于", AmountBound.AtLeast), ("上", AmountBound.AtLeast),
        ("over", AmountBound.AtLeast), ("at least", AmountBound.AtLeast), ("more than", AmountBound.AtLeast), ("above", AmountBound.AtLeast),
        ("不到", AmountBound.AtMost), ("不足", AmountBound.AtMost), ("最多", AmountBound.AtMost), ("不超过", AmountBound.AtMost), ("不高于", AmountBound.AtMost), ("低于", AmountBound.AtMost), ("小于", AmountBound.AtMost), ("近", AmountBound.AtMost), ("小", AmountBound.AtMost),
        ("under", AmountBound.AtMost), ("up to", AmountBound.AtMost), ("at most", AmountBound.AtMost), ("less than", AmountBound.AtMost), ("almost", AmountBound.AtMost), ("nearly", AmountBound.AtMost), ("below", AmountBound.AtMost),
        ("好几", AmountBound.Around),
    ]);

    private static readonly CharacterSet CurrencyBeginnings = new(PrefixIsForeign.Beginnings);

    /// <summary>Whether a currency that stands before a number may begin with the character.</summary>
    public static bool MayBeginCurrency(char c) => CurrencyBeginnings.Contains(c);

    /// <summary>What the word behind a sum makes of it; null where there is none.</summary>
    public static AmountBound? Behind(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || BoundBehind.Match(text[at..], 0, out var bound) == 0
        || text[at..] is ['几', '号' or '月' or '点' or '天' or '日', ..] or ['起', '来', ..] or ['来', '电' or '谈' or '的' or '算', ..] or ['余', '款' or '额' or '下', ..]
            ? null
            : bound;

    /// <summary>How long the word behind a sum is that makes it rough; 0 where there is none.</summary>
    public static int LengthBehind(ReadOnlySpan<char> text, int at) => Behind(text, at) is null ? 0 : BoundBehind.Match(text[at..], 0, out _);

    /// <summary>What the word before a sum makes of it; null where there is none.</summary>
    public static AmountBound? Before(ReadOnlySpan<char> before) => Before(before, out _);

    /// <summary>What the word before a sum makes of it, and how far before the sum it begins; null where there is none.</summary>
    public static AmountBound? Before(ReadOnlySpan<char> before, out int length)
    {
        var end = before.Length;
        length = 0;
        before = before.TrimEnd(' ');
        for (var start = Math.Max(0, before.Length - 9); start < before.Length; start++)
        {
            if (BoundBefore.Match(before, start, out var bound) == before.Length - start)
            {
                length = end - start;
                return before.Length - start > 1 || before.Length == 1 || !IsEndOfLongerWord(before[^2], before[^1]) ? bound : null;
            }
        }

        return null;
    }

    /// <summary>早上, 加上, 最近, 缩小 and the like end in a character that alone would make the sum vague.</summary>
    private static bool IsEndOfLongerWord(char previous, char last) => last switch
    {
        '上' or '近' => previous is '早' or '晚' or '马' or '加' or '算' or '最' or '附' or '合' or '以' or '签',
        '小' => previous is '大' or '缩' or '减' or '变' or '较' or '最' or '偏',
        _ => false,
    };
}
