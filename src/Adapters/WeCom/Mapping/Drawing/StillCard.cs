using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>Draws a card on which nothing is left to press; null where no template card holds all of it.</summary>
internal static class StillCard
{
    /// <summary>What pressing a label that should be grey would send; nothing listens to it.</summary>
    public const string NoKey = "done";

    /// <summary>The longest grey label; no longer one is known to be shown.</summary>
    public const int LabelLength = 20;

    /// <summary>A notice that leads to a page, which WeCom asks of all of them; below a picture where it tells of several things.</summary>
    public static TemplateCard? Notice(Card card, CardLimits limits, CardWording words, Uri home, Uri? picture, string? taskId = null)
    {
        var target = new CardTarget(1, home.AbsoluteUri);
        return (TemplateCard?)(picture is null ? null : News(card, limits, words, target, picture, taskId)) ?? (CardFace.Of(card, limits, words, []) is not { } face
            ? null
            : new TextNotice
            {
                TaskId = taskId,
                Source = face.Source,
                MainTitle = face.Title,
                SubTitleText = face.SubTitle,
                HorizontalContentList = face.Rows,
                CardAction = target,
            });
    }

    /// <summary>The outcome in the place of a pressed card: with buttons of which nothing is left but a grey label, since a notice would need a page.</summary>
    /// <param name="card">The outcome.</param>
    /// <param name="limits">How much a template card holds here.</param>
    /// <param name="words">The words that are added.</param>
    /// <param name="taskId">The id of the pressed card.</param>
    /// <param name="greys">Whether buttons can be made a label; where they cannot, one is left that does nothing.</param>
    public static ButtonInteraction? Outcome(Card card, CardLimits limits, CardWording words, string taskId, bool greys) =>
        CardFace.Of(card, limits, words, []) is not { } face
            ? null
            : new ButtonInteraction
            {
                TaskId = taskId,
                Source = face.Source,
                MainTitle = face.Title,
                SubTitleText = face.SubTitle,
                HorizontalContentList = face.Rows,
                ButtonList = [new CardButton(words.Handled, NoKey, Style: 4)],
                ReplaceText = greys ? words.Handled : null,
            };

    /// <summary>A report of several things, each with its heading; null for what has another shape, or more than the card holds.</summary>
    private static NewsNotice? News(Card card, CardLimits limits, CardWording words, CardTarget target, Uri picture, string? taskId)
    {
        var isReport = card.Purpose is CardPurpose.Brief or CardPurpose.Report && card is { Actions: [], Inputs: [], Sections.Length: > 1 and <= CardLimits.VerticalRows };
        if (!isReport || CardFace.Of(card with { Sections = [] }, limits, words, []) is not { SubTitle: null } face)
        {
            return null;
        }

        CardTitle[] rows = [.. card.Sections.Select(section => new CardTitle(PlainText.Line(section.Title), SectionText.Of(section, words)))];
        return Array.TrueForAll(rows, row => row is { Title.Length: > 0, Desc.Length: > 0 } && row.Title.Length <= limits.VerticalTitle && row.Desc.Length <= limits.SubTitle)
            ? new NewsNotice { TaskId = taskId, Source = face.Source, MainTitle = face.Title, CardImage = new CardImage(picture.AbsoluteUri), VerticalContentList = rows, CardAction = target }
            : null;
    }
}
