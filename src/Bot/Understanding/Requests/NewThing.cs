using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Tells what is new at the customer's from a new deal: 华辰新建厂房, 华辰新增两个联系人, 华辰立项了.</summary>
internal static class NewThing
{
    /// <summary>What customers build, add and set up for themselves.</summary>
    private static readonly WordSearch Things = new(
    [
        "厂", "产线", "生产线", "流水线", "车间", "仓库", "门店", "店", "分店", "联系人", "账号", "用户", "功能", "模块", "字段", "群", "微信群", "分公司", "子公司", "办公楼", "大楼", "基地", "园区", "部门", "岗位", "人手", "股东", "工位", "需求说明", "人",
    ]);

    /// <summary>Words that a customer may be the one to do.</summary>
    private static readonly WordEnds Doings = new(["新建", "新增", "立项", "加一个新", "加个新", "再加一个", "再做一个", "再做个", "创建", "create", "登记", "录入"]);

    /// <summary>What is founded as a deal of ours.</summary>
    private static readonly string[] Deals = ["商机", "单", "一单", "一笔", "项目", "机会", "需求"];

    /// <summary>Whether the clause's words for new deals all tell of something else that is new.</summary>
    public static bool Is(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.NewDeal && !IsThing(clause, cue) && !IsTheirs(clause, cue) && !IsUndecided(clause, cue))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordSearch Asking = new(["要不要", "该不该", "用不用", "需不需要"]);

    /// <summary>「等松林有预算了再建商机」, 「下周给松林建商机」: it will be entered then.</summary>
    private static bool IsForLater(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start].Trim(' ');
        return (before is ['等', .., '再'])
            || (clause.First<DateMention>() is { } date && date.Start == clause.Start && date.Date.Deadline(Tense.Future) > clause.Today && clause.WholeText[date.End..word.Start].TrimStart(" 再我") is ['给', ..]);
    }

    /// <summary>「要不要新建松林」, 「不是新商机」, 「昨天新建的松林撤了吧」.</summary>
    private static bool IsUndecided(Clause clause, CueMention word) =>
        IsForLater(clause, word) || (clause.WholeText.Slice(word.Start, word.Length) is "另开" && (clause.Text.IndexOf('期') < 0 || clause.Text.Contains('票'))) || clause.WholeText[clause.Start..word.Start].ContainsAny(Asking) ||
        clause.WholeText[clause.Start..word.Start].TrimEnd(" 先再去给他") is var before && (before.EndsWithAny("要不要", "该不该", "是不是", "不是", "同事", "别人", "没有", "没", "不", "别", "不再", "不用", "无需") && !before.EndsWith("要不", StringComparison.Ordinal))
        || (clause.WholeText[word.End..clause.End] is ['的', _, ..] && clause.Text.IndexOfAny('撤', '删') >= 0);

    /// <summary>「新项目立项了」: what happens to a project of theirs.</summary>
    private static readonly WordSearch Happenings = new(["立项", "启动", "开工", "上线", "验收", "招标", "开标", "奠基"]);

    private static bool IsThing(Clause clause, CueMention word) =>
        (clause.WholeText.Slice(word.Start, word.Length) is "新项目" && clause.WholeText[word.End..clause.End].StartsWithAny(Happenings)) ||
        clause.WholeText.Slice(word.Start, word.Length) is not [.., '户' or '机' or '单' or '会' or '索']
        && clause.WholeText[word.End..clause.End].TrimStart(" 了一二两三四五六七八九十0123456789个条座间家栋处位名些").StartsWithAny(Things);

    /// <summary>「华辰立项了」, 「华辰要新建大楼」: the customer did so, and no figure or need says that we have a deal in it.</summary>
    private static bool IsTheirs(Clause clause, CueMention word)
    {
        var said = clause.WholeText.Slice(word.Start, word.Length);
        if (!said.EndsWithAny(Doings))
        {
            return false;
        }

        var after = clause.WholeText[word.End..clause.End].Trim(' ');
        var isFounding = said is "新建" or "新增" or "立项" or "登记" or "录入";
        if (isFounding && after.TrimEnd(" 啦") is "了" or "完了")
        {
            return true;
        }

        if (!IsTheirDeed(clause, word))
        {
            return false;
        }

        var isOfDeal = after is [] || after.StartsWithAny(Deals) || after.EndsWithAny(Deals);
        return (isFounding && !isOfDeal) || (!clause.Has(Cue.Need) && !NamesMoney(clause) && after.TrimStart("了没过 ") is [] or ['通' or '批' or '报' or '功' or '还' or '等' or '会', ..]);
    }

    /// <summary>Whether the customer, or somebody of theirs, stands right before the word.</summary>
    private static bool IsTheirDeed(Clause clause, CueMention word)
    {
        foreach (var mention in clause.Mentions)
        {
            var isTheirs = mention is CustomerMention or PersonMention or CueMention { Cue: Cue.Them };
            if (isTheirs && mention.End <= word.Start && clause.WholeText[mention.End..word.Start].TrimStart("那边又要也刚已经的项目内部正式准备打算在今明年 ").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesMoney(Clause clause)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind != AmountKind.Unitless)
            {
                return true;
            }
        }

        return false;
    }
}
