using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>The festivals by the names that files of working days give to days off; some days off are those of two.</summary>
internal static class FestivalNames
{
    private static readonly (string Name, Festival Festival)[] Known =
    [
        ("元旦", Festival.NewYear), ("春节", Festival.Spring), ("清明", Festival.TombSweeping), ("劳动", Festival.Labour),
        ("端午", Festival.DragonBoat), ("中秋", Festival.MidAutumn), ("国庆", Festival.National),
    ];

    /// <summary>The festivals that the name names.</summary>
    public static IEnumerable<Festival> In(string name) =>
        Known.Where(known => name.Contains(known.Name, StringComparison.Ordinal)).Select(known => known.Festival);
}
