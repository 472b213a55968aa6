using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Puts the pieces of a card below each other.</summary>
internal static class PieceLayout
{
    /// <summary>The elements, a line or more room between groups.</summary>
    public static IReadOnlyList<CardElement> Elements(IReadOnlyList<CardPiece> pieces)
    {
        var elements = new List<CardElement>();
        for (var index = 0; index < pieces.Count;)
        {
            var first = pieces[index];
            var run = pieces.Skip(index).TakeWhile(piece => piece.Group == first.Group && piece.GetType() == first.GetType()).ToList();
            var drawn = Of(run).ToList();
            var before = index > 0 ? pieces[index - 1] : null;
            drawn[0] = before switch
            {
                null => drawn[0] with { Spacing = CardSpacing.Default },
                _ when before.Group != first.Group => drawn[0] with { Spacing = CardSpacing.Medium, Separator = first is CardPiece.Element { IsHead: true } },
                CardPiece.Element { IsHead: true } => drawn[0] with { Spacing = CardSpacing.Small },
                _ => drawn[0],
            };
            elements.AddRange(drawn);
            index += run.Count;
        }

        return elements;
    }

    private static IEnumerable<CardElement> Of(List<CardPiece> run) => run[0] switch
    {
        CardPiece.Named => [new FactSet([.. run.Cast<CardPiece.Named>().Select(piece => piece.Fact)])],
        CardPiece.Callout callout => [new Container([.. run.Cast<CardPiece.Callout>().Select(piece => piece.Sentence)]) { Style = callout.Ground, RoundedCorners = true }],
        CardPiece.Tile => run.Cast<CardPiece.Tile>().Select(piece => piece.Column).Chunk(2).Select(pair => new ColumnSet(pair) { Spacing = CardSpacing.Small }),
        _ => run.Cast<CardPiece.Element>().Select(piece => piece.Content),
    };
}
