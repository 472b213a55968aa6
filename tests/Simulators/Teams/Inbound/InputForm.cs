using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.Teams;

/// <summary>Fills in a card's inputs, and checks them as the client does before it sends.</summary>
internal static class InputForm
{
    /// <summary>What is sent with an action: empty inputs are left out. The error is the client's.</summary>
    public static (JsonObject Inputs, string? Error) Fill(SeenCard card, SeenAction action, IReadOnlyDictionary<string, string> written)
    {
        if (written.Keys.FirstOrDefault(key => card.Inputs.All(input => input.Id != key)) is { } unknown)
        {
            throw new InvalidOperationException($"The card has no input «{unknown}».");
        }

        var filled = new JsonObject();
        foreach (var input in card.Inputs.Where(input => action.Inputs.Contains(input.Id)))
        {
            var value = written.GetValueOrDefault(input.Id, input.Value);
            if (!IsUnchecked(action) && Error(input, value) is { } error)
            {
                return ([], error);
            }

            if (value.Length > 0)
            {
                filled[input.Id] = value;
            }
        }

        return (filled, null);
    }

    private static bool IsUnchecked(SeenAction action) =>
        action.Json.TryGetProperty("associatedInputs", out var which) && which.ValueKind == JsonValueKind.String && string.Equals(which.GetString(), "none", StringComparison.OrdinalIgnoreCase);

    private static string? Error(SeenInput input, string value)
    {
        var json = JsonNode.Parse(input.Json.GetRawText());
        var isWrong = value.Length == 0
            ? json.Flag("isRequired")
            : input.Type switch
            {
                "Input.Text" => (json.Number("maxLength") is > 0 and var most && value.Length > most) || (json.Text("regex") is { Length: > 0 } pattern && !Regex.IsMatch(value, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))),
                "Input.Number" => !IsWithin(json, value),
                "Input.Date" => !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || IsOutside(json, value),
                "Input.Time" => !TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || IsOutside(json, value),
                "Input.ChoiceSet" when !json.Has("choices.data") => !(json.Flag("isMultiSelect") ? value.Split(',') : [value]).All(each => input.Choices.Any(choice => choice.Value == each)),
                "Input.Toggle" => input.Choices.All(choice => choice.Value != value),
                _ => false,
            };
        return isWrong ? (json.Text("errorMessage") is { Length: > 0 } words ? words : $"{input.Id}: «{value}»") : null;
    }

    private static bool IsWithin(JsonNode? json, string value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && (!decimal.TryParse(json.Text("min"), NumberStyles.Float, CultureInfo.InvariantCulture, out var least) || number >= least)
        && (!decimal.TryParse(json.Text("max"), NumberStyles.Float, CultureInfo.InvariantCulture, out var most) || number <= most);

    /// <summary>Dates and times compare by their text.</summary>
    private static bool IsOutside(JsonNode? json, string value) =>
        (json.Text("min") is { Length: > 0 } least && string.CompareOrdinal(value, least) < 0) || (json.Text("max") is { Length: > 0 } most && string.CompareOrdinal(value, most) > 0);
}
