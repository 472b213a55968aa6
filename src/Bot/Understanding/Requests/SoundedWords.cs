using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds words of rankings that are typed with other characters of the same sound: 牌行榜, 业级排名, 销贯.</summary>
internal static class SoundedWords
{
    private const int Longest = 4;

    /// <summary>In a longer text a slip is not looked for, so that hardly any text pays for it.</summary>
    private const int LongestText = 12;

    private static readonly WordTable<string> Table = new(
        "排行榜|排名榜|排行|排名|名次|榜单|龙虎榜|英雄榜|销冠|业绩|拜访|积分|回款|新客|新客户|赢单|成单|跟进|完成率|协作|进步|漏斗|奖金|提成|勋章|预测"
            .Split('|').Select(word => (Sounds.Fold(word), word))
            .Concat([(Sounds.Fold("排航榜"), "排行榜"), (Sounds.Fold("排航"), "排行")]));

    /// <summary>How long the word at the place is that is only typed otherwise, where that tells more than what is known there; else 0.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="known">How long the longest word is that is typed there as it should be.</param>
    /// <param name="word">The word that is meant.</param>
    public static int At(ReadOnlySpan<char> text, int at, int known, out string word)
    {
        word = "";
        var length = TextFolding.IsHan(text[at]) ? Match(text, at, out word) : 0;
        if (length == 0 || length <= known || word.AsSpan().SequenceEqual(text.Slice(at, length)))
        {
            return 0;
        }

        var isBeforeBoard = at + length < text.Length && text[at + length] == '榜';
        return known == 0 || length > 2 || isBeforeBoard || (Lexicon.Questions.Match(word, 0, out var meaning) == length && meaning == RequestWord.Board) ? length : 0;
    }

    /// <summary>Whether such a word stands in a short text that names nobody.</summary>
    public static bool AreIn(List<Clause> clauses)
    {
        if (clauses.Count == 0 || clauses[^1].End - clauses[0].Start > LongestText || clauses.Exists(clause => clause.HasAny(MentionKinds.Customer | MentionKinds.Deal)))
        {
            return false;
        }

        var text = clauses[0].WholeText[..clauses[^1].End];
        for (var at = clauses[0].Start; at < text.Length; at++)
        {
            if (TextFolding.IsHan(text[at]) && Match(text, at, out var word) is var length and > 0 && !word.AsSpan().SequenceEqual(text.Slice(at, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest word that sounds like the text at the place and shares a character with it.</summary>
    private static int Match(ReadOnlySpan<char> text, int at, out string word)
    {
        Span<char> sounds = stackalloc char[Longest];
        sounds = sounds[..Math.Min(Longest, text.Length - at)];
        Sounds.Fold(text.Slice(at, sounds.Length), sounds);
        var length = Table.Match(sounds, 0, out word);
        for (var i = 0; i < length; i++)
        {
            if (text[at + i] == word[i])
            {
                return length;
            }
        }

        return 0;
    }
}
