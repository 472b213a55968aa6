using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>A message that was handed to its platform.</summary>
/// <param name="Entry">The message, as it was taken.</param>
/// <param name="Outcome">What is known since.</param>
internal sealed record EndedSend(OutboxEntry Entry, SendOutcome Outcome);
