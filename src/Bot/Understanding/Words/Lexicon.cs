using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Words;

/// <summary>The words that are understood, in one place; the lists stand in the other files of this class.</summary>
internal static partial class Lexicon
{
    /// <summary>All words with what they tell. Where a word stands in two lists, the first list counts.</summary>
    public static WordTable<Cue> Cues { get; } = new(
    [
        .. Mood(),
        .. Deeds(),
        .. Figures(),
        .. Requests(),
    ]);

    private static IEnumerable<(string Word, Cue Meaning)> Words(Cue cue, string words) =>
        words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, cue));
}
