using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds the day before today on which something was signed.</summary>
internal static class SigningDay
{
    /// <summary>The day; null where none is told.</summary>
    public static Slot<DateOnly>? Find(List<MeantClause> clauses, Clause signing)
    {
        foreach (var (clause, mood) in clauses)
        {
            var isBareDay = clause.Sentence == signing.Sentence && clause.Mentions is [DateMention day] && clause.Text.Trim(' ').Length - day.Length <= 2;
            var isOfSigning = clause == signing || isBareDay || (mood.IsPast && clause.Start > signing.Start && !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo));
            if ((isOfSigning || TellsSigning(clause, signing)) && PastDay(clause) is { } mention)
            {
                return new Slot<DateOnly>(mention.Date.Past.From, mention.Span, 0.95);
            }
        }

        return null;
    }

    /// <summary>「签下来了，三月十六号签的」, 「七月一号把合同盖了，拿下」: the signing again, with its day.</summary>
    private static bool TellsSigning(Clause clause, Clause signing) =>
        Math.Abs(clause.Sentence - signing.Sentence) <= 1 && clause.Text.TrimEnd(" 了啊哈呢") is var told && (told.EndsWithAny("签的", "签的字", "签字", "签的合同", "盖的章", "盖的", "盖了章", "盖章") || told.EndsWith("合同盖", StringComparison.Ordinal));

    private static DateMention? PastDay(Clause clause)
    {
        foreach (var mention in clause.All<DateMention>())
        {
            if (mention.Date.Precision == DatePrecision.Day && mention.Date.Past.From < clause.Today)
            {
                return mention;
            }
        }

        return null;
    }
}
