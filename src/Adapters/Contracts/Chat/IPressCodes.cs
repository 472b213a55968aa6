using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Buttons that are pressed by saying a code, in chats whose buttons can only speak for the person.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IPressCodes
{
    /// <summary>Keeps the codes of a card before it is sent; one that is kept already stays as it is.</summary>
    /// <exception cref="DatabaseUnavailableException">They were not kept: the card must not be sent yet.</exception>
    Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken);

    /// <summary>What a code stands for in a chat; null where it is unknown there, or its time is over.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken);
}
