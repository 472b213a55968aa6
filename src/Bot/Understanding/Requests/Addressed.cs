using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What is said to @somebody is not said to the bot; thanks to @somebody are.</summary>
internal static class Addressed
{
    /// <summary>Takes away every sentence with an @, and what follows it on its line.</summary>
    public static void Remove(List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            if (AddressAt(clauses, clauses[i]) is var at && (at < 0 || IsThanked(clauses, i, at) || IsCopied(clauses, i, at)))
            {
                continue;
            }

            var from = i;
            while (from > 0 && clauses[from - 1].Sentence == clauses[i].Sentence)
            {
                from--;
            }

            var to = i + 1;
            while (to < clauses.Count && clauses[to].LineStart == clauses[i].LineStart)
            {
                to++;
            }

            clauses.RemoveRange(from, to - from);
            i = from - 1;
        }
    }

    /// <summary>「感谢 @小李 一起拜访」 speaks of whom it names.</summary>
    private static bool IsThanked(List<Clause> clauses, int index, int at)
    {
        var thanking = at > clauses[index].Start || index == 0 || clauses[index - 1].Sentence != clauses[index].Sentence ? clauses[index] : clauses[index - 1];
        return (ThankReader.ThanksAt(thanking) is >= 0 and var thanks && thanks < at)
            || (index + 1 < clauses.Count && clauses[index + 1].LineStart == clauses[index].LineStart && ThankReader.ThanksAt(clauses[index + 1]) == clauses[index + 1].Start);
    }

    /// <summary>「拜访了华辰，金额改成85万 @李娜」: at the end of what was told, somebody is to know of it.</summary>
    private static bool IsCopied(List<Clause> clauses, int index, int at) =>
        index == clauses.Count - 1 && clauses[index].All<MemberMention>().LastOrDefault() is { } last && last.Start == at + 1 && last.End == clauses[index].Start + clauses[index].Text.TrimEnd(' ').Length
        && clauses[..(index + 1)].Exists(clause => clause.Sentence == clauses[index].Sentence && clause.HasAny(Cue.Done, Cue.SignDone, Cue.LoseDone));

    /// <summary>The place of the first @ that speaks to somebody; -1 where there is none.</summary>
    private static int AddressAt(List<Clause> clauses, Clause clause)
    {
        var text = clause.WholeText;
        for (var at = clause.Text.IndexOf('@') is var first and >= 0 ? clause.Start + first : clause.End; at < clause.End; at++)
        {
            if (text[at] == '@' && (at == clause.Start || !TextFolding.IsWord(text[at - 1])) && !(at + 1 < text.Length && text[at + 1] == ' ' && at > clause.Start) && !CompanionReader.IsCompanionAt(clauses, clause, at))
            {
                return at;
            }
        }

        return -1;
    }
}
