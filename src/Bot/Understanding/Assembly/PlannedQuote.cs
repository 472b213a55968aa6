using System.Buffers;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is of a quote that is only planned: 明天给华辰报75万, 准备报78万.</summary>
internal static class PlannedQuote
{
    /// <summary>What tells that a quote is only meant to be made.</summary>
    private static readonly SearchValues<string> NotYet = SearchValues.Create(["想", "拟", "need to ", "may ", "might ", "should "], StringComparison.Ordinal);

    /// <summary>「明天给华辰报75万」, 「想报78万」: a figure that nobody has heard yet, and no changed one (报价改到78万明天发).</summary>
    public static bool Is(Clause clause, Mood mood, AmountMention mention) =>
        (clause.Has(Cue.Quote) || clause.Text.Contains('报')) && !(clause.Find(Cue.Figure)?.End <= mention.Start)
        && (IsToCome(clause, mood) || (!mood.IsPast && clause.WholeText[clause.Start..mention.Start].IndexOfAny(NotYet) >= 0));

    /// <summary>Whether what the clause tells is yet to come.</summary>
    public static bool IsToCome(Clause clause, Mood mood) => !mood.IsPast && (mood.IsAhead || ActivityReader.IsAhead(clause, mood));
}
