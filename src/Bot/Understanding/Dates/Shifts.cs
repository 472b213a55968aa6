using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>How many weeks, months or quarters away a Chinese word means: 上上, 下个, 这.</summary>
internal static class Shifts
{
    /// <summary>The words.</summary>
    public static readonly WordTable<int> Words = new(
    [
        ("上上个", -2), ("上上", -2), ("上个", -1), ("上一个", -1), ("上一", -1), ("上", -1),
        ("下下个", 2), ("下下", 2), ("下个", 1), ("下一个", 1), ("下一", 1), ("下", 1),
        ("这个", 0), ("这一", 0), ("这", 0), ("本", 0), ("当", 0), ("今", 0),
    ]);
}
