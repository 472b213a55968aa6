using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Simulators.Teams;

/// <summary>The answer to an invoke.</summary>
/// <param name="StatusCode">The status in the body; that of HTTP where the body has none.</param>
/// <param name="Type">What the answer is.</param>
public sealed record InvokeAnswer(int StatusCode, string Type)
{
    /// <summary>The body.</summary>
    public JsonElement Json { get; init; }

    /// <summary>The card that the acting person sees from now on; null where there is none.</summary>
    public SeenCard? Card { get; init; }

    /// <summary>What is shown shortly: a notice, or an error's message.</summary>
    public string Text { get; init; } = "";

    /// <summary>The code of an error.</summary>
    public string ErrorCode { get; init; } = "";

    /// <summary>What a search found.</summary>
    public ImmutableArray<SearchResult> Results { get; init; } = [];
}

/// <summary>A line of what a search found, with the card that is posted when somebody picks it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The line below.</param>
/// <param name="Card">The card.</param>
public sealed record SearchResult(string Title, string Text, SeenCard Card);
