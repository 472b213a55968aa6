using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads when a deal is expected to be signed: 预计3月底签, 签约推到10月底, 25号盖章.</summary>
internal static class CloseReader
{
    /// <summary>The date, or null.</summary>
    public static Slot<DateOnly>? Read(Clause clause, Mood mood)
    {
        if (!mood.IsFact || mood.IsDenied || clause.HasAny(Cue.Doubt, Cue.Rival, Cue.NotSigned) || clause.All<CueMention>().Any(cue => cue.Cue == Cue.SignDone && !IsToBeSigned(clause, cue)))
        {
            return null;
        }

        var isArrival = StageReader.Read(clause, mood) is not null;
        var isSigning = clause.All<CueMention>().Any(cue => (cue.Cue == Cue.Sign || IsToBeSigned(clause, cue)) && !(isArrival && clause.All<StageMention>().Any(stage => cue.Start > stage.Start && cue.Start < stage.End)));
        isSigning |= IsDecided(clause);
        if (clause.Find(Cue.Sign) is { } sign && clause.WholeText[clause.Start..sign.Start].Contains('想'))
        {
            return null;
        }

        var isMoved = (clause.Has(Cue.Shift) || IsPutOff(clause)) && !isArrival;
        var isExpected = clause.Has(Cue.Expect);
        if (!isSigning && !(isMoved && IsAboutClosing(clause)) && !isExpected)
        {
            return null;
        }

        foreach (var mention in clause.All<DateMention>().Reverse())
        {
            if (mention.Date.Deadline(Tense.Future) is { } day && day >= clause.Today && (isSigning || isMoved || IsBareExpectation(clause)))
            {
                return new Slot<DateOnly>(day, mention.Span, mention.Date.Precision == DatePrecision.Day ? 1 : 0.9);
            }
        }

        return null;
    }

    /// <summary>「年底前定」, 「10月20号定下来」.</summary>
    private static bool IsDecided(Clause clause)
    {
        var date = clause.All<DateMention>().LastOrDefault();
        return date is not null && clause.WholeText[date.End..clause.End].TrimStart("之前就才能可以会 ").TrimEnd("哈了吧呢 ") is "定" or "定下来" or "敲定";
    }

    /// <summary>「推12月25」.</summary>
    private static bool IsPutOff(Clause clause) =>
        clause.First<DateMention>() is { } date && clause.WholeText[clause.Start..date.Start].TrimEnd(' ') is [.., '推' or '拖' or '延' or '挪'];

    /// <summary>「will be signed Sept 20」.</summary>
    private static bool IsToBeSigned(Clause clause, CueMention cue) =>
        cue.Cue == Cue.SignDone && clause.WholeText[clause.Start..cue.Start].TrimEnd(' ') is var before && (before.EndsWith(" be", StringComparison.Ordinal) || before.EndsWith(" get", StringComparison.Ordinal));

    /// <summary>「预计6月底」 with nothing else to do on that day.</summary>
    private static bool IsBareExpectation(Clause clause) =>
        !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Send, Cue.Work, Cue.Talk) && clause.First<StageMention>() is null
        && clause.Text.Trim(' ').Length - clause.Mentions.Sum(mention => mention.Length) <= 6;

    /// <summary>「客户要延到月底」: no deed of ours is what moves.</summary>
    private static bool IsAboutClosing(Clause clause) =>
        !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk, Cue.Figure);
}
