using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether something else than the deal is lost, called off or not done: 项目取消了明天的会, 培训不做了, 华辰的饭局黄了.</summary>
internal static class LostThing
{
    private const int LongestThing = 5;

    /// <summary>After these, a reason follows and no object.</summary>
    private static readonly WordSearch Reasons = new(["因", "由于", "说", "所以", "原因", "主要", "预算", "没", "不", "我", "咱", "唉", "哎", "啊", "呀", "吧", "哈", "可惜", "太", "真", "白", "他", "客户", "对方", "领导", "老板"]);

    /// <summary>What is called off without the deal.</summary>
    private static readonly WordEnds Appointments = new(["会", "会议", "演示", "拜访", "行程", "培训", "考察", "参观", "聚餐", "加班", "出差", "见面", "活动", "评审", "安排", "预约", "订餐", "团建", "测试", "试用", "巡检", "订单评审"]);

    /// <summary>What is not done for now, or is only a part.</summary>
    private static readonly WordEnds OnlyParts = new(["先", "暂时", "这批", "上批", "下批", "第二批", "第一批", "这周", "本周", "今天", "样机", "试用", "打样", "培训", "测试", "考察", "演示", "参观", "会议", "活动", "展会", "直播", "仪式"]);

    /// <summary>How what is lost of a customer's is told: 华辰的车票丢了.</summary>
    private const string Adverbs = "都也又全已经就还 ";

    /// <summary>What customers lose without us.</summary>
    private static readonly WordEnds Things = new(["饭局", "聚会", "车票", "机票", "展位", "摊位", "名额", "股价", "脸", "树", "叶", "花", "货", "钥匙", "网", "电", "人", "饭", "茶"]);

    /// <summary>What falls through beside the deal: 华辰的预算黄了, 晚宴黄了.</summary>
    private static readonly WordEnds Beside = new(["预算", "晚宴", "酒局", "饭局", "约会", "的会", "那个会", "这个会", "活动"]);

    /// <summary>Whether the word of losing is said of something else.</summary>
    public static bool Is(Clause clause, CueMention lost)
    {
        var word = clause.WholeText.Slice(lost.Start, lost.Length);
        if (word.Contains("取消", StringComparison.Ordinal))
        {
            return IsCalledOff(clause, lost);
        }

        if (word.StartsWith("没选我们", StringComparison.Ordinal))
        {
            return clause.WholeText[lost.End..clause.End] is ['的', _, ..];
        }

        // Acme lost a big client
        if (word is "lost" && clause.WholeText[lost.End..clause.End].TrimStart(' ').StartsWithAny("a ", "an ", "its ", "their ", "some ", "two ", "three ", "several ", "many ") && clause.All<CustomerMention>().Any(name => name.End == lost.Start - 1))
        {
            return true;
        }

        var before = clause.WholeText[clause.Start..lost.Start].TrimEnd(' ');
        if (word.StartsWith("不", StringComparison.Ordinal))
        {
            return before.EndsWithAny(OnlyParts) || IsBehindPerson(clause, lost);
        }

        return before.EndsWithAny(Beside) || IsSpirit(clause, lost) || IsCounted(clause, lost) || IsVisit(clause, word);
    }

    /// <summary>「丢了一箱货」: so many pieces of something.</summary>
    private static bool IsCounted(Clause clause, CueMention lost) =>
        clause.WholeText[lost.End..clause.End].TrimStart(" 了") is ['一' or '两' or '三' or '几' or '半', '箱' or '件' or '台' or '批' or '张' or '把' or '包' or '袋' or '车' or '部' or '盒' or '份', ..];

    /// <summary>「visit to Acme fell through」: what was to be done there, and not the deal.</summary>
    private static bool IsVisit(Clause clause, ReadOnlySpan<char> word) =>
        word.StartsWith("fell ", StringComparison.Ordinal) && clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo);

    /// <summary>「丢了魂似的」.</summary>
    private static bool IsSpirit(Clause clause, CueMention lost) =>
        clause.WholeText[lost.End..clause.End].TrimStart(" 了") is ['魂' or '脸', ..];

    private static bool IsCalledOff(Clause clause, CueMention lost)
    {
        var after = clause.WholeText[lost.End..clause.End].TrimStart(" 了").TrimEnd(" 了吧啊");
        after = after.IsEmpty ? OutcomeObject.NextOf(clause) : after;
        if (after.IsEmpty || after.StartsWithAny(Reasons))
        {
            return false;
        }

        return after.EndsWithAny(Appointments);
    }

    /// <summary>「周总不做了」: somebody leaves.</summary>
    private static bool IsBehindPerson(Clause clause, CueMention lost)
    {
        foreach (var person in clause.All<PersonMention>())
        {
            if (person.End == lost.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「华辰的饭局黄了」, 「脸都黄了」: a thing of theirs, named right behind the customer, that is no deal.</summary>
    public static bool IsTheirs(Clause clause, CatalogueCustomer? customer)
    {
        if (clause.First<CustomerMention>() is not { } name || clause.Find(Cue.LoseDone) is var lost && lost?.Start < name.End)
        {
            return false;
        }

        var between = lost is not null ? clause.WholeText[name.End..lost.Start] : clause.WholeText[name.End..clause.End] is var rest && rest.IndexOf("没了", StringComparison.Ordinal) is var gone and > 0 ? rest[..gone] : [];
        var thing = between.TrimEnd(Adverbs);
        return (thing is ['的', _, ..] || (between is [_, '都'] && thing[0] is not ('这' or '那' or '单'))) && thing.Length <= LongestThing
            && thing.TrimStart('的') is var what && what.EndsWithAny(Things) && !OutcomeObject.IsOfferedThing(what, customer) && !HoldsMention(clause, name.End, name.End + between.Length);
    }

    private static bool HoldsMention(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention.End <= to && mention is AmountMention or DateMention or StageMention or CustomerMention or PersonMention)
            {
                return true;
            }
        }

        return false;
    }
}
