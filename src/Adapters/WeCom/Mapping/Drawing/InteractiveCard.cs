using System.Collections.Immutable;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>
/// Draws a card with buttons as the template card that serves it; null where none holds all of it, since what a card left out nobody would miss.
/// </summary>
internal sealed class InteractiveCard(Card card, CardLimits limits, CardWording words, string taskId)
{
    /// <summary>The template card.</summary>
    public TemplateCard? Draw() => Whole() ?? (WithoutAskedFor() is { } shorter ? new InteractiveCard(shorter, limits, words, taskId).Whole() : null);

    // How to say what a button asks for anyway is what a card that is too long can do without.
    private Card? WithoutAskedFor()
    {
        ImmutableArray<CardInput> left = [.. card.Inputs.Where(input => !input.IsAskedFor || CardQuestions.Select(input, limits, words) is not null)];
        return left.Length == card.Inputs.Length ? null : card with { Inputs = left };
    }

    private TemplateCard? Whole()
    {
        if (card.Actions.Length == 0 || card.Actions.Any(action => PlainText.Line(action.Label).Length is 0 or > CardLimits.Button))
        {
            return null;
        }

        // A long list of choices is read as a list; a long row of buttons has its last ones in the menu.
        return card.Purpose == CardPurpose.Question && card.Actions.Length > CardLimits.Buttons
            ? (TemplateCard?)Vote() ?? Buttons()
            : (TemplateCard?)Selects() ?? (TemplateCard?)Buttons() ?? Vote();
    }

    private MultipleInteraction? Selects()
    {
        CardInput[] inputs = [.. card.Inputs.Where(input => CardQuestions.Select(input, limits, words) is not null).Take(CardLimits.Selects)];
        if (inputs.Length < 2 || card.Actions is not [{ Hint: "" } submit] || CardQuestions.Keys(card, CardLimits.KeyBytes) is not [var key] || !AreDistinct(inputs))
        {
            return null;
        }

        return CardFace.TitleOnly(card, limits, words, inputs) is not { } face
            ? null
            : new MultipleInteraction
            {
                TaskId = taskId,
                Source = face.Source,
                MainTitle = face.Title,
                SelectList = [.. inputs.Select(input => CardQuestions.Select(input, limits, words)!)],
                SubmitButton = new CardSubmit(PlainText.Line(submit.Label), key),
            };
    }

    private ButtonInteraction? Buttons()
    {
        if (card.Actions.Length > CardLimits.Buttons + CardLimits.MenuEntries || CardQuestions.Keys(card, CardLimits.KeyBytes) is not { } keys)
        {
            return null;
        }

        var input = card.Inputs.FirstOrDefault(input => CardQuestions.Select(input, limits, words) is not null);
        if (CardFace.Of(card, limits, words, input is null ? [] : [input]) is not { } face)
        {
            return null;
        }

        CardButton[] buttons = [.. card.Actions.Zip(keys, (action, key) => new CardButton(PlainText.Line(action.Label), key, Style(action.Style)))];
        return new ButtonInteraction
        {
            TaskId = taskId,
            Source = face.Source,
            MainTitle = face.Title,
            SubTitleText = face.SubTitle,
            HorizontalContentList = face.Rows,
            ButtonSelection = input is null ? null : CardQuestions.Select(input, limits, words),
            ButtonList = [.. buttons.Take(CardLimits.Buttons)],
            ActionMenu = buttons.Length <= CardLimits.Buttons ? null : new CardMenu(words.More, [.. buttons.Skip(CardLimits.Buttons).Select(button => new CardMenuEntry(button.Text, button.Key!))]),
        };
    }

    private VoteInteraction? Vote()
    {
        if (card.Actions.Length is < 2 or > CardLimits.VoteOptions || card.Inputs.Length > 0 || CardQuestions.Keys(card, CardLimits.OptionIdBytes) is not { } keys)
        {
            return null;
        }

        CardVoteOption[] options = [.. card.Actions.Zip(keys, (action, key) => new CardVoteOption(key, PlainText.Line(CardPhrases.Choice(action))))];
        return options.Any(option => option.Text.Length > limits.VoteOption) || CardFace.TitleOnly(card, limits, words, []) is not { } face
            ? null
            : new VoteInteraction
            {
                TaskId = taskId,
                Source = face.Source,
                MainTitle = face.Title,
                Checkbox = new CardCheckbox(PressedKey.Question, Mode: 0, options),
                SubmitButton = new CardSubmit(words.Submit, PressedKey.OfChosenOption),
            };
    }

    private static bool AreDistinct(CardInput[] inputs) => inputs.DistinctBy(input => input.Key, StringComparer.Ordinal).Count() == inputs.Length;

    private static int Style(CardActionStyle style) => style switch
    {
        CardActionStyle.Primary => 1,
        CardActionStyle.Destructive => 3,
        _ => 2,
    };
}
