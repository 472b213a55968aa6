using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>Words with which people say yes, no, never mind. They are understood in both languages whatever language a person reads.</summary>
internal static class AnswerWords
{
    private static readonly FrozenSet<string> Yes = Set("确认", "确定", "是", "是的", "对", "对的", "没错", "好", "好的", "行", "可以", "嗯", "保存", "确认保存", "接受", "同意", "算我一份", "accept", "agree", "yes", "y", "ok", "okay", "confirm", "sure", "yep");
    private static readonly FrozenSet<string> No = Set("不保存", "不", "不是", "不对", "不用", "不用了", "取消", "算了", "别记", "都不是", "都不对", "不接受", "不同意", "拒绝", "decline", "refuse", "算啦", "没有我要的", "no", "nope", "n", "cancel", "never mind", "forget it", "none", "none of them", "none of these", "neither", "discard");
    private static readonly FrozenSet<string> NoneOfThem = Set("都不是", "都不对", "哪个都不是", "没有我要的", "none", "none of them", "none of these", "neither");
    private static readonly FrozenSet<string> Confirm = Set("确认", "确定", "确认保存", "confirm");
    private static readonly FrozenSet<string> Discard = Set("不保存", "discard");
    private static readonly FrozenSet<string> NeverMind = Set("算了", "算啦", "取消", "别记", "先别记", "先不", "先不保存", "cancel", "never mind", "forget it");
    private static readonly FrozenSet<string> Assent = Set("好", "好的", "好哒", "好滴", "嗯", "嗯嗯", "行", "可以", "ok", "okay", "sure", "yes", "是", "是的", "对", "对的", "没错");
    private static readonly FrozenSet<string> Agreement = Set("同意", "接受", "accept", "agree");
    private static readonly FrozenSet<string> Acceptance = Set("接受", "我接受", "accept", "i accept");
    private static readonly FrozenSet<string> Change = Set("修改", "改", "改一下", "检查修改", "edit", "change");
    private static readonly FrozenSet<string> Skip = Set("跳过", "不知道", "不清楚", "暂时不知道", "还不知道", "还没有", "没有", "以后再说", "skip", "later", "don't know", "don't know yet", "not known yet", "not sure", "not sure yet", "no idea", "not yet", "unknown", "tbd");
    private static readonly FrozenSet<string> All = Set("都", "都是", "全部", "全部都是", "全都", "全都是", "全选", "所有", "两个都", "两个都是", "两单都", "两单都是", "三个都是", "all", "all of them", "both", "both of them", "everything");
    private static readonly FrozenSet<string> Enough = Set("没了", "没有了", "就这些", "就这几家", "就这么多", "就这几个", "完了", "好了", "that's all", "that is all", "done", "no more", "nothing else");
    private static readonly FrozenSet<string> More = Set("更多", "下一页", "继续", "more", "next");

    /// <summary>Whether the text says yes and nothing else.</summary>
    public static bool IsYes(string text) => Yes.Contains(Bare(text));

    /// <summary>Whether the text confirms in a word that means nothing else: a mere 好 may answer anything.</summary>
    public static bool IsConfirm(string text) => Confirm.Contains(Bare(text));

    /// <summary>Whether the text drops what was put forward in a word that means nothing else.</summary>
    public static bool IsDiscard(string text) => Discard.Contains(Bare(text));

    /// <summary>Whether the text drops what is open, whatever that is.</summary>
    public static bool IsNeverMind(string text) => NeverMind.Contains(Bare(text));

    /// <summary>Whether the text is a yes that may as well be a mere nod.</summary>
    public static bool IsAssent(string text) => Assent.Contains(Bare(text));

    /// <summary>Whether the text agrees to what was asked for, in a word that is no mere yes.</summary>
    public static bool IsAgreement(string text) => Agreement.Contains(Bare(text));

    /// <summary>Whether the text accepts what was set or offered.</summary>
    public static bool IsAcceptance(string text) => Acceptance.Contains(Bare(text));

    /// <summary>Whether the text says no, none of these, or never mind, and nothing else.</summary>
    public static bool IsNo(string text) => No.Contains(Bare(text));

    /// <summary>Whether the text says that nothing of what was offered is meant, which answers nothing but a choice.</summary>
    public static bool IsNoneOfThem(string text) => NoneOfThem.Contains(Bare(text));

    /// <summary>Whether the text asks to change what was put forward.</summary>
    public static bool IsChange(string text) => Change.Contains(Bare(text));

    /// <summary>Whether the text leaves a question unanswered.</summary>
    public static bool IsSkip(string text) => Skip.Contains(Bare(text)) || IsNo(text);

    /// <summary>Whether the text means all that are offered.</summary>
    public static bool IsAll(string text) => All.Contains(Bare(text));

    /// <summary>Whether the text can only be an answer: a number, yes, no, all.</summary>
    public static bool IsAnswer(string text) => IsYes(text) || IsNo(text) || IsConfirm(text) || IsAll(text) || NumberWord.Read(text) is not null || NumberWord.ReadMany(text).Length > 0;

    /// <summary>Whether the text says that nothing more is to be told.</summary>
    public static bool IsEnough(string text) => Enough.Contains(Bare(text));

    /// <summary>Whether the text asks for the rest of a list.</summary>
    public static bool IsMore(string text) => More.Contains(Bare(text));

    /// <summary>Whether the text says that there is no next step, with or without a reason.</summary>
    public static bool IsNoNextStep(string text)
    {
        ReadOnlySpan<string> beginnings = ["暂无下一步", "没有下一步", "无下一步", "暂时没有下一步", "no next step"];
        foreach (var beginning in beginnings)
        {
            if (text.TrimStart().StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Bare(string text) => text.Trim().TrimEnd('。', '.', '!', '！', '吧', '~', '～').Trim();

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
