using System.Collections.Immutable;

namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>A button of a template card that was pressed.</summary>
/// <param name="CardType">The card's type, such as <c>button_interaction</c>.</param>
/// <param name="EventKey">The button's key.</param>
/// <param name="TaskId">The card's task id.</param>
/// <param name="ResponseCode">What updates the card once; the intelligent robot's cards have none.</param>
/// <param name="Selections">What was selected on the card.</param>
internal sealed record PressedCard(string CardType, string EventKey, string TaskId, string? ResponseCode, ImmutableArray<CardSelection> Selections);
