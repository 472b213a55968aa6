using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is of a quote that is only planned: 明天给华辰报75万, 准备报78万.</summary>
internal static class PlannedQuote
{
    /// <summary>What tells that a quote is only meant to be made.</summary>
    private static readonly WordSearch NotYet = new(["想", "拟", "need to ", "may ", "might ", "should "]);

    /// <summary>What tells that a change is only meant to be made.</summary>
    private static readonly WordSearch Intended = new(["想把", "想给", "想要把", "打算", "准备", "考虑", "拟将", "建议", "申请", "回头", "晚点", "待会"]);

    /// <summary>「明天给华辰报75万」, 「想报78万」: a figure that nobody has heard yet, and no changed one (报价改到78万明天发).</summary>
    public static bool Is(Clause clause, Mood mood, AmountMention mention) =>
        IsChangeToCome(clause, mood, mention)
        || (clause.Has(Cue.Quote) || clause.Text.Contains('报')) && !(clause.Find(Cue.Figure)?.End <= mention.Start)
        && (IsToCome(clause, mood) || (!mood.IsPast && clause.WholeText[clause.Start..mention.Start].IndexOfAny(NotYet) >= 0));

    /// <summary>「下周把报价改成80万」, 「打算降到75万」: a day ahead, or a plan, stands before the word that changes the figure.</summary>
    private static bool IsChangeToCome(Clause clause, Mood mood, AmountMention mention)
    {
        if (mood.IsPast || clause.HasAny(Cue.Expect, Cue.Sign, Cue.SignDone) || (clause.Find(Cue.Figure) ?? clause.Find(Cue.Shift)) is not { } change || change.End > mention.Start)
        {
            return false;
        }

        foreach (var told in clause.Mentions)
        {
            var isAhead = (told is CueMention { Cue: Cue.Plan } && clause.WholeText.Slice(told.Start, told.Length) is not "将") || (told is DateMention { Date: { IsFixed: true, Precision: not DatePrecision.Unknown } date } && date.Future.From > clause.Today);
            if (isAhead && told.End <= change.Start)
            {
                return true;
            }
        }

        return clause.WholeText[clause.Start..change.Start].IndexOfAny(Intended) >= 0;
    }

    /// <summary>Whether what the clause tells is yet to come.</summary>
    public static bool IsToCome(Clause clause, Mood mood) => !mood.IsPast && (mood.IsAhead || ActivityReader.IsAhead(clause, mood));
}
