using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>How many weeks, months or quarters away a Chinese word means: 上上, 下个, 这.</summary>
internal static class Shifts
{
    /// <summary>The words.</summary>
    public static readonly WordTable<int> Words = new(
    [
        ("上上上个", -3), ("上上上", -3), ("下下下个", 3), ("下下下", 3), ("上上个", -2), ("上上", -2), ("上个", -1), ("上一个", -1), ("上一", -1), ("上", -1),
        ("下下个", 2), ("下下", 2), ("下个", 1), ("下一个", 1), ("下一", 1), ("下", 1),
        ("这个", 0), ("这一", 0), ("这", 0), ("本", 0), ("当", 0), ("今", 0),
    ]);

    /// <summary>A row of more of them is no word: nobody is sure of 下下下下周.</summary>
    private const int LongestRow = 3;

    /// <summary>How long the word is that begins at the place; 0 where none does.</summary>
    public static int Match(in DatePlace place, out int shift)
    {
        shift = 0;
        var (from, to) = (place.At, place.At);
        while (from > 0 && place.Text[from - 1] == place[place.At])
        {
            from--;
        }

        while (to - from <= LongestRow && place[to] == place[place.At])
        {
            to++;
        }

        return place[place.At] is '上' or '下' && to - from > LongestRow ? 0 : place.Match(Words, place.At, out shift);
    }
}
