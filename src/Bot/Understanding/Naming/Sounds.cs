using System.Collections.Frozen;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Tells which Chinese characters sound alike, whatever the tone.</summary>
internal static partial class Sounds
{
    private static readonly FrozenDictionary<char, char> Representatives = Load();

    /// <summary>The text with every character replaced by the first of those that sound alike; as long as the text.</summary>
    public static string Fold(string folded) => string.Create(folded.Length, folded, static (sounds, folded) =>
    {
        for (var i = 0; i < sounds.Length; i++)
        {
            sounds[i] = TextFolding.IsHan(folded[i]) && Representatives.TryGetValue(folded[i], out var first) ? first : folded[i];
        }
    });

    private static FrozenDictionary<char, char> Load()
    {
        var representatives = new Dictionary<char, char>();
        foreach (var line in Table.AsSpan().EnumerateLines())
        {
            var characters = line[(line.IndexOf(' ') + 1)..];
            foreach (var character in characters)
            {
                representatives[character] = characters[0];
            }
        }

        return representatives.ToFrozenDictionary();
    }
}
