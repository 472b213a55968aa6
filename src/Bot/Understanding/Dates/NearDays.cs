using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Days around today that have words of their own: 大前天, 昨晚, 今天, 明早, 大后天.</summary>
internal static class NearDays
{
    private static readonly WordTable<(int Days, PartOfDay? Part)> Words = new(
    [
        ("大大前天", (-4, null)), ("大大后天", (4, null)), ("大前天", (-3, null)), ("前天", (-2, null)), ("昨天", (-1, null)), ("昨日", (-1, null)), ("昨儿", (-1, null)), ("昨晚", (-1, PartOfDay.Evening)), ("昨夜", (-1, PartOfDay.Evening)),
        ("昨早", (-1, PartOfDay.Morning)), ("昨下午", (-1, PartOfDay.Afternoon)), ("昨上午", (-1, PartOfDay.Morning)),
        ("今天", (0, null)), ("今日", (0, null)), ("今儿", (0, null)), ("当天", (0, null)), ("今早", (0, PartOfDay.Morning)), ("今晨", (0, PartOfDay.Morning)), ("今晚", (0, PartOfDay.Evening)), ("今夜", (0, PartOfDay.Evening)),
        ("明天", (1, null)), ("明日", (1, null)), ("明儿", (1, null)), ("明早", (1, PartOfDay.Morning)), ("明晨", (1, PartOfDay.Morning)), ("明晚", (1, PartOfDay.Evening)),
        ("明上午", (1, PartOfDay.Morning)), ("明下午", (1, PartOfDay.Afternoon)), ("翌日", (1, null)), ("次日", (1, null)),
        ("后天", (2, null)), ("大后天", (3, null)), ("后日", (2, null)),
        ("前儿个", (-2, null)), ("昨个", (-1, null)), ("昨个儿", (-1, null)), ("昨儿个", (-1, null)), ("今个儿", (0, null)), ("今儿个", (0, null)),
        ("听日", (1, null)), ("听朝", (1, PartOfDay.Morning)), ("听晚", (1, PartOfDay.Evening)), ("寻日", (-1, null)), ("琴日", (-1, null)), ("噚日", (-1, null)), ("寻晚", (-1, PartOfDay.Evening)), ("琴晚", (-1, PartOfDay.Evening)), ("今朝", (0, PartOfDay.Morning)), ("后儿", (2, null)), ("前儿", (-2, null)), ("本日", (0, null)),
        ("明个", (1, null)), ("明个儿", (1, null)), ("明儿个", (1, null)), ("后儿个", (2, null)),
    ]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => Words.Beginnings;

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        // 大大大后天 and more of them: nobody can be sure.
        var isLonger = place.Before == '大' && (place[place.At] == '大' || (place.At > 1 && place.Text[place.At - 2] == '大'));
        if (isLonger || place.Match(Words, place.At, out var near) is not (> 0 and var length))
        {
            return false;
        }

        date = ReadDate.On(length, place.Today.AddDays(near.Days), near.Part);
        return true;
    }
}
