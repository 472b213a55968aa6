using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Finds words of time that no calendar tells, so that a question with one is never answered for this month: 旺季, 展会期间, 年货节, 暑假, 有史以来, 活动那几天.</summary>
internal static class UnclearTimes
{
    private static readonly WordTable<bool> Named = new(
    (
        "年货节|开门红|双旦|黄金周|旺季|淡季|暑假|寒假|暑期|春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|去冬|今春|今夏|今秋|正月|腊月|小年|除夕|大年三十|腊八|有史以来|建司以来|成立以来|入职以来|入职至今|来公司以来|从入职到现在|试用期|历史上|历史累计|历年|往年|早些年|前些年|前几年|这几年|近几年|近些年|"
        + "节后|节前|节日期间|假期前|假期后|放假前|放假后|年前|年关|那段时间|前段时间|前阵子|那阵子|前一阵|前一阵子|那会儿|那几天|那时候|当时|当年|上一次|上次|上一届|上届|上一轮|上轮|上一期|上期|冲刺周|冲刺月|冲刺期|收官月|收官|展会那几天|周年庆|店庆|司庆|黑五|黑色星期五|网一|99大促|九九大促|818|"
        + "all time|all-time|ever|lifetime|historically|black friday|cyber monday|golden week|peak season|low season|summer|winter|autumn|the fall|springtime|since i joined|before the holiday|after the holiday|during the holidays|the holidays|the holiday|holiday season|recent years").Split('|').Select(word => (word, true)));

    /// <summary>What is before these is the name of a time: 展会|期间, 培训|那几天.</summary>
    private static readonly WordTable<bool> Tails = new("期间|那几天|那段时间|那段日子|那阵子|那会儿|那会|时期|前后|以来".Split('|').Select(word => (word, true)));

    /// <summary>The characters that its words begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Named.Beginnings, .. Tails.Beginnings];

    /// <summary>The words of time that begin at the place.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        if (place.IsWithinWord)
        {
            return PlacedPeriod.None;
        }

        if (place.Match(Named, place.At, out _) is var named and > 0 && !(char.IsAsciiDigit(place[place.At]) && char.IsAsciiDigit(place[place.At - 1])))
        {
            return new PlacedPeriod(named + place.Match(Tails, place.At + named, out _), null);
        }

        return place.Match(Tails, place.At, out _) is var tail and > 0 ? new PlacedPeriod(tail, null) : PlacedPeriod.None;
    }
}
