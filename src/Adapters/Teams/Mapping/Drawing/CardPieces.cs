using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Takes a card into the pieces between which it can be cut: sections, inputs, choices, and what cannot be drawn and is said.</summary>
internal sealed class CardPieces
{
    /// <summary>The most buttons that stand at a card's foot.</summary>
    public const int MostButtons = 6;

    // A button with a longer label would be cut on a phone; as a tile it goes on in a next line.
    private const int LongestButtonTitle = 16;

    // What the buttons at the foot may take: every part of a card has them.
    private const int MostButtonCharacters = 4_000;

    // An input that is bigger than this would leave no room beside it.
    private const int MostInputCharacters = 2_400;

    private readonly List<CardPiece> pieces = [];
    private readonly List<AdaptiveAction> foot = [];
    private readonly CardButtons buttons;
    private readonly CardWording words;
    private readonly bool isContest;
    private int group;

    private CardPieces(Card card, CardButtons buttons, CardWording words)
    {
        isContest = card.Purpose is CardPurpose.Board or CardPurpose.Report;
        this.buttons = buttons;
        this.words = words;
    }

    /// <summary>The pieces of the card, and the buttons at its foot.</summary>
    public static (IReadOnlyList<CardPiece> Pieces, IReadOnlyList<AdaptiveAction> Foot) Of(Card card, CardButtons buttons, CardWording words)
    {
        var taken = new CardPieces(card, buttons, words);
        foreach (var section in card.Sections)
        {
            taken.Add(section);
        }

        var numbered = card.Actions.Select((action, index) => (Action: action, Number: index + 1)).ToLookup(choice => choice.Action.Hint.Length > 0);
        taken.AddChoices([.. numbered[true]]);
        taken.Add(card.Inputs);
        taken.AddButtons([.. numbered[false]]);
        return (taken.pieces, taken.foot);
    }

    private void Add(CardSection section)
    {
        group++;
        var title = CardTextForm.Markdown(EmphasisSign.Before(section) + section.Title);
        if (PlainText.Line(section.Title).Length > 0)
        {
            Add(new TextBlock(title) { Weight = CardTextWeight.Bolder, Color = EmphasisLook.Color(section.Emphasis) }, isHead: true);
        }

        Add(section.Facts.Select(Drawn).Where(fact => fact.Title.Length + fact.Value.Length > 0).ToList());
        foreach (var progress in section.Progress)
        {
            Add(ProgressDrawing.Of(progress));
        }

        foreach (var row in section.Rows)
        {
            Add(RankingDrawing.Of(row, isContest));
        }

        var ground = EmphasisLook.Ground(section.Emphasis);
        foreach (var note in section.Notes.SelectMany(CardTextForm.Paragraphs))
        {
            var sentence = new TextBlock(note) { Spacing = CardSpacing.Small };
            pieces.Add(ground == CardGround.Default ? new CardPiece.Element(group, sentence) : new CardPiece.Callout(group, sentence, ground));
        }
    }

    private void Add(List<Fact> facts)
    {
        var names = FactWidth.OfNames(facts);
        foreach (var fact in facts)
        {
            if (FactWidth.Fits(fact, names))
            {
                pieces.Add(new CardPiece.Named(group, FactWidth.InOneLine(fact)));
            }
            else
            {
                Add(new TextBlock(fact.Title.Length == 0 ? fact.Value : $"**{fact.Title}** {fact.Value}") { Spacing = CardSpacing.Small });
            }
        }
    }

    private static Fact Drawn(CardFact fact)
    {
        var (value, before) = (CardTextForm.Markdown(fact.Value), CardTextForm.Markdown(fact.Before ?? ""));
        return new Fact(CardTextForm.Markdown(fact.Label), before.Length == 0 ? value : $"{before} → {(value.Length == 0 ? "–" : $"**{value}**")}");
    }

    private void Add(IReadOnlyList<CardInput> inputs)
    {
        group++;
        var drawing = new InputDrawing(words);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var element = drawing.Find(input);
            if (element is not null && CardWire.Length(element) <= MostInputCharacters && ids.Add(element.Id))
            {
                Add(element);
            }
            else
            {
                Say(words.SaySo(PlainText.Line(input.Label), PlainText.Line(input.Instead)));
            }
        }
    }

    // What can be filled in is often for one of the choices, and is read after them.
    private void AddChoices(List<(CardAction Action, int Number)> choices)
    {
        group++;
        foreach (var (action, number) in choices)
        {
            AddOrSay(buttons.FindForRow(action) is { } press ? new CardPiece.Element(group, ChoiceDrawing.Row(action, number, press)) : null, action, number);
        }

        if (choices.Count > 0)
        {
            pieces.Add(new CardPiece.Element(group, new TextBlock(words.AnswerWithNumberOrName) { Size = CardTextSize.Small, IsSubtle = true, Spacing = CardSpacing.Small }));
        }
    }

    private void AddButtons(List<(CardAction Action, int Number)> rest)
    {
        group++;
        var areMany = rest.Count > MostButtons;
        var room = MostButtonCharacters;
        foreach (var (action, number) in rest)
        {
            var press = buttons.Find(action);
            var isAtFoot = press is { Title.Length: <= LongestButtonTitle } && foot.Count < MostButtons && !(areMany && action.Style == CardActionStyle.Normal) && (room -= CardWire.Length(press)) >= 0;
            if (isAtFoot)
            {
                foot.Add(press!);
            }
            else
            {
                AddOrSay(press is null ? null : new CardPiece.Tile(group, ChoiceDrawing.Tile(action, number, press)), action, number);
            }
        }
    }

    private void AddOrSay(CardPiece? piece, CardAction action, int number)
    {
        if (piece is not null)
        {
            pieces.Add(piece);
        }
        else
        {
            Say(words.AnswerWith(string.Create(CultureInfo.InvariantCulture, $" {number} {CardPhrases.Choice(action)}")));
        }
    }

    private void Say(string sentence) => Add(new TextBlock(CardTextForm.Markdown(sentence)) { Spacing = CardSpacing.Small });

    private void Add(CardElement element, bool isHead = false) => pieces.Add(new CardPiece.Element(group, element, isHead));
}
