using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Tests.Understanding.Lexing;

/// <summary>The look-ups of words say what a plain comparison with each word says, at every place of what people write.</summary>
public sealed class WordLookupTests
{
    private static readonly string[] Words = ["报价", "报", "价格还是", "的", "签了", "下周", "周", "ed", "next", "n", "预算", "客户", "万", "visit"];

    private static readonly string[] Texts = [.. Corpus.Dev.Load().Select(static message => TextFolding.Fold(message.Text)), "", "n", "报价"];

    [Fact]
    public void WordSearch_FindsWhatBeginsThere_AsEachWordByItselfDoes()
    {
        var search = new WordSearch(Words);
        AtEachPlace((before, after) =>
        {
            Assert.Equal(Words.Any(word => after.StartsWith(word, StringComparison.Ordinal)), search.Begins(after));
            Assert.Equal(Words.Contains(before), search.Is(before));
            Assert.Equal(Words.Contains(after), search.Is(after));
        });
    }

    [Fact]
    public void WordEnds_TellsWhatEndsThere_AsEachWordByItselfDoes()
    {
        var ends = new WordEnds(Words);
        AtEachPlace((before, _) => Assert.Equal(Words.Any(word => before.EndsWith(word, StringComparison.Ordinal)), ends.End(before)));
    }

    [Fact]
    public void NextBeginning_PassesOverNoWord()
    {
        var table = new WordTable<bool>(Words.Select(static word => (word, true)));
        foreach (var text in Texts)
        {
            var next = table.NextBeginning(text, 0);
            for (var at = 0; at < text.Length; at++)
            {
                next = next < at ? table.NextBeginning(text, at) : next;
                Assert.False(at < next && table.Match(text, at, out _) > 0, text);
            }
        }
    }

    private static void AtEachPlace(Action<string, string> check)
    {
        foreach (var text in Texts)
        {
            for (var at = 0; at <= text.Length; at++)
            {
                check(text[..at], text[at..]);
            }
        }
    }
}
