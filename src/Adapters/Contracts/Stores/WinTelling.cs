using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A chat has heard of a win.</summary>
/// <param name="Win">Which win (<see cref="WinRecord.Id"/>).</param>
/// <param name="Chat">Which chat.</param>
/// <param name="Message">The key of the message that told it, which may have told others too.</param>
/// <param name="At">When, UTC.</param>
/// <param name="IsCorrected">Whether the chat has also heard that it is not so.</param>
public sealed record WinTelling(long Win, ChatAddress Chat, string Message, DateTimeOffset At, bool IsCorrected = false);
