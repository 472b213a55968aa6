using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is of more, or of something else, than the deal that is open: 累计做了65万, 这几单合计200万, 后面还有200万, 二期估计200万, 华辰和金穗一共200万.</summary>
internal static class OtherDealsFigure
{
    /// <summary>What tells so, before the figure.</summary>
    private static readonly WordSearch Others = new(["累计", "历年", "至今", "这些年", "这几年", "前几年", "过去几年", "过去两年", "过去三年", "上半年做了", "下半年做了", "今年已经", "今年做了", "已经做了", "第一单", "两单", "三单", "几单", "几个单子", "总盘", "整个集团", "全集团", "框架协议", "隔壁", "朋友", "同行业", "类似的", "兄弟厂", "同学公司", "今年光", "光今年", "另一个厂", "另外一个厂", "最大一单", "最大的单", "上一套", "老系统", "别的厂", "别的公司", "兄弟公司", "下属公司"]);

    /// <summary>How more is told of, right before the figure.</summary>
    private static readonly WordEnds More = new(["还有", "还有个", "还有一个", "还有个大的,", "还有一单", "还有一笔", "还有一块", "还会有", "也有", "也有个"]);

    /// <summary>What adds up what several customers buy.</summary>
    private static readonly WordSearch AddedUp = new(["一共", "总共", "合计", "共计", "加起来", "总计", "拢共", "加上", "凑一起", "合一块"]);

    /// <summary>What was bought or done before.</summary>
    private static readonly WordSearch Earlier = new(["年前做过", "年前买", "年前签过", "年前上的", "以前做过", "之前做过", "做过一期", "上一套", "另一个厂", "另外一个厂", "别的厂也", "还有个厂"]);

    /// <summary>Several of them, named before what they add up to.</summary>
    private static readonly WordSearch SeveralOfThem = new(["这几个", "那几个", "这几单", "这几家", "那几家", "这两家", "两家"]);

    private static readonly SearchValues<char> Phases = SearchValues.Create("一二三四五12345");

    private const string Rough = " 大概约将近个";

    /// <summary>Whether the text says so.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="figure">Where the figure stands.</param>
    /// <param name="customer">Whose deals it may be of; null where that is not known.</param>
    public static bool Is(Clause clause, int figure, CatalogueCustomer? customer)
    {
        if (clause.HasAny(Cue.SignDone, Cue.Quote))
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..figure];
        var sentence = clause.SentenceBefore(figure);
        return before.ContainsAny(Others) || sentence.ContainsAny(Earlier) || (before.ContainsAny(AddedUp) && sentence.ContainsAny(SeveralOfThem)) || sentence.TrimEnd(Rough).EndsWithAny(More) || (before.ContainsAny(AddedUp) && NamesSeveral(clause)) || IsOfOtherPhase(before, customer);
    }

    private static bool NamesSeveral(Clause clause)
    {
        var named = 0;
        foreach (var _ in clause.All<CustomerMention>())
        {
            named++;
        }

        return named > 1;
    }

    /// <summary>「二期估计200万」: no open deal is called so.</summary>
    private static bool IsOfOtherPhase(ReadOnlySpan<char> before, CatalogueCustomer? customer)
    {
        var at = before.IndexOf('期');
        if (at <= 0 || !Phases.Contains(before[at - 1]) || customer is null || (at > 1 && before[at - 2] is '分' or '第'))
        {
            return false;
        }

        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Title.AsSpan().Contains(before.Slice(at - 1, 2), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
