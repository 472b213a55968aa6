using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws buttons that are choices: as rows that can be pressed, with the number that can be answered instead.</summary>
internal static class ChoiceDrawing
{
    private const string NumberWidth = "20px";

    /// <summary>A row: number, label with the hint below, a sign that it can be pressed.</summary>
    public static CardElement Row(CardAction action, int number, AdaptiveAction press)
    {
        var (label, hint) = CardPhrases.Parts(action);
        TextBlock[] texts =
        [
            new(CardTextForm.Markdown(label)) { Weight = CardTextWeight.Bolder },
            new(CardTextForm.Markdown(hint)) { Size = CardTextSize.Small, IsSubtle = true, Spacing = CardSpacing.None },
        ];
        return new Container(
        [
            new ColumnSet(
            [
                new Column(NumberWidth, [Number(number)]) { VerticalContentAlignment = CardVerticalAlignment.Center },
                new Column(Column.Stretch, [.. texts.Where(text => text.Text.Length > 0)]) { Spacing = CardSpacing.Small, VerticalContentAlignment = CardVerticalAlignment.Center },
                new Column(Column.Auto, [new TextBlock("›") { IsSubtle = true }]) { VerticalContentAlignment = CardVerticalAlignment.Center },
            ]),
        ])
        {
            Style = CardGround.Emphasis,
            RoundedCorners = true,
            Spacing = CardSpacing.Small,
            SelectAction = press,
        };
    }

    /// <summary>A column: number and label.</summary>
    public static Column Tile(CardAction action, int number, AdaptiveAction press) =>
        new(Column.Stretch, [new TextBlock(string.Create(CultureInfo.InvariantCulture, $"**{number}** {CardTextForm.Markdown(press.Title)}")) { Color = Color(action) }])
        {
            Style = CardGround.Emphasis,
            RoundedCorners = true,
            Spacing = CardSpacing.Small,
            VerticalContentAlignment = CardVerticalAlignment.Center,
            SelectAction = press,
        };

    private static TextBlock Number(int number) => new(number.ToString(CultureInfo.InvariantCulture)) { Color = CardTextColor.Accent, Weight = CardTextWeight.Bolder };

    private static CardTextColor Color(CardAction action) => action.Style switch
    {
        CardActionStyle.Primary => CardTextColor.Accent,
        CardActionStyle.Destructive => CardTextColor.Attention,
        _ => CardTextColor.Default,
    };
}
