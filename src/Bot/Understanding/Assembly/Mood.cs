using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>How a clause is meant: as a fact, a question, a hope, a plan.</summary>
internal sealed record Mood
{
    /// <summary>It asks.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>It says that something is not so.</summary>
    public required bool IsDenied { get; init; }

    /// <summary>It hopes, supposes or jokes.</summary>
    public required bool IsUnreal { get; init; }

    /// <summary>It doubts, or hands on what others say.</summary>
    public required bool IsUnsure { get; init; }

    /// <summary>It waits for something.</summary>
    public required bool IsWaiting { get; init; }

    /// <summary>It speaks of others who sell the same, thanks or congratulates.</summary>
    public required bool IsAboutOthers { get; init; }

    /// <summary>It tells what has happened.</summary>
    public required bool IsPast { get; init; }

    /// <summary>It tells what is to come.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>The direction in which its dates lie.</summary>
    public Tense Tense => IsPast && !IsAhead ? Tense.Past : Tense.Future;

    /// <summary>Whether it states something that is so.</summary>
    public bool IsFact => !IsQuestion && !IsUnreal;

    /// <summary>The mood of the clause; a supposition or joke earlier in its sentence holds on.</summary>
    public static Mood Of(Clause clause, bool isSupposedBefore)
    {
        var isUnreal = isSupposedBefore || clause.HasAny(Cue.Hope, Cue.Hypothesis, Cue.Joke, Cue.Thanks, Cue.Congratulation);
        var isPast = clause.HasAny(Cue.Done, Cue.SignDone, Cue.LoseDone) || clause.All<DateMention>().Any(mention => mention.Date is { IsFixed: true, Precision: DatePrecision.Day, Past: var day } && day.From < Today(clause));
        return new Mood
        {
            IsQuestion = Asks(clause),
            IsDenied = clause.Has(Cue.Negation) || clause.All<CueMention>().Any(cue => cue.Cue == Cue.QuestionEnd && clause.WholeText[cue.Start] is '没' or '不' or '否'),
            IsUnreal = isUnreal,
            IsUnsure = clause.HasAny(Cue.Doubt, Cue.Hearsay),
            IsWaiting = clause.Has(Cue.Wait),
            IsAboutOthers = clause.HasAny(Cue.Rival, Cue.Thanks, Cue.Congratulation),
            IsPast = isPast,
            IsAhead = clause.Has(Cue.Plan) && !isPast,
        };
    }

    private static DateOnly Today(Clause clause) => clause.Today;

    private static bool Asks(Clause clause)
    {
        if (clause.BreakAfter == '?' || clause.Has(Cue.Question))
        {
            return true;
        }

        return LastWord(clause) is { Cue: Cue.QuestionEnd or Cue.Negation } last && clause.WholeText.Slice(last.Start, last.Length) is "吗" or "么" or "没有" or "了没" or "没" or "不" or "否" or "嘛";
    }

    private static CueMention? LastWord(Clause clause) =>
        clause.Mentions is [.., CueMention last] && last.End == clause.Start + clause.Text.TrimEnd(" ?").Length ? last : null;
}
