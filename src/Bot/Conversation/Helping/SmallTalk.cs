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

    private static readonly FrozenSet<string> Goodbyes = Set("晚安", "拜拜", "再见", "bye", "goodbye", "good night", "see you", "明天见", "回头见", "下班了", "下班啦", "先下了", "撤了", "走了", "周末愉快", "再见各位", "各位再见");
    private static readonly FrozenSet<string> WhoAreYous = Set("你是谁", "你是真人吗", "你是真人", "你是人吗", "你是机器人吗", "你是机器人", "你是ai吗", "你叫啥", "你叫什么", "你叫什么名字", "你是什么", "你是干嘛的", "你是干什么的", "who are you", "are you a bot", "are you human", "are you real", "what are you");
    private static readonly FrozenSet<string> ForHumans = Set("转人工", "人工", "人工客服", "找人工", "我要人工", "转人工客服", "客服", "有bug", "有问题", "反馈", "我要反馈", "投诉", "我要投诉", "talk to a human", "human", "support", "bug", "feedback");

    private const int LongestIdle = 24;

    private static readonly string[] Cheers = ["恭喜", "生日快乐", "祝贺", "新年快乐", "节日快乐", "congratulations", "happy birthday"];
    private static readonly string[] IdleWords = ["讲个笑话", "说个笑话", "笑话", "天气", "下雨", "投票", "聚餐", "吃什么", "无聊", "joke", "weather"];

    /// <summary>Whether the text wishes somebody well.</summary>
    public static bool IsCheer(string text) => text.Length <= LongestIdle && Cheers.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the text is of what has nothing to do with selling.</summary>
    public static bool IsIdle(string text) => text.Length <= LongestIdle && IdleWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the text takes leave.</summary>
    public static bool IsGoodbye(string text) => Goodbyes.Contains(Bare(text));

    /// <summary>Whether the text asks who answers here.</summary>
    public static bool IsWhoAreYou(string text) => WhoAreYous.Contains(Bare(text));

    /// <summary>Whether the text wants a human being.</summary>
    public static bool IsForHuman(string text) => ForHumans.Contains(Bare(text));

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
