using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws one card: its head, as many pieces as fit, a way to the others, its foot and its buttons.</summary>
internal sealed class CardDrawing
{
    private const int LongestTwin = 400;

    private readonly Card card;
    private readonly CardWording words;
    private readonly CardButtons buttons;
    private readonly string twin;
    private readonly IReadOnlyList<CardMention> mentions;
    private readonly IReadOnlyList<CardPiece> pieces;
    private readonly IReadOnlyList<AdaptiveAction> foot;

    /// <summary>Begins to draw the card of a message.</summary>
    public CardDrawing(Card card, OutgoingMessage message, CardWording words)
    {
        this.card = card;
        this.words = words;
        buttons = new CardButtons(message.Key);
        twin = TextCut.ToLength(PlainText.Clean(message.Text), LongestTwin);
        mentions = CardMentions.Of(message);
        (pieces, foot) = CardPieces.Of(card, buttons, words);
    }

    /// <summary>The card from a piece on; from the first one where there is no such piece.</summary>
    public (AdaptiveCard Card, bool IsCut) From(int piece)
    {
        var first = piece > 0 && piece < pieces.Count ? piece : 0;
        var count = Fitting(first);
        return (Part(first, count), first + count < pieces.Count);
    }

    /// <summary>How many pieces fit. One always does.</summary>
    private int Fitting(int first)
    {
        var (fits, tooMany) = (1, pieces.Count - first + 1);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = CardWire.Text(Part(first, middle)).Length <= CardWire.MostCharacters ? (middle, tooMany) : (fits, middle);
        }

        // A title does not stand alone at the end.
        while (fits > 1 && first + fits < pieces.Count && pieces[first + fits - 1] is CardPiece.Element { IsHead: true })
        {
            fits--;
        }

        return fits;
    }

    private AdaptiveCard Part(int first, int count)
    {
        var end = Math.Min(first + count, pieces.Count);
        var body = new List<CardElement> { Head() };
        if (mentions.Count > 0)
        {
            body.Add(new TextBlock(CardMentions.Line(mentions)) { Spacing = CardSpacing.Small });
        }

        body.AddRange(PieceLayout.Elements([.. pieces.Take(first..end)]));
        AdaptiveAction?[] ways = [end < pieces.Count ? buttons.More(words.More, end) : null, first > 0 ? buttons.More(words.BackToStart, 0) : null];
        if (ways.OfType<AdaptiveAction>().ToArray() is { Length: > 0 } open)
        {
            body.Add(new ActionSet(open));
        }

        if (CardTextForm.Markdown(card.Foot) is { Length: > 0 } last)
        {
            body.Add(new TextBlock(last) { Size = CardTextSize.Small, IsSubtle = true, Spacing = CardSpacing.Medium });
        }

        return new AdaptiveCard
        {
            FallbackText = twin.Length > 0 ? twin : PlainText.Line(card.Title),
            Body = body,
            Actions = foot.Count > 0 ? foot : null,
            Msteams = mentions.Count > 0 ? new CardTeamsPart(mentions) : null,
        };
    }

    private CardElement Head()
    {
        var title = new TextBlock(CardTextForm.Markdown(EmphasisSign.Before(card) + card.Title))
        {
            Size = CardTextSize.Large,
            Weight = CardTextWeight.Bolder,
            Style = TextBlock.Heading,
        };
        return card.Emphasis == CardEmphasis.Normal ? title : new Container([title]) { Style = EmphasisLook.Ground(card.Emphasis), Bleed = true };
    }
}
