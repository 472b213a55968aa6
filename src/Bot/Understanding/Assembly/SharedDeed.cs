using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether names that stand apart share one deed: 今天跑了 华辰 金穗 两家, 华辰,金穗都打过电话了.</summary>
internal static class SharedDeed
{
    /// <summary>No more names than these are looked at from one place, so that a long row is read in linear time.</summary>
    private const int MostNames = 30;

    /// <summary>Whether the list that the clause is in, or begins, goes on in the next clause.</summary>
    public static bool GoesOn(List<Clause> clauses, int place)
    {
        if (!IsApart(clauses[place]) || !IsSameSentence(clauses, place, place + 1) || clauses[place].Mentions is not [.., CustomerMention name] || name.End != clauses[place].End)
        {
            return false;
        }

        var first = place;
        while (first > 0 && place - first < MostNames && IsBare(clauses[first]) && IsApart(clauses[first - 1]) && IsSameSentence(clauses, first - 1, first) && IsBare(clauses[first - 1]))
        {
            first--;
        }

        var after = place + 1;
        while (after < clauses.Count && after - place < MostNames && IsBare(clauses[after]) && IsSameSentence(clauses, after - 1, after))
        {
            after++;
        }

        return IsBare(clauses[place])
            ? IsToldOfAll(clauses, place, after) || (after > place + 1 && IsToldBefore(clauses, first))
            : after > place + 1 && HasDeed(clauses[place]) && EndsWithOnlyName(clauses[place]) && !IsToldNext(clauses, after);
    }

    /// <summary>「都打了电话」, with the last name or by itself.</summary>
    private static bool IsToldOfAll(List<Clause> clauses, int place, int after) =>
        IsSameSentence(clauses, after - 1, after) && clauses[after] is var last && (last.First<CustomerMention>() is { } name ? name.Start == last.Start && SaysAll(last, name.End) : after > place + 1 && SaysAll(last, last.Start));

    private static bool SaysAll(Clause clause, int from) =>
        HasDeed(clause) && clause.WholeText[from..clause.End] is var told && told.IndexOfAny('都', '各') is var all and >= 0 && (all == 0 || told[all - 1] is not ('成' or '首'));

    /// <summary>「今天电话 华辰 金穗」: the deed stands alone before the names.</summary>
    private static bool IsToldBefore(List<Clause> clauses, int first) =>
        first > 0 && IsSameSentence(clauses, first - 1, first) && clauses[first - 1].BreakAfter is ' ' or ':' && HasDeed(clauses[first - 1]) && clauses[first - 1] is var before && (EndsWithOnlyName(before) || !before.HasAny(MentionKinds.Customer | MentionKinds.NewName | MentionKinds.Person));

    /// <summary>「今天拜访了华辰」.</summary>
    private static bool EndsWithOnlyName(Clause clause) => clause.Mentions is [.., CustomerMention name] && name.End == clause.End && clause.LengthOf(MentionKinds.Customer) == name.Length;

    private static bool IsToldNext(List<Clause> clauses, int after) => IsSameSentence(clauses, after - 1, after) && clauses[after].HasAny(MentionKinds.Customer);

    private static bool HasDeed(Clause clause) => clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote) || clause.HasAny(Cue.Message, Cue.Send);

    private static bool IsBare(Clause clause) => clause.Mentions is [CustomerMention name] && name.Length == clause.Text.Trim(' ').Length;

    private static bool IsApart(Clause clause) => clause.BreakAfter is ' ' or ',' or '、' or '\0';

    private static bool IsSameSentence(List<Clause> clauses, int one, int next) => next < clauses.Count && clauses[one].Sentence == clauses[next].Sentence;
}
