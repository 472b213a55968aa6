using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>What a template card shows beside its buttons.</summary>
internal sealed record CardFace(CardSource? Source, CardTitle Title, string? SubTitle, IReadOnlyList<CardRowContent>? Rows)
{
    private const int Grey = 0;
    private const int Red = 2;
    private const int Green = 3;

    /// <summary>The face of the card, or null where a part of it would have to be left out.</summary>
    /// <param name="card">The card.</param>
    /// <param name="limits">How much a template card holds here.</param>
    /// <param name="words">The words that are added.</param>
    /// <param name="filledIn">The inputs that the card has drop-downs for.</param>
    public static CardFace? Of(Card card, CardLimits limits, CardWording words, IReadOnlyList<CardInput> filledIn) =>
        new Layout(card, limits, words, filledIn, isMixed: false).Face() ?? new Layout(card, limits, words, filledIn, isMixed: true).Face();

    /// <summary>The same for a type that has only the title and the line below it.</summary>
    public static CardFace? TitleOnly(Card card, CardLimits limits, CardWording words, IReadOnlyList<CardInput> filledIn)
    {
        var layout = new Layout(card with { Actions = [.. card.Actions.Select(action => action with { Hint = "" })] }, limits, words, filledIn, isMixed: true);
        return layout.Face() is not { } face ? null : Folded(face, limits, words);
    }

    private static CardFace? Folded(CardFace face, CardLimits limits, CardWording words)
    {
        string?[] parts = [face.Title.Desc, .. face.Rows?.Select(row => words.Fact(row.Keyname, row.Value ?? "")) ?? [], face.SubTitle?.Replace("\n", words.Separator, StringComparison.Ordinal)];
        var line = string.Join(words.Separator, parts.Where(part => !string.IsNullOrEmpty(part)));
        return line.Length > limits.Description ? null : face with { Title = face.Title with { Desc = line.Length == 0 ? null : line }, Rows = null, SubTitle = null };
    }

    /// <summary>Puts short named values into rows, and all else into lines below the title.</summary>
    private sealed class Layout(Card card, CardLimits limits, CardWording words, IReadOnlyList<CardInput> filledIn, bool isMixed)
    {
        // Where one name is too long for a row, all stay together in lines, unless only both hold them.
        private readonly bool hasRows = isMixed || Names(card).All(name => PlainText.Line(name).Length <= CardLimits.RowName);
        private readonly List<string> lines = [];
        private readonly List<CardRowContent> rows = [];

        public CardFace? Face()
        {
            var title = PlainText.Line(card.Title);
            if (title.Length > limits.Title)
            {
                lines.Add(title);
            }

            CardSection[] sections = [.. card.Sections.Where(section => !IsEmpty(section))];
            var heading = sections.Length == 1 ? PlainText.Line(sections[0].Title) : "";
            Add(sections, heading);
            foreach (var sentence in CardSentence.Of(card.Inputs.Except(filledIn)))
            {
                AddInputs(sentence);
            }

            if (CardPhrases.HasChoices(card))
            {
                AddChoices();
            }

            var foot = PlainText.Line(card.Foot);
            var description = heading.Length is > 0 && heading.Length <= limits.Description ? heading : foot;
            if (foot.Length > 0 && (description != foot || foot.Length > limits.Description))
            {
                lines.Add(foot);
            }

            var text = string.Join('\n', lines.Where(line => line.Length > 0));
            return text.Length > limits.SubTitle
                ? null
                : new CardFace(
                    Source(),
                    new CardTitle(TextCut.ToLength(title, limits.Title), description.Length is > 0 && description.Length <= limits.Description ? description : null),
                    text.Length == 0 ? null : text,
                    rows.Count == 0 ? null : rows);
        }

        private void Add(CardSection[] sections, string heading)
        {
            if (heading.Length > limits.Description)
            {
                lines.Add(heading);
            }

            if (sections.Length == 1 || sections.All(section => section.Title.Length == 0))
            {
                foreach (var section in sections)
                {
                    Add(section);
                }
            }
            else
            {
                // Rows have no headings, so that several things take a line each.
                lines.AddRange(sections.Select(Condensed));
            }
        }

        private void Add(CardSection section)
        {
            foreach (var fact in section.Facts)
            {
                AddValue(fact.Label, CardPhrases.Value(fact));
            }

            foreach (var progress in section.Progress)
            {
                AddValue(progress.Label, string.Create(CultureInfo.InvariantCulture, $"{progress.Value} · {progress.Percent}%"));
            }

            foreach (var row in section.Rows)
            {
                AddValue(string.Create(CultureInfo.InvariantCulture, $"{row.Rank} {CardPhrases.Movement(row)}").TrimEnd(), SectionText.Ranked(row));
            }

            lines.AddRange(section.Notes.SelectMany(PlainText.Lines));
        }

        private string Condensed(CardSection section)
        {
            var text = SectionText.Of(section, words);
            var title = PlainText.Line(section.Title);
            return title.Length == 0 ? text : text.Length == 0 ? title : words.Head(title, text);
        }

        private void AddInputs(CardSentence sentence)
        {
            foreach (var input in sentence.Inputs.Where(input => input.Value.Length > 0))
            {
                AddValue(input.Label, CardPhrases.Value(input));
            }

            lines.Add(PlainText.Line(words.SaySo(sentence)));
        }

        private void AddChoices()
        {
            for (var index = 0; index < card.Actions.Length; index++)
            {
                if (card.Actions[index].Hint.Length > 0)
                {
                    AddValue((index + 1).ToString(CultureInfo.InvariantCulture), CardPhrases.Choice(card.Actions[index]));
                }
            }
        }

        private void AddValue(string label, string value)
        {
            (label, value) = (PlainText.Line(label), PlainText.Line(value));
            var fits = hasRows && label.Length is > 0 and <= CardLimits.RowName && value.Length > 0 && value.Length <= limits.RowValue && rows.Count < CardLimits.Rows;
            if (fits)
            {
                rows.Add(new CardRowContent(label, value));
            }
            else
            {
                lines.Add(words.Fact(label, value));
            }
        }

        private CardSource? Source() => card.Purpose is CardPurpose.Brief or CardPurpose.Warning or CardPurpose.Report or CardPurpose.Board
            ? new CardSource(words.Name(card.Purpose), card.Emphasis switch
            {
                CardEmphasis.Good => Green,
                CardEmphasis.Warning or CardEmphasis.Bad => Red,
                _ => Grey,
            })
            : null;

        private static IEnumerable<string> Names(Card card) =>
            [.. card.Sections.SelectMany(section => section.Facts.Select(fact => fact.Label).Concat(section.Progress.Select(progress => progress.Label))), .. card.Inputs.Select(input => input.Label)];

        private static bool IsEmpty(CardSection section) =>
            section.Title.Length == 0 && section.Facts.Length + section.Progress.Length + section.Rows.Length + section.Notes.Length == 0;
    }
}
