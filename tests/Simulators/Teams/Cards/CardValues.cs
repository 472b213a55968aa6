using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The values that properties may have. Phones drop a whole card for a value that a desktop forgives.</summary>
internal static class CardValues
{
    private static readonly string[] ContainerStyles = ["default", "emphasis", "accent", "good", "warning", "attention"];
    private static readonly FrozenSet<string> Booleans = FrozenSet.Create(
        StringComparer.Ordinal,
        "wrap", "separator", "isSubtle", "isVisible", "isEnabled", "isRequired", "isMultiSelect", "isMultiline", "firstRowAsHeader", "firstRowAsHeaders", "showGridLines", "bleed", "rtl", "italic", "strikethrough", "underline", "highlight");

    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(StringComparer.Ordinal, "maxLines", "maxLength");
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(
        StringComparer.Ordinal, "text", "title", "id", "label", "errorMessage", "placeholder", "url", "verb", "fallbackText", "altText", "regex", "valueOn", "valueOff", "tooltip", "iconUrl", "lang", "speak", "version");

    private static readonly FrozenDictionary<string, string[]> Choices = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["weight"] = ["Lighter", "Default", "Bolder"],
        ["color"] = ["Default", "Dark", "Light", "Accent", "Good", "Warning", "Attention"],
        ["size"] = ["Default", "Small", "Medium", "Large", "ExtraLarge"],
        ["Image.size"] = ["Auto", "Stretch", "Small", "Medium", "Large"],
        ["ImageSet.imageSize"] = ["Auto", "Stretch", "Small", "Medium", "Large"],
        ["spacing"] = ["None", "ExtraSmall", "Small", "Default", "Medium", "Large", "ExtraLarge", "Padding"],
        ["horizontalAlignment"] = ["Left", "Center", "Right"],
        ["horizontalCellContentAlignment"] = ["Left", "Center", "Right"],
        ["verticalContentAlignment"] = ["Top", "Center", "Bottom"],
        ["verticalCellContentAlignment"] = ["Top", "Center", "Bottom"],
        ["fontType"] = ["Default", "Monospace"],
        ["height"] = ["Auto", "Stretch"],
        ["gridStyle"] = ContainerStyles,
        ["Container.style"] = ContainerStyles,
        ["ColumnSet.style"] = ContainerStyles,
        ["Column.style"] = ContainerStyles,
        ["TableRow.style"] = ContainerStyles,
        ["TableCell.style"] = ContainerStyles,
        ["TextBlock.style"] = ["default", "heading", "columnHeader"],
        ["Image.style"] = ["Default", "Person", "RoundedCorners"],
        ["Input.Text.style"] = ["Text", "Tel", "Url", "Email", "Password"],
        ["Input.ChoiceSet.style"] = ["compact", "expanded", "filtered"],
        ["action.style"] = ["default", "positive", "destructive"],
        ["action.mode"] = ["primary", "secondary"],
        ["action.associatedInputs"] = ["Auto", "None"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is wrong with the properties of one element or action.</summary>
    public static IEnumerable<string> Check(string type, JsonObject json, bool isAction)
    {
        foreach (var (name, value) in json)
        {
            if (value is null)
            {
                yield return $"{name} is null";
            }
            else if ((Booleans.Contains(name) && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
                || (Numbers.Contains(name) && value.GetValueKind() != JsonValueKind.Number)
                || (Texts.Contains(name) && value.GetValueKind() != JsonValueKind.String))
            {
                yield return $"{name} has a value of the wrong type: {value.ToJsonString()}";
            }
            else if (Allowed(type, name, isAction) is { } allowed && value.GetValueKind() == JsonValueKind.String && !allowed.Any(each => IsSame(each, value.GetValue<string>())))
            {
                yield return $"{name} may not be {value.ToJsonString()}";
            }
        }
    }

    private static string[]? Allowed(string type, string name, bool isAction) =>
        Choices.GetValueOrDefault(isAction ? "action." + name : $"{type}.{name}") ?? (isAction || IsFree(type, name) ? null : Choices.GetValueOrDefault(name));

    /// <summary>Some standard elements have values of their own, as a height in pixels, and all of Teams' have other colours and sizes.</summary>
    private static bool IsFree(string type, string name) =>
        CardElements.OfTeams.ContainsKey(type) || (type == "Image" && name == "height");

    /// <summary>The schema's spelling, or that with a small letter at its beginning.</summary>
    private static bool IsSame(string allowed, string given) => given == allowed || given == char.ToLowerInvariant(allowed[0]) + allowed[1..] || given == char.ToUpperInvariant(allowed[0]) + allowed[1..];
}
