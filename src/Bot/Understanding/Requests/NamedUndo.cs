using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads messages by which an entry about a customer is to be taken back: 撤销华星的拜访, 把华星那条报价删了, 华星今天的演示是错的，要删掉.</summary>
internal static class NamedUndo
{
    private const int LongestCommand = 40;

    /// <summary>What may stand before the word of a command.</summary>
    private const string Politeness = " 请麻烦帮我给那就先再把,";

    private static readonly string[] Verbs = ["撤销", "撤消", "撒销", "撤回", "撤掉", "撤了", "删掉", "删除", "删了", "删去", "作废", "undo", "delete", "remove"];

    /// <summary>What points at an entry: without it, 取消 and 去掉 tell of the customer's own doings.</summary>
    private static readonly WordSearch Entries = new(["记录", "那条", "这条", "那一条", "这一条", "记错", "录错", "写错", "是错的", "不对", "误记", "多记", "重复", "没做", "没去", "entry"]);

    /// <summary>Who takes back something else, or does not want it.</summary>
    private static readonly WordSearch Others = new(["客户", "对方", "他们", "别撤", "别删", "不要撤", "不要删", "不用撤", "不用删", "没撤", "没删", "不能撤", "怎么撤", "怎么删", "误撤", "撤错", "吗"]);

    private static readonly (Cue Cue, ActivityKind Kind)[] Kinds =
    [
        (Cue.Demo, ActivityKind.Demo), (Cue.Quote, ActivityKind.Quote), (Cue.Meeting, ActivityKind.Meeting), (Cue.Call, ActivityKind.Call), (Cue.Visit, ActivityKind.Visit), (Cue.Message, ActivityKind.Message),
    ];

    /// <summary>Whether the message is such a command about the one customer that it names.</summary>
    public static bool Is(List<Clause> clauses)
    {
        if (clauses[^1].End - clauses[0].Start > LongestCommand || clauses.Exists(static clause => clause.HasAny(Cue.Remind) || clause.Text.ContainsAny(Others) || clause.Text.ContainsAny(Lexicon.NotEntries)))
        {
            return false;
        }

        return NamesOne(clauses) && (BeginsWithVerb(clauses[0]) || clauses.Exists(clause => EndsWithVerb(clause, clauses)));
    }

    /// <summary>What was entered, where one of the clauses says it.</summary>
    public static Slot<ActivityKind>? Activity(List<Clause> clauses)
    {
        foreach (var (cue, kind) in Kinds)
        {
            foreach (var clause in clauses)
            {
                if (clause.Find(cue) is { } word)
                {
                    return new Slot<ActivityKind>(kind, word.Span, 0.9);
                }
            }
        }

        return null;
    }

    private static bool NamesOne(List<Clause> clauses) => clauses.Sum(static clause => clause.All<CustomerMention>().Select(static name => name.Start).Distinct().Count()) == 1;

    private static bool BeginsWithVerb(Clause first) => first.Text.TrimStart(Politeness).StartsWithAny(Verbs);

    /// <summary>Behind 把, behind what points at an entry, or right behind what was entered; what somebody did (删了) is told, not asked for.</summary>
    private static bool EndsWithVerb(Clause clause, List<Clause> clauses)
    {
        var text = clause.Text.TrimEnd(" 吧啊呀哈哦。!");
        if (!text.EndsWithAny(Verbs))
        {
            return false;
        }

        return clause.Text.TrimStart(' ').StartsWithAny("把", "请把", "帮我把", "麻烦把")
            || clauses.Exists(static said => said.Text.ContainsAny(Entries))
            || (!text.EndsWith('了') && clause.First<CustomerMention>() is { } name && clause.WholeText[name.End..clause.End] is ['的', ..]);
    }
}
