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

    /// <summary>A notice that leads to a page, which WeCom asks of all of them.</summary>
    public static TextNotice? Notice(Card card, CardLimits limits, CardWording words, Uri home, string? taskId = null) =>
        CardFace.Of(card, limits, words, []) is not { } face
            ? null
            : new TextNotice
            {
                TaskId = taskId,
                Source = face.Source,
                MainTitle = face.Title,
                SubTitleText = face.SubTitle,
                HorizontalContentList = face.Rows,
                CardAction = new CardTarget(1, home.AbsoluteUri),
            };

    /// <summary>The outcome in the place of a pressed card: with buttons of which nothing is left but a grey label, since a notice would need a page.</summary>
    public static ButtonInteraction? Outcome(Card card, CardLimits limits, CardWording words, string taskId) =>
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
                ReplaceText = words.Handled,
            };
}
