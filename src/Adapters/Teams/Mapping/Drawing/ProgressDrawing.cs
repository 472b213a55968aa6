using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws bars: Teams' own, and for clients that do not know it a line of signs that is as long on a phone.</summary>
internal static class ProgressDrawing
{
    /// <summary>How many signs a row of a ranking has room for on a phone.</summary>
    public const int RowSigns = 10;

    private const int SectionSigns = 16;
    private const char Full = '━';
    private const char Empty = '─';

    /// <summary>A target with its bar.</summary>
    public static CardElement Of(CardProgress progress)
    {
        var label = CardTextForm.Markdown(progress.Label);
        var value = CardTextForm.Markdown(progress.Value);
        var reached = string.Create(CultureInfo.InvariantCulture, $"{(value.Length == 0 ? "" : value + " · ")}**{progress.Percent}%**");
        return new Container(
        [
            new ColumnSet(
            [
                new Column(Column.Stretch, label.Length == 0 ? [] : [new TextBlock(label)]),
                new Column(Column.Auto, [new TextBlock(reached) { HorizontalAlignment = CardAlignment.Right }]),
            ]),
            Bar(progress.Percent, SectionSigns),
        ]);
    }

    /// <summary>The bar.</summary>
    /// <param name="percent">How much of it is full.</param>
    /// <param name="signs">How many signs long it is where it is made of them.</param>
    public static CardElement Bar(int percent, int signs)
    {
        var value = Math.Clamp(percent, 0, 100);
        var color = value == 100 ? CardTextColor.Good : CardTextColor.Accent;

        // What has begun is seen, and what is not reached is not full.
        var full = value is 0 or 100 ? value * signs / 100 : Math.Clamp(value * signs / 100, 1, signs - 1);
        TextRun[] runs =
        [
            new(new string(Full, full)) { Size = CardTextSize.Small, Weight = CardTextWeight.Bolder, Color = color },
            new(new string(Empty, signs - full)) { Size = CardTextSize.Small, IsSubtle = true },
        ];
        return new ProgressBar(value)
        {
            Color = color,
            Spacing = CardSpacing.Small,
            Fallback = new RichTextBlock([.. runs.Where(run => run.Text.Length > 0)]) { Spacing = CardSpacing.None },
        };
    }
}
