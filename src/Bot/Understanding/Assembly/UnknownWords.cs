using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Counts what nobody knows: the more of it, the likelier something else is spoken of.</summary>
internal static class UnknownWords
{
    /// <summary>How many characters of the clause from the place on are in no word that is known; an English word that nobody knows counts as two.</summary>
    public static int CountFrom(Clause clause, int from)
    {
        var unknown = 0;
        for (var at = from; at < clause.End;)
        {
            if (MentionAt(clause, at) is { } mention)
            {
                at = mention.End;
            }
            else if (TextFolding.IsLetter(clause.WholeText[at]))
            {
                while (at < clause.End && TextFolding.IsLetter(clause.WholeText[at]))
                {
                    at++;
                }

                unknown += 2;
            }
            else
            {
                unknown += TextFolding.IsHan(clause.WholeText[at]) && !Lexicon.BetweenWords.Contains(clause.WholeText[at]) ? 1 : 0;
                at++;
            }
        }

        return unknown;
    }

    private static Mention? MentionAt(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start == at)
            {
                return mention;
            }
        }

        return null;
    }
}
