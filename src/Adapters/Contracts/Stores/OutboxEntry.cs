using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A message to go out.</summary>
/// <param name="Id">Its place in the order in which things were said.</param>
/// <param name="Message">What is said.</param>
/// <param name="Attempts">How often it was handed to the platform before, as far as is known.</param>
/// <param name="InFlight">Whether an earlier lease ended without a word, so that it may have been sent.</param>
/// <param name="Detours">How often it was sent another way before.</param>
public sealed record OutboxEntry(long Id, OutgoingMessage Message, int Attempts, bool InFlight, int Detours = 0);
