namespace SalesBot.Bot.Delivery;

/// <summary>An inbox entry that was handled.</summary>
/// <param name="Entry">Which.</param>
/// <param name="Result">What came of it, as JSON.</param>
/// <param name="ChangedCatalogue">Whether it changed a customer or a deal.</param>
internal sealed record HandledTurn(long Entry, string Result, bool ChangedCatalogue);
