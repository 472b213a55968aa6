using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds customers whose Latin name is misspelt: a letter wrong, missing or too many, or written as it sounds.</summary>
/// <param name="text">The folded text.</param>
/// <param name="catalogue">All names.</param>
/// <param name="best">Where what is found goes.</param>
/// <param name="near">A list that is free to use.</param>
internal readonly ref struct LatinSlips(string text, Catalogue catalogue, NearestName best, List<NearName> near)
{
    private const int LongestStretch = 48, ShortestByEar = 5, LongestByEar = 24;

    /// <summary>Letters that are written for one another, as they sound the same.</summary>
    private static readonly (string Written, string Meant)[] Alike = [("ks", "x"), ("x", "ks"), ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "ck"), ("qu", "kw"), ("kw", "qu")];

    /// <summary>Takes the names that the word at the place may be a slip of.</summary>
    public void Consider(int at, ReadOnlySpan<char> word)
    {
        near.Clear();
        var end = at;
        while (end < text.Length && end - at < LongestStretch && (TextFolding.IsWord(text[end]) || text[end] is ' ' or '-' or '.' or '&' or '\''))
        {
            end++;
        }

        catalogue.Names.FindSlipped(text.AsSpan(at, end - at), near);
        foreach (var candidate in near)
        {
            var name = catalogue.Names.NameOf(candidate);
            var isInLetters = candidate.At > 0 && candidate.At < name.Length && TextFolding.IsLetter(name[candidate.At]) && (candidate.Slip == NameSlip.Missing || TextFolding.IsLetter(text[at + candidate.At]));
            if (TextFolding.IsLetter(name[0]) && isInLetters && WordTable<bool>.IsWhole(text, at, candidate.Length) && !IsKnownWord(at, candidate.Length))
            {
                best.Consider(candidate with { Slip = NameSlip.Spelling }, mustBeOwn: false);
            }
        }

        if (word.Length is >= ShortestByEar and <= LongestByEar && !IsKnownWord(at, word.Length))
        {
            ConsiderByEar(word);
        }
    }

    /// <summary>Helixx, Heliks, Norvick: a letter is doubled, or stands for others that sound alike.</summary>
    private void ConsiderByEar(ReadOnlySpan<char> word)
    {
        Span<char> meant = stackalloc char[LongestByEar + 1];
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1])
            {
                Take(word, i, 1, "", meant);
            }
        }

        foreach (var (written, instead) in Alike)
        {
            if (word[1..].IndexOf(written) is var place and >= 0)
            {
                Take(word, place + 1, written.Length, instead, meant);
            }
        }
    }

    /// <summary>Takes the name that the word is with other letters at the place.</summary>
    private void Take(ReadOnlySpan<char> word, int at, int length, string instead, Span<char> meant)
    {
        word[..at].CopyTo(meant);
        instead.CopyTo(meant[at..]);
        word[(at + length)..].CopyTo(meant[(at + instead.Length)..]);
        meant = meant[..(word.Length - length + instead.Length)];
        if (catalogue.NameAt(meant, 0, out var holders) == meant.Length)
        {
            best.Consider(word.Length, NameSlip.Spelling, holders);
        }
    }

    private bool IsKnownWord(int at, int length) => Lexicon.Cues.Match(text, at, out _) >= length;
}
