using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A template of interactive cards, which somebody has built by hand.</summary>
/// <param name="Id">The id, which ends in <c>.schema</c>.</param>
public sealed record CardTemplate(string Id)
{
    /// <summary>The public template of the official Python client: markdown and buttons.</summary>
    public const string PublicButtons = "1366a1eb-bc54-4859-ac88-517c56a9acb1.schema";

    /// <summary>The variables that are read, in the order in which they are shown; what else is sent is ignored.</summary>
    public ImmutableArray<string> Shows { get; init; } = ["title", "body", "outcome", "working"];

    /// <summary>The variable that holds the buttons: a JSON array, or an object with the array <c>msgButtons</c>.</summary>
    public string Buttons { get; init; } = "buttons";

    /// <summary>Variables that are hidden while another one holds something.</summary>
    public ImmutableDictionary<string, string> HiddenBy { get; init; } =
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("buttons", "outcome"), KeyValuePair.Create("working", "outcome")]);

    /// <summary>False before it is published.</summary>
    public bool IsPublished { get; init; } = true;
}
