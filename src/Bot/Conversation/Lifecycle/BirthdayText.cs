using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads a birthday: 5月20日, 1980-05-20, 05/20, 农历八月十五, 腊月廿三.</summary>
internal static partial class BirthdayText
{
    private const string Digits = "〇一二三四五六七八九";
    private const int Ten = 10, Twenty = 20, Eleventh = 11, Twelfth = 12;
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int Patience = 2_000;

    /// <summary>The birthday; null where the text is anything else.</summary>
    public static Birthday? Read(string text)
    {
        var said = text.Trim();
        var isLunar = said is ['农' or '阴' or '旧', '历', ..];
        said = isLunar ? said[2..].TrimStart() : said;
        if (!isLunar && DateOnly.TryParseExact(said, ["MMMM d", "MMM d", "MMMM d, yyyy", "MMM d, yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var english))
        {
            return new Birthday(english.Month, english.Day, said.Contains(',', StringComparison.Ordinal) ? english.Year : null);
        }

        if (Form().Match(said) is not { Success: true } match || Month(match.Groups["month"].Value) is not { } month || Number(match.Groups["day"].Value) is not { } day)
        {
            return null;
        }

        int? year = match.Groups["year"] is { Success: true, Value: var written } ? int.Parse(written, CultureInfo.InvariantCulture) : null;
        try
        {
            // 正月, 腊月 and 初一 are of no other calendar.
            return new Birthday(month, day, year, isLunar || match.Groups["month"].Value is "正" or "冬" or "腊" || match.Groups["day"].Value.AsSpan().IndexOfAny('初', '廿') >= 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static int? Month(string text) => text switch
    {
        "正" => 1,
        "冬" => Eleventh,
        "腊" => Twelfth,
        _ => Number(text),
    };

    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return text switch
        {
            ['初', .. var rest] => Number(rest),
            ['廿', var unit] when Digit(unit) is { } digit => Twenty + digit,
            ['十'] => Ten,
            ['十', var unit] when Digit(unit) is { } digit => Ten + digit,
            [var tens, '十'] when Digit(tens) is { } digit => Ten * digit,
            [var tens, '十', var unit] when Digit(tens) is { } first && Digit(unit) is { } second => (Ten * first) + second,
            [var unit] => Digit(unit),
            _ => null,
        };
    }

    private static int? Digit(char character) => Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit ? digit : null;

    [GeneratedRegex("^((?<year>(19|20)[0-9]{2})[年\\-/.])?(?<month>[0-9]{1,2}|[正冬腊一二三四五六七八九十]{1,2})[月\\-/.](?<day>[0-9]{1,2}|[初廿一二三四五六七八九十]{1,3})(日|号)?$", Plain, Patience)]
    private static partial Regex Form();
}
