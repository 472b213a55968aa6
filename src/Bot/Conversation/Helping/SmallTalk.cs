using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Conversation;

/// <summary>Knows greetings, thanks and nods, which get a friendly line and are nobody's answer.</summary>
internal static class SmallTalk
{
    private static readonly FrozenSet<string> Greetings = Set("早", "早上好", "早安", "你好", "您好", "hi", "hello", "hey", "晚上好", "下午好", "中午好", "在吗", "在么", "good morning", "morning");
    private static readonly FrozenSet<string> Thanks = Set("谢谢", "谢谢你", "多谢", "谢了", "谢谢啦", "辛苦了", "辛苦", "thanks", "thank you", "thx", "感谢");
    private static readonly FrozenSet<string> Nods = Set("好", "好的", "好哒", "好滴", "嗯", "嗯嗯", "收到", "知道了", "明白", "明白了", "ok", "okay", "行", "可以", "哈哈", "哈哈哈", "哦", "了解", "没事", "got it", "sure", "yes", "是的", "是", "对", "no", "不", "不用", "不用了", "算了");

    /// <summary>Whether the text greets.</summary>
    public static bool IsGreeting(string text) => Greetings.Contains(Bare(text));

    /// <summary>Whether the text thanks.</summary>
    public static bool IsThanks(string text) => Thanks.Contains(Bare(text));

    /// <summary>Whether the text only says that it was heard.</summary>
    public static bool IsNod(string text) => Nods.Contains(Bare(text)) || IsWordless(text);

    /// <summary>Whether the text is small talk of any kind.</summary>
    public static bool Is(string text) => IsGreeting(text) || IsThanks(text) || IsNod(text);

    /// <summary>A thumb, a smile, some dots: signs alone that ask nothing.</summary>
    private static bool IsWordless(string text) =>
        text.EnumerateRunes().All(rune => !Rune.IsLetterOrDigit(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNumber) && text.IndexOfAny(['?', '？']) < 0;

    private static string Bare(string text) => text.Trim().TrimEnd('。', '.', '!', '！', '~', '～', '?', '？', '啊', '呀', '哈').Trim();

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
