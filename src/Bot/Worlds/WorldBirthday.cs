using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Worlds;

/// <summary>Reads the birthday of a contact: with or without its year, by the solar or the lunar calendar.</summary>
internal static class WorldBirthday
{
    private const string Lunar = "lunar:";

    /// <summary>The birthday; null where the file has none.</summary>
    /// <exception cref="InvalidWorldException">There is no such day.</exception>
    public static Birthday? Read(WorldContact contact)
    {
        if (contact.Birthday is not { } said)
        {
            return null;
        }

        var isLunar = said.StartsWith(Lunar, StringComparison.OrdinalIgnoreCase);
        int[] parts = [.. (isLunar ? said[Lunar.Length..] : said).Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        try
        {
            return parts switch
            {
                [var month, var day] => new Birthday(month, day, null, isLunar),
                [var year, var month, var day] => new Birthday(month, day, year, isLunar),
                _ => throw new ArgumentOutOfRangeException(nameof(contact)),
            };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InvalidWorldException($"The contact '{contact.Name}' has the birthday '{said}'; it must be like 1980-05-20, 05-20 or lunar:08-15.", exception);
        }
    }
}
