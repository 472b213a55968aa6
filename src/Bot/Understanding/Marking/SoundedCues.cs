using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds words of the lexicon that are typed with other characters of the same sound: 演视, 题醒我.</summary>
internal readonly struct SoundedCues(string text, Catalogue catalogue)
{
    /// <summary>How long the word at the place is, and what it tells; 0 where none is.</summary>
    public int MatchAt(int at, out Cue cue)
    {
        Span<char> sounds = stackalloc char[Math.Min(Lexicon.LongestSoundedCue, text.Length - at)];
        Sounds.Fold(text.AsSpan(at, sounds.Length), sounds);
        var length = Lexicon.SoundedCues.Match(sounds, 0, out var sounded);
        cue = sounded.Cue;
        return length > 0 && Same(sounded.Word, text.AsSpan(at, length)) * 2 >= length && !BeginsNameWithin(at, length) ? length : 0;
    }

    /// <summary>「跟金穗」 sounds like 跟进, and a customer's name begins in it; 退|回方|案演示 like 回访, and a stage's.</summary>
    private bool BeginsNameWithin(int at, int length)
    {
        for (var inside = at + 1; inside < at + length; inside++)
        {
            if (catalogue.Names.LengthAt(NameKind.Listed, text, inside) > 0 || inside + catalogue.Stages.Words.Match(text, inside, out _) > at + length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Same(string word, ReadOnlySpan<char> written)
    {
        var same = 0;
        for (var i = 0; i < written.Length; i++)
        {
            same += word[i] == written[i] ? 1 : 0;
        }

        return same;
    }
}
