using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads the day behind a month: the 20号 of 3月20号, and the 十五 of 三月十五.</summary>
internal static class DayBehind
{
    /// <summary>How long it is; 0 where no day stands there.</summary>
    public static int Read(in DatePlace place, int at, out int day)
    {
        // 廿八 and 卅一 are said of days only.
        var tens = place[at] switch { '廿' => 20, '卅' => 30, _ => 0 };
        var length = NumberReader.ReadSmall(place.Text, tens > 0 ? at + 1 : at, out day);
        (length, day) = tens == 0 ? (length, day) : day is >= 1 and <= 9 ? (length + 1, tens + day) : (1, tens);
        if (length == 0 || day is < 1 or > 31)
        {
            return 0;
        }

        var end = at + length;
        if (place[end] is '号' or '日')
        {
            return length + 1;
        }

        // 3月15万, 6月3个, 3月三方会谈: what is counted is no day.
        var isCounted = place[end] is '万' or '亿' or 'w' or 'k' or '元' or '块' or '千' or '百' or '个' or '单' or '.' || (place[end] is not ('-' or '/') && Numerals.IsMeasure(place.Text, end));
        var isPartOfWord = length == 1 && Numerals.Digit(place[at]) > 0 && Lexing.TextFolding.IsHan(place[end]);
        return isCounted || isPartOfWord ? 0 : length;
    }
}
