using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;

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

    /// <summary>Words that are still meant where other characters of the same sound are typed (演视, 题醒我), by their sounds.</summary>
    public static WordTable<(string Word, Cue Cue)> SoundedCues { get; } = new(
        "拜访|走访|上门|见面|面谈|演示|宣讲|报价|报价单|回访|跟进|提醒我|提醒|撤销|撤回|视频会议|电话会议|腾讯会议"
            .Split('|').Select(word => (Sounds.Fold(word), (word, MeaningOf(word)))));

    /// <summary>How long the longest of them is.</summary>
    public static int LongestSoundedCue { get; } = SoundedCues.Words.Max(entry => entry.Word.Length);

    private static Cue MeaningOf(string word) => Cues.Match(word, 0, out var cue) == word.Length ? cue : Cue.Plain;

    private static IEnumerable<(string Word, Cue Meaning)> Words(Cue cue, string words) =>
        words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, cue));
}
