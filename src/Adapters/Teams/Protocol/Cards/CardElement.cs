using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>Something that a card shows.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(ProgressBar), "ProgressBar")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
internal abstract record CardElement
{
    /// <summary>How far it is from what stands above it.</summary>
    public CardSpacing Spacing { get; init; }

    /// <summary>Whether a line stands between.</summary>
    public bool Separator { get; init; }

    /// <summary>What a client shows that does not know such elements; without one it shows nothing.</summary>
    public CardElement? Fallback { get; init; }
}
