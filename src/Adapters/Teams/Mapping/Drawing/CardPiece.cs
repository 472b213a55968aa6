using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>A piece of a card that is shown wholly or not at all. Pieces of a kind that follow each other in a group become one element.</summary>
/// <param name="Group">What it belongs to: a section, the inputs, the choices.</param>
internal abstract record CardPiece(int Group)
{
    /// <summary>A named value.</summary>
    public sealed record Named(int Group, Fact Fact) : CardPiece(Group);

    /// <summary>A button of many, two of which stand beside each other.</summary>
    public sealed record Tile(int Group, Column Column) : CardPiece(Group);

    /// <summary>A sentence that stands on a ground of its own.</summary>
    public sealed record Callout(int Group, TextBlock Sentence, CardGround Ground) : CardPiece(Group);

    /// <summary>An element.</summary>
    /// <param name="Group">What it belongs to.</param>
    /// <param name="Content">The element.</param>
    /// <param name="IsHead">Whether it says nothing without what follows.</param>
    public sealed record Element(int Group, CardElement Content, bool IsHead = false) : CardPiece(Group);
}
