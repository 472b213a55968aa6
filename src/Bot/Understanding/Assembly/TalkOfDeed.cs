using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a deed is only talked of, or done by people of whom nobody knows: 复盘上次的演示, 拿报价单当模板, 瑞仓的人在华辰演示了, 周总去北京开会了.</summary>
internal static class TalkOfDeed
{
    /// <summary>What is made of a deed, or seen of it, afterwards.</summary>
    private static readonly WordSearch Afterwards = new(["复盘", "报告写", "当模板", "做模板", "当案例", "当例子", "朋友圈"]);

    /// <summary>What befalls the means, behind their word: 电话停机了, 邮件退回来了.</summary>
    private static readonly WordSearch Mishaps = new(["停机", "换了", "退回", "被退", "变了", "是空号", "拉黑"]);

    /// <summary>Before whoever was met: 跟设备科的人吃饭.</summary>
    private static readonly SearchValues<char> WithWhom = SearchValues.Create("跟和与陪请约找给见同带向");

    /// <summary>Whether it is.</summary>
    public static bool Is(Clause clause, CueMention deed) =>
        clause.Text.ContainsAny(Afterwards) || (deed.Cue is Cue.Call or Cue.Message && clause.WholeText[deed.End..clause.End].TrimStart(" 已经又也都给").StartsWithAny(Mishaps))
        || IsCounted(clause, deed) || IsOfStrangers(clause, deed) || (deed.Cue == Cue.Meeting && IsAwayFor(clause, deed));

    /// <summary>「华辰拜访几次了」: nothing but how often.</summary>
    private static bool IsCounted(Clause clause, CueMention deed) =>
        clause.IsWholeMessage && clause.WholeText[deed.End..clause.End].TrimStart("完做过了好 ").TrimEnd(" 了啊呀?") is "几次" or "多少次";

    /// <summary>「瑞仓的人昨天在华辰演示了」: people of a name that is none of ours, and none of the customer's.</summary>
    private static bool IsOfStrangers(Clause clause, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start];
        var people = before.IndexOf("的人", StringComparison.Ordinal);
        if (people < 2 || clause.Has(Cue.Me) || before[..people].ContainsAny(WithWhom))
        {
            return false;
        }

        var place = clause.Start + people;
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < place && mention.End > place - 2)
            {
                return false;
            }
        }

        return TextFolding.IsHan(clause.WholeText[place - 1]) && TextFolding.IsHan(clause.WholeText[place - 2]);
    }

    /// <summary>「周总去北京开会了」: somebody of theirs has gone to a meeting elsewhere.</summary>
    private static bool IsAwayFor(Clause clause, CueMention deed)
    {
        if (clause.Has(Cue.Me))
        {
            return false;
        }

        foreach (var mention in clause.Mentions)
        {
            if (mention is PersonMention or CueMention { Cue: Cue.Them } && mention.End <= deed.Start && clause.WholeText[mention.End..deed.Start].TrimStart("今天昨早上下午又也都刚 ") is ['去', _, ..] && clause.WholeText[clause.Start..mention.Start].TrimEnd(' ') is not [.., '跟' or '和' or '与' or '陪' or '带' or '同'])
            {
                return true;
            }
        }

        return false;
    }
}
