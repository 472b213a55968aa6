using System.Globalization;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>What changes a pressed card in its place; its text is the handle of the press.</summary>
/// <param name="TaskId">The card's task id, which its new state keeps.</param>
/// <param name="CardType">The card's type.</param>
/// <param name="ResponseCode">What updates the app's card once within 72 hours; null for a card of the intelligent robot, which is updated in the answer to the press.</param>
internal sealed record CardHandle(string TaskId, string CardType, string? ResponseCode)
{
    private const char Separator = '|';

    /// <summary>The handle that a text is; null where it is none.</summary>
    public static CardHandle? Parse(string text) =>
        text.Split(Separator, 3) is [var taskId, var cardType, var code] ? new CardHandle(taskId, cardType, code.Length == 0 ? null : code) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TaskId}{Separator}{CardType}{Separator}{ResponseCode}");
}
