using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a message that names nobody only takes leave, or tells of the speaker's own day: 明天见, 下周要请两天假, 明天开会.</summary>
internal static class OwnDay
{
    private static readonly WordSearch Own = new(["愉快", "快乐", "请假", "天假", "体检", "团建", "再说", "再聊吧", "休假", "年假", "例会", "早会", "周会", "培训", "加班", "晚安", "拜拜"]);

    /// <summary>Whether one of the clauses does so.</summary>
    public static bool IsTold(List<Clause> clauses) => clauses.Exists(IsTold);

    private static bool IsTold(Clause clause)
    {
        if (clause.HasAny(MentionKinds.Customer | MentionKinds.Person | MentionKinds.NewName) || clause.First<DateMention>() is not { } day)
        {
            return false;
        }

        var rest = clause.WholeText[day.End..clause.End].Trim(" 我要有得去个早上午下啦哈哦啊吧了~!");
        return rest is "见" or "开会" or "会" || clause.Text.ContainsAny(Own);
    }
}
