using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is money that is paid, before a contract or under it, and no price: 收款24万, 打过款了，30万, 汇了30万过来, 30万到公账了.</summary>
internal static class PaidFigure
{
    /// <summary>What is called a payment.</summary>
    private static readonly WordSearch Payments = new(["定金", "订金", "意向金", "质保金", "收款", "回款", "到账", "入账", "进账", "首付", "预付", "尾款", "首款", "余款", "货款", "进度款", "笔款", "款到", "款也到", "款已", "款子", "款项", "打款", "打过款", "打了款", "付过款", "付了款", "汇款", "汇过款", "转账", "转过账", "结款", "结清", "付清", "公账", "对公", "承兑", "电汇", "现结"]);

    /// <summary>How money is handed over, right before the figure.</summary>
    private static readonly WordEnds Handed = new(["打", "打来", "打过来", "付", "支付", "汇", "汇来", "汇过来", "转来", "转过来", "转给我们", "转账", "结", "拨", "收到", "缴", "paid", "wired", "transferred", "received", "paid us"]);

    /// <summary>How it is, right behind the figure.</summary>
    private static readonly WordSearch Arrived = new(["到账", "入账", "到公", "进账", "打过来", "打来", "汇过来", "汇来", "转过来", "转来", "转好", "进来", "收到了", "付了", "付清", "付完", "打了", "没付", "未付", "没结", "未结", "没打", "结清", "承兑", "支票", "汇票", "paid", "received"]);

    /// <summary>What may stand between the word and the figure.</summary>
    private const string Between = " 了约大概第一二三四首笔期批张上个,";

    /// <summary>Whether the clause tells of a payment without its sum, so that a figure alone behind it is that sum.</summary>
    public static bool IsNext(Clause clause) =>
        (clause.Has(Cue.OtherMoney) || clause.Text.ContainsAny(Payments)) && !NamesSum(clause) && !clause.HasAny(Cue.SignDone, Cue.Figure, Cue.Quote);

    /// <summary>Whether the figure is paid, where no price is named between the payment and it.</summary>
    public static bool Is(Clause clause, AmountMention mention)
    {
        var before = clause.WholeText[clause.Start..mention.Start];
        var paid = before.IndexOfAny(Payments);
        if (paid >= 0)
        {
            return !IsPriced(clause, clause.Start + paid, mention.Start);
        }

        var told = before.TrimEnd(Between);
        if (told.EndsWithAny(Handed) || (told is [.., '转' or '进' or '收'] && before[told.Length..] is ['了', ..]) || (told is [.., '回'] && before[told.Length..].Contains('笔')))
        {
            return true;
        }

        return clause.WholeText[mention.End..clause.End].TrimStart(" 已经都也的钱款还刚今天").StartsWithAny(Arrived) && !IsPriced(clause, clause.Start, mention.Start);
    }

    private static bool IsPriced(Clause clause, int from, int to)
    {
        if (clause.HasAny(Cue.Figure, Cue.Quote, Cue.SignDone))
        {
            foreach (var cue in clause.All<CueMention>())
            {
                if (cue.Cue is Cue.Figure or Cue.Quote or Cue.SignDone && cue.Start >= from && cue.End <= to)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a sum of money is told, and not only a share of one (首付30%).</summary>
    private static bool NamesSum(Clause clause)
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
