using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds the day to which a step is moved: 演示改到下周一, 演示时间定了，下周三上午.</summary>
internal static class MovedDay
{
    /// <summary>What puts something to another day; the longer words first.</summary>
    private static readonly string[] Moves = ["推迟到", "延期到", "改期到", "提前到", "推后到", "改到", "改成", "改为", "推到", "挪到", "延到", "调到", "改"];

    /// <summary>修改周五的方案: nothing is put to another day.</summary>
    private static readonly WordEnds Rewriting = new(["修改", "整改", "更改", "批改", "要改", "在改", "帮改"]);

    /// <summary>「周四去改成周五去」, 「演示改到下周一」: the day right behind the word; null where nothing is moved.</summary>
    public static DateMention? Of(Clause clause)
    {
        foreach (var date in clause.All<DateMention>())
        {
            var before = clause.WholeText[clause.Start..date.Start];
            if (before.EndsWithAny(Moves) && !before.EndsWithAny(Rewriting) && clause.WholeText[date.End..clause.End] is not ['的', ..])
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>What stands before the word that moves it, which tells what is moved; the clause where none does.</summary>
    public static Clause Before(Clause clause)
    {
        var end = Of(clause)?.Start ?? clause.Start + clause.Text.TrimEnd(' ').Length;
        foreach (var move in Moves)
        {
            if (end - move.Length > clause.Start && clause.WholeText[clause.Start..end].EndsWith(move, StringComparison.Ordinal))
            {
                return clause.Between(clause.Start, end - move.Length);
            }
        }

        return clause;
    }

    /// <summary>改到后天, 不对改周三了: nothing but the word and the day.</summary>
    public static DateMention? Next(Clause clause, Clause next)
    {
        if (next.Sentence != clause.Sentence || next.First<DateMention>() is not { } date)
        {
            return null;
        }

        var lead = next.WholeText[next.Start..date.Start].TrimStart(" 哦啊不对又都已经现在给我");
        return lead is "改" or "改约" || Moves.Contains(lead.ToString()) ? date : null;
    }

    /// <summary>「演示时间定了，下周三上午」: the next clause is nothing but the day.</summary>
    public static DateMention? SetNext(Clause clause, Clause next)
    {
        if (next.Sentence != clause.Sentence || next.First<DateMention>() is not { } date || next.LengthOf(MentionKinds.Date | MentionKinds.Time) < next.Text.Trim(' ').Length)
        {
            return null;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo && (DeedSetting.IsArranged(clause, cue) || clause.Text.TrimEnd(' ').EndsWithAny(Moves)))
            {
                return date;
            }
        }

        return null;
    }
}
