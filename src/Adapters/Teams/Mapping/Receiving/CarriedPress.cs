using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>What a pressed button carried, with what was filled into its card. A client can send any of it: who pressed stands elsewhere.</summary>
/// <param name="Verb">What the button does.</param>
/// <param name="Data">What it carried, and under other names what was filled in.</param>
/// <param name="Operation">Of which message the card is.</param>
internal sealed record CarriedPress(string Verb, ImmutableSortedDictionary<string, string> Data, string Operation)
{
    private const string VerbName = "verb";
    private const string DataName = "data";
    private const string OperationName = "op";

    /// <summary>What Teams adds for itself.</summary>
    private const string ClientName = "msteams";

    /// <summary>No card has nearly as many.</summary>
    private const int MostEntries = 200;

    private const int NameMaxLength = 200;

    /// <summary>Reads what was carried; null where no button of this service was pressed.</summary>
    /// <param name="carried">What came.</param>
    /// <param name="verb">What the button is called besides.</param>
    public static CarriedPress? Find(JsonElement carried, string verb = "")
    {
        if (carried.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var named = carried.Text(VerbName) is { Length: > 0 } own ? own : verb;
        if (string.IsNullOrWhiteSpace(named) || named.Length > NameMaxLength)
        {
            return null;
        }

        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        AddAll(data, carried.Part(DataName));

        // What is filled in stands beside what the button carries, and takes the place of none of it.
        AddAll(data, carried);
        return data.Count <= MostEntries && data.All(entry => entry.Value.Length <= ChatMessage.TextMaxLength)
            ? new CarriedPress(WrittenText.Clean(named), data.ToImmutable(), carried.Text(OperationName))
            : null;
    }

    private static void AddAll(ImmutableSortedDictionary<string, string>.Builder data, JsonElement entries)
    {
        foreach (var entry in entries.ValueKind == JsonValueKind.Object ? entries.EnumerateObject() : default)
        {
            if (entry.Name is not (VerbName or DataName or OperationName or ClientName) && entry.Name.Length <= NameMaxLength && FindText(entry.Value) is { } text)
            {
                data.TryAdd(entry.Name, WrittenText.Clean(text));
            }
        }
    }

    private static string? FindText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
