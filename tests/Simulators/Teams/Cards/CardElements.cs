using System.Collections.Frozen;

namespace SalesBot.Simulators.Teams;

/// <summary>What the standard has, version 1.5, and what Teams adds: names, what each needs, and where others stand within.</summary>
internal static class CardElements
{
    /// <summary>The elements of the standard, with the properties that each needs.</summary>
    public static readonly FrozenDictionary<string, string[]> Standard = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["TextBlock"] = ["text"],
        ["RichTextBlock"] = ["inlines"],
        ["TextRun"] = ["text"],
        ["Image"] = ["url"],
        ["ImageSet"] = ["images"],
        ["Media"] = ["sources"],
        ["Container"] = ["items"],
        ["ColumnSet"] = [],
        ["Column"] = [],
        ["FactSet"] = ["facts"],
        ["Table"] = ["columns", "rows"],
        ["TableRow"] = ["cells"],
        ["TableCell"] = ["items"],
        ["ActionSet"] = ["actions"],
        ["Input.Text"] = ["id"],
        ["Input.Number"] = ["id"],
        ["Input.Date"] = ["id"],
        ["Input.Time"] = ["id"],
        ["Input.Toggle"] = ["id", "title"],
        ["Input.ChoiceSet"] = ["id", "choices"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The elements that Teams alone knows, and not on each device: they need a fallback.</summary>
    public static readonly FrozenDictionary<string, string[]> OfTeams = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Chart.Donut"] = ["data"],
        ["Chart.Pie"] = ["data"],
        ["Chart.VerticalBar"] = ["data"],
        ["Chart.VerticalBar.Grouped"] = ["data"],
        ["Chart.HorizontalBar"] = ["data"],
        ["Chart.HorizontalBar.Stacked"] = ["data"],
        ["Chart.Line"] = ["data"],
        ["Chart.Gauge"] = ["value"],
        ["Badge"] = [],
        ["ProgressBar"] = [],
        ["ProgressRing"] = [],
        ["Rating"] = ["value"],
        ["Input.Rating"] = ["id"],
        ["Icon"] = ["name"],
        ["CompoundButton"] = ["title"],
        ["CodeBlock"] = ["codeSnippet"],
        ["Carousel"] = ["pages"],
        ["CarouselPage"] = ["items"],
        ["Component"] = ["name"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The actions of the standard.</summary>
    public static readonly FrozenDictionary<string, string[]> Actions = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Action.Execute"] = [],
        ["Action.Submit"] = [],
        ["Action.OpenUrl"] = ["url"],
        ["Action.ShowCard"] = ["card"],
        ["Action.ToggleVisibility"] = ["targetElements"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The actions that Teams alone knows.</summary>
    public static readonly FrozenDictionary<string, string[]> ActionsOfTeams = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Action.Popover"] = ["content"],
        ["Action.ResetInputs"] = [],
        ["Action.OpenUrlDialog"] = ["url"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where elements stand within others, in the order in which they are read.</summary>
    public static readonly string[] Parts = ["body", "items", "columns", "images", "rows", "cells", "inlines", "pages"];

    /// <summary>Where actions stand.</summary>
    public static readonly string[] ActionParts = ["actions", "inlineAction", "selectAction"];

    /// <summary>The type of a part that may leave its type out.</summary>
    public static string TypeOf(string name, string within) => (name, within) switch
    {
        ({ Length: > 0 }, _) => name,
        (_, "images") => "Image",
        (_, "columns") => "Column",
        (_, "rows") => "TableRow",
        (_, "cells") => "TableCell",
        (_, "pages") => "CarouselPage",
        _ => "",
    };

    public static bool IsInput(string type) => type.StartsWith("Input.", StringComparison.Ordinal);
}
