using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>What a press does.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
internal abstract record AdaptiveAction
{
    /// <summary>In place of an action's inputs: it wants none of them, and a bad one does not stop it.</summary>
    public const string NoInputs = "none";

    /// <summary>What stands on it, or what screen readers say where it is no button.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands out.</summary>
    public CardActionLook Style { get; init; }

    /// <summary>What it carries; inputs come back beside it.</summary>
    public JsonElement Data { get; init; }

    /// <summary>Which inputs it wants: all of them, or <see cref="NoInputs"/>.</summary>
    public string? AssociatedInputs { get; init; }

    /// <summary>The action of a client that does not know this one.</summary>
    public AdaptiveAction? Fallback { get; init; }
}

/// <summary>Asks the bot, whose answer takes the card's place at once.</summary>
/// <param name="Verb">What is to be done.</param>
internal sealed record ExecuteAction(string Verb) : AdaptiveAction;

/// <summary>Tells the bot, as a message without text.</summary>
internal sealed record SubmitAction : AdaptiveAction;
