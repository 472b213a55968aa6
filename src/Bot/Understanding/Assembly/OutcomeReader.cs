using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads that a deal is signed or lost, for certain.</summary>
internal static class OutcomeReader
{
    private const string NotYetBefore = "要能想可会必快就没未才再";

    /// <summary>Signed: 签了, 拿下, signed; not 签了保密协议, 能签, 没签, 下周签.</summary>
    public static bool IsWon(Clause clause, Mood mood) =>
        clause.Find(Cue.SignDone) is { } signed && IsCertain(clause, mood, signed) && !clause.Has(Cue.NotSigned) && !clause.HasAny(Cue.Expect, Cue.Shift);

    /// <summary>Lost: 黄了, 丢了, lost; not 要黄, 黄了一个竞品.</summary>
    public static bool IsLost(Clause clause, Mood mood)
    {
        if (clause.Find(Cue.LoseDone) is not { } lost || !IsCertain(clause, mood with { IsAboutOthers = false }, lost))
        {
            return false;
        }

        var after = clause.WholeText[lost.End..clause.End].TrimStart(" 了");
        var isWithObject = after is ['一', '个' or '家' or '台', ..] or ['个' or '手' or '包', ..];
        return !isWithObject;
    }

    /// <summary>Why it was lost: what else is said, in the speaker's words.</summary>
    public static Slot<string>? Reason(List<(Clause Clause, Mood Mood)> clauses, Clause loss)
    {
        foreach (var (clause, mood) in clauses)
        {
            var isSaying = clause.Start > loss.Start && clause.Sentence <= loss.Sentence + 1 && !mood.IsQuestion
                && !clause.All<MemberMention>().Any() && !clause.HasAny(Cue.Hope, Cue.Plan) && clause.Find(Cue.LoseDone) is null && clause.Find(Cue.Sign) is null;
            if (isSaying)
            {
                return new Slot<string>(clause.Original.Trim().ToString(), clause.Span, 0.8);
            }
        }

        return null;
    }

    private static bool IsCertain(Clause clause, Mood mood, CueMention word)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || mood.IsAboutOthers || mood.IsWaiting)
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..word.Start].TrimEnd(' ');
        if (!before.IsEmpty && NotYetBefore.Contains(before[^1], StringComparison.Ordinal))
        {
            return false;
        }

        return !clause.All<DateMention>().Any(date => date.Date is { IsFixed: true, Precision: DatePrecision.Day or DatePrecision.Week } fixedDate && fixedDate.Future.From > clause.Today);
    }
}
