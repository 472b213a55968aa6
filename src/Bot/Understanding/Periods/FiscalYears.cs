using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads fiscal years, which by China's law of accounting are calendar years: 本财年, FY25, 2025财年, last fiscal year, 上财季.</summary>
internal static class FiscalYears
{
    private static readonly string[] Names = ["财年度", "财年", "财政年度", "会计年度", "业务年度"];

    private static readonly WordTable<(int Away, bool IsQuarter)> Shifted = new(
    [
        .. from lead in Leads("上上个|上上", -2).Concat(Leads("上一个|上个|上一|上|去年", -1)).Concat(Leads("这个|这一|本|当前|今年|这|整个|全|", 0)).Concat(Leads("下一个|下个|下", 1))
           from name in Names
           select (lead.Word + name, (lead.Away, false)),
        .. from lead in Leads("上上个|上上", -2).Concat(Leads("上一个|上个|上一|上", -1)).Concat(Leads("这个|这一|本|当前|这|", 0)) select (lead.Word + "财季", (lead.Away, true)),
        ("last fiscal year", (-1, false)), ("previous fiscal year", (-1, false)), ("this fiscal year", (0, false)), ("current fiscal year", (0, false)), ("the fiscal year", (0, false)), ("fiscal year", (0, false)),
        ("last fy", (-1, false)), ("this fy", (0, false)), ("last fiscal quarter", (-1, true)), ("this fiscal quarter", (0, true)),
    ]);

    /// <summary>The fiscal year or quarter that begins at the place.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        if (place.Match(Shifted, place.At, out var shifted) is var length and > 0 && !char.IsAsciiDigit(place[place.At - 1]))
        {
            var period = shifted.IsQuarter ? CalendarDays.Quarter(place.Today, shifted.Away) : CalendarDays.Year(place.Today, shifted.Away);
            return new PlacedPeriod(length, period);
        }

        if (!place.IsWithinWord && place.Rest.StartsWith("fy", StringComparison.Ordinal))
        {
            var figures = place.SkipBlank(place.At + 2);
            var digits = Figures(place, figures, out var year);
            return digits > 0 ? new PlacedPeriod(figures + digits - place.At, YearLead.Whole(year)) : PlacedPeriod.None;
        }

        var lead = YearLead.At(place, place.At, out var named);
        foreach (var name in Names)
        {
            if (lead > 0 && place.MovedTo(place.At + lead).Rest.StartsWith(name, StringComparison.Ordinal))
            {
                return new PlacedPeriod(lead + name.Length, YearLead.Whole(named));
            }
        }

        return PlacedPeriod.None;
    }

    /// <summary>The 25 of fy25, the 2025 of fy2025.</summary>
    private static int Figures(in PeriodPlace place, int at, out int year)
    {
        var length = 0;
        for (year = 0; length < 5 && char.IsAsciiDigit(place[at + length]); length++)
        {
            year = (year * 10) + (place[at + length] - '0');
        }

        year += length == 2 ? 2000 : 0;
        return year is >= 2000 and <= 2099 && !TextFolding.IsWord(place[at + length]) ? length : 0;
    }

    private static IEnumerable<(string Word, int Away)> Leads(string words, int away) => words.Split('|').Select(word => (word, away));
}
