using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds the date that takes back the one before it: 推到8月15，哦不对是8月20.</summary>
internal static class DateCorrection
{
    /// <summary>「推到9月底，哦不对，10月底」: a date alone after the correction stands for the one before it.</summary>
    public static Slot<DateOnly> Apply(List<MeantClause> clauses, Slot<DateOnly> before) =>
        Find(clauses, before.Span.Start) is { } date && date.Date.Deadline(Tense.Future) is { } day ? new Slot<DateOnly>(day, date.Span, 0.9) : before;

    /// <summary>The date that stands alone behind a correction, behind that place; null where none does.</summary>
    public static DateMention? Find(List<MeantClause> clauses, int after)
    {
        var isCorrected = false;
        foreach (var (clause, _) in clauses)
        {
            isCorrected |= clause.Start > after && (clause.Has(Cue.Correction) || TakesBack(clause));
            if (isCorrected && clause.First<DateMention>() is { } date && IsAllSaid(clause, date))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>「错了周五」: the clause is nothing but another day for what was said before.</summary>
    public static bool IsAll(Clause clause) =>
        clause.First<DateMention>() is { } date && (clause.Has(Cue.Correction) || TakesBack(clause)) && IsAllSaid(clause, date);

    /// <summary>「明天去金穗演示不对后天」: the day that stands for the one before it in the same clause; null where none does.</summary>
    public static DateMention? Within(Clause clause) =>
        clause.Find(Cue.Correction) is { } correction && clause.First<DateMention>() is { } first && first.End <= correction.Start
        && clause.All<DateMention>().Last() is var last && last.Start >= correction.End && IsAllSaid(clause, last) ? last : null;

    /// <summary>What stands before the correction of its day; the clause where none is corrected.</summary>
    public static Clause Before(Clause clause) => Within(clause) is null ? clause : clause.Between(clause.Start, clause.Find(Cue.Correction)!.Start);

    /// <summary>close Friday, no, Thursday; close Friday, actually Thursday.</summary>
    private static bool TakesBack(Clause clause) =>
        TakingBack.IsAll(clause.Text.Trim(' ')) || (clause.First<DateMention>() is { } date && LeadOf(clause, date) is var lead && (TakingBack.IsAll(lead) || lead is "make it" or "make that"));

    private static ReadOnlySpan<char> LeadOf(Clause clause, DateMention date) => clause.WholeText[clause.Start..Math.Max(clause.Start, date.Start)].Trim(" ,");

    /// <summary>Whether nothing but a correction leads to the date: 哦不对是8月20.</summary>
    private static bool IsAllSaid(Clause clause, DateMention date) =>
        TakesBack(clause) ? clause.WholeText[date.End..clause.End].Trim(' ').IsEmpty
        : clause.WholeText[(clause.Find(Cue.Correction) is { } correction && correction.End <= date.Start ? correction.End : clause.Start)..date.Start].Trim(" 是应该的,").IsEmpty && clause.WholeText[date.End..clause.End].Trim(" 是").IsEmpty;
}
