using System.Globalization;

namespace SalesBot.Simulators;

/// <summary>Ids that count on: the same calls in the same order get the same ids.</summary>
internal sealed class Ids(int first)
{
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    public string Next(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{Count(kind):D6}");

    /// <summary>A message's number as callbacks carry it: 19 digits, too long for a double.</summary>
    public string NextMessageNumber() => string.Create(CultureInfo.InvariantCulture, $"{7_500_000_000_000_000_000 + Count("MsgId")}");

    private int Count(string kind)
    {
        var number = next.GetValueOrDefault(kind, first);
        next[kind] = number + 1;
        return number;
    }
}
