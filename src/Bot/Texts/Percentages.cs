using System.Globalization;

namespace SalesBot.Bot.Texts;

/// <summary>How shares are read: 62%, 8.5%.</summary>
internal static class Percentages
{
    /// <summary>The share with at most one decimal.</summary>
    /// <param name="share">1 is 100%.</param>
    public static string Of(decimal share) =>
        decimal.Round(share * 100m, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
