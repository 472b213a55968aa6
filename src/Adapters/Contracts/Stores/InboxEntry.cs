using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A message that came in and waits to be handled.</summary>
/// <param name="Id">Its place in the order of arrival.</param>
/// <param name="Message">What was said.</param>
/// <param name="Attempts">How often handling it has failed.</param>
public sealed record InboxEntry(long Id, ChatMessage Message, int Attempts);
