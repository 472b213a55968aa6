using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>English words that several readers of dates need.</summary>
internal static class EnglishWords
{
    /// <summary>Next, this, last.</summary>
    public static readonly WordTable<int> Shifts = new([("next", 1), ("this", 0), ("last", -1), ("the coming", 0), ("coming", 0), ("past", -1)]);

    /// <summary>Months. 「may」 and 「mar」 are words and names too.</summary>
    public static readonly WordTable<int> Months = new(
    [
        ("january", 1), ("jan", 1), ("february", 2), ("feb", 2), ("march", 3), ("mar", 3), ("april", 4), ("apr", 4), ("may", 5), ("june", 6), ("jun", 6), ("july", 7), ("jul", 7), ("august", 8), ("aug", 8),
        ("september", 9), ("sept", 9), ("sep", 9), ("october", 10), ("oct", 10), ("november", 11), ("nov", 11), ("december", 12), ("dec", 12),
    ]);

    /// <summary>The days of a month in words, as they are dictated: twenty fifth.</summary>
    public static readonly WordTable<int> Days = new(OrdinalsTo31());

    /// <summary>Behind st, nd, rd or th, if one stands there.</summary>
    public static int SkipOrdinal(in DatePlace place, int at) => (place[at], place[at + 1]) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') ? at + 2 : at;

    /// <summary>Behind the year that stands there, perhaps behind a comma; the place itself, and no year, where none does.</summary>
    public static int SkipYear(in DatePlace place, int at, out int year)
    {
        var start = place.SkipBlank(place[at] == ',' ? at + 1 : at);
        year = 0;
        for (var i = start; i < start + 4; i++)
        {
            if (!char.IsAsciiDigit(place[i]))
            {
                return at;
            }

            year = (year * 10) + (place[i] - '0');
        }

        return start == at || TextFolding.IsWord(place[start + 4]) || year is < 2000 or > 2099 ? at : start + 4;
    }

    /// <summary>Behind 「the 」, if it stands there.</summary>
    public static int SkipThe(in DatePlace place, int at) => place.Says(at, "the ") ? at + 4 : at;

    private static IEnumerable<(string, int)> OrdinalsTo31()
    {
        string[] single = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
        string[] teens = ["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        return
        [
            .. single.Index().Select(day => (day.Item, day.Index + 1)),
            .. teens.Index().Select(day => (day.Item, day.Index + 10)),
            .. single.Index().SelectMany(day => new[] { ($"twenty {day.Item}", day.Index + 21), ($"twenty-{day.Item}", day.Index + 21) }),
            ("thirtieth", 30), ("thirty first", 31), ("thirty-first", 31),
        ];
    }
}
