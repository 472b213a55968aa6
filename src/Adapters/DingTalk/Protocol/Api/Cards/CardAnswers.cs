namespace SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

/// <summary>What became of a card.</summary>
internal sealed record CardCreationAnswer(bool? Success, CardCreationResult? Result);

/// <summary>What became of it in each place.</summary>
internal sealed record CardCreationResult(string? OutTrackId, IReadOnlyList<CardDelivery>? DeliverResults);

/// <summary>What became of it in a place.</summary>
/// <param name="Success">Whether it is shown there; the whole may be a success without it.</param>
/// <param name="CarrierId">The id of the message.</param>
/// <param name="ErrorMsg">Why it is not.</param>
internal sealed record CardDelivery(bool? Success, string? CarrierId, string? ErrorMsg);

/// <summary>Whether a card was changed.</summary>
internal sealed record CardUpdateAnswer(bool? Success);
