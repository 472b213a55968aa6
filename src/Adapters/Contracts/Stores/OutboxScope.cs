using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Which messages to go out are looked at.</summary>
/// <param name="Now">The time: what is put off until later, or leased for longer, is left.</param>
public sealed record OutboxScope(DateTimeOffset Now)
{
    /// <summary>Only those of this platform; null for all platforms.</summary>
    public string? Platform { get; init; }

    /// <summary>Only those of this chat; null for all chats.</summary>
    public ChatAddress? Chat { get; init; }

    /// <summary>Whether only answers are looked at.</summary>
    public bool OnlyAnswers { get; init; }

    /// <summary>Routes that somebody else serves: their messages are left to it.</summary>
    public IReadOnlyCollection<ChatRoute> Elsewhere { get; init; } = [];
}
