using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws the rows of a ranking: place, name and movement with the bar below, value. The reader's own stands out.</summary>
internal static class RankingDrawing
{
    private const string PlaceWidth = "32px", WidePlaceWidth = "44px";
    private const int LastPlaceOfFourDigits = 9_999;

    /// <summary>A row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isContest">Whether its place is one that is won; steps in an order have numbers alone.</param>
    public static CardElement Of(CardRow row, bool isContest)
    {
        var weight = row.IsOwn ? CardTextWeight.Bolder : CardTextWeight.Default;
        return new ColumnSet(
        [
            new Column(row.Rank > LastPlaceOfFourDigits ? WidePlaceWidth : PlaceWidth, [Place(row, isContest)]) { VerticalContentAlignment = CardVerticalAlignment.Center },
            new Column(Column.Stretch, [new RichTextBlock([new TextRun(Name(row)) { Weight = weight }, .. Movement(row)]), .. Bar(row)])
            {
                Spacing = CardSpacing.Small,
                VerticalContentAlignment = CardVerticalAlignment.Center,
            },
            new Column(CardTextForm.ValueWidth(row.Value), [.. Value(row)]) { VerticalContentAlignment = CardVerticalAlignment.Center },
        ])
        {
            Spacing = CardSpacing.Small,
            Style = row.IsOwn ? CardGround.Accent : CardGround.Default,
            Bleed = row.IsOwn,
        };
    }

    /// <summary>The first three have medals, unless they share their place for having done nothing.</summary>
    private static TextBlock Place(CardRow row, bool isContest) => new(row.Rank switch
    {
        _ when !isContest || row.Percent == 0 => row.Rank.ToString(CultureInfo.InvariantCulture),
        1 => "🥇",
        2 => "🥈",
        3 => "🥉",
        var place => place.ToString(CultureInfo.InvariantCulture),
    })
    {
        IsSubtle = !isContest || row.Percent == 0 || row.Rank > 3,
    };

    private static string Name(CardRow row) => CardTextForm.Plain(row.Name) is { Length: > 0 } name ? CardTextForm.Breakable(name) : "–";

    private static IEnumerable<CardElement> Value(CardRow row) =>
        CardTextForm.Markdown(row.Value) is { Length: > 0 } value ? [new TextBlock(value) { Weight = CardTextWeight.Bolder, HorizontalAlignment = CardAlignment.Right }] : [];

    private static IEnumerable<TextRun> Movement(CardRow row) => row.Movement switch
    {
        null => [],
        0 => [new TextRun("  –") { Size = CardTextSize.Small, IsSubtle = true }],
        > 0 and var up => [new TextRun(string.Create(CultureInfo.InvariantCulture, $"  ▲{up}")) { Size = CardTextSize.Small, Color = CardTextColor.Good }],
        var down => [new TextRun(string.Create(CultureInfo.InvariantCulture, $"  ▼{-(long)down}")) { Size = CardTextSize.Small, Color = CardTextColor.Attention }],
    };

    private static IEnumerable<CardElement> Bar(CardRow row) => row.Percent is { } percent ? [ProgressDrawing.Bar(percent, ProgressDrawing.RowSigns)] : [];
}
