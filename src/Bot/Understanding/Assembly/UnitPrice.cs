using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is the price of one of several, of one year or head, or of a part: 单价3万8, 每台3万8, 一年12万, 3万8一套, 硬件20万软件60万.</summary>
internal static class UnitPrice
{
    private const string Between = " 了约大概是为要只才就";

    /// <summary>So far before a figure 每 still tells that it is of each (每个点位8000).</summary>
    private const int FarthestEach = 6;

    private static readonly SearchValues<char> Pieces = SearchValues.Create("台套吨支箱张米件只平间户人年条");

    /// <summary>What tells of all, whatever was said of one.</summary>
    private static readonly WordEnds Whole = new(["总价", "总额", "总共", "合计", "一共", "总计"]);

    /// <summary>One of several that are bought: 一条线70万左右，他们有六条线.</summary>
    private static readonly WordEnds OneOfThem = new(["一条线", "一个仓", "一个点", "一个店", "一家店", "一个库", "一栋楼", "一层楼", "一个厂", "一个门店", "一个点位", "单店", "单仓", "单点"]);

    /// <summary>What settles a price.</summary>
    private static readonly WordEnds Settled = new(["定在", "定为", "敲定", "谈定", "谈妥", "最终", "改成", "改为"]);

    private static readonly WordSearch ForEach = new(["each", "per ", "a year", "a piece", "a unit", "a set", "apiece"]);

    private static readonly WordSearch ForYear = new(["a year", "per year", "/year", "/yr", "p.a."]);

    /// <summary>Of what a price is made up.</summary>
    private static readonly string[] Parts = ["硬件", "软件", "实施", "服务", "安装", "配件", "耗材", "主机", "人工", "材料", "设备", "一期", "二期", "三期"];

    /// <summary>Whether the figure is said to be of one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="figure">Where the figure stands.</param>
    /// <param name="isNewDeal">Whether it is of a new deal, of which one piece or year may be all.</param>
    public static bool Is(Clause clause, AmountMention figure, bool isNewDeal)
    {
        var before = clause.WholeText[clause.Start..figure.Start].TrimEnd(Between);
        var after = clause.WholeText[figure.End..clause.End].TrimStart(' ');
        if (before.EndsWithAny(Whole))
        {
            return false;
        }

        if (!isNewDeal && before.EndsWithAny(Parts) && IsPart(clause, before))
        {
            return true;
        }

        var each = before.LastIndexOf('每');
        if ((each >= 0 && before.Length - each <= FarthestEach) || IsBehindUnitPrice(before) || after is ['每', _, ..] || clause.WholeText[figure.End..].TrimStart(' ').StartsWithAny(ForEach))
        {
            return true;
        }

        if (!isNewDeal && before.EndsWithAny(OneOfThem))
        {
            return true;
        }

        // 价格定在3.6万一年: what is settled is the deal's.
        if (after is ['一', '年', ..] && before.EndsWithAny(Settled))
        {
            return false;
        }

        return !isNewDeal && (before is [.., '一', var piece] && Pieces.Contains(piece)
            || (after is ['一', var counted, .. var rest] && (Pieces.Contains(counted) || (counted == '个' && rest is not ['月' or '点' or '季', ..])) && rest is not ['内' or '后' or '期' or '共', ..]));
    }

    /// <summary>「16.8万/年」, 「23万一年」, 「一年23万」: of one year, which is all where the deal is worth as much.</summary>
    public static bool IsOfYear(Clause clause, AmountMention figure) =>
        clause.WholeText[clause.Start..figure.Start].TrimEnd(Between) is [.., '一' or '每', '年'] or [.., '年', '费']
        || clause.WholeText[figure.End..clause.End].TrimStart(' ') is ['一' or '每' or '/', '年', ..] || clause.WholeText[figure.End..].TrimStart(' ').StartsWithAny(ForYear);

    /// <summary>Whether another part of the price stands in the sentence, with a figure right behind it.</summary>
    private static bool IsPart(Clause clause, ReadOnlySpan<char> before)
    {
        var start = clause.Start - clause.SentenceBefore(clause.Start).Length;
        var end = clause.End + clause.SentenceBehind(clause.End).Length;
        var sentence = clause.WholeText[start..end];
        foreach (var part in Parts)
        {
            var at = before.EndsWith(part, StringComparison.Ordinal) ? -1 : sentence.IndexOf(part, StringComparison.Ordinal);
            if (at >= 0 && sentence[(at + part.Length)..].TrimStart(Between) is [var next, ..] && (char.IsAsciiDigit(next) || "一二三四五六七八九十百".Contains(next, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindUnitPrice(ReadOnlySpan<char> before) =>
        before.Contains("unit price", StringComparison.Ordinal) || (before.LastIndexOf("单价", StringComparison.Ordinal) is var at and >= 0 && !(at > 0 && before[at - 1] is '这' or '那') && !before[at..].Contains('总'));
}
