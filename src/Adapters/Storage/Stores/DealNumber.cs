using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Deals are called <c>P</c> and a number; a deal that came from elsewhere may have another id.</summary>
internal static class DealNumber
{
    private const string Prefix = "P";

    public static DealId ToId(long number) => new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}"));

    /// <summary>The number in the id, or null where it has another form.</summary>
    public static long? Of(DealId id) =>
        id.Value.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(id.Value.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
