using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The buttons that are pressed by saying a code.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IPressCodeStore
{
    /// <summary>Keeps the codes; one that is kept already stays as it is.</summary>
    /// <exception cref="DatabaseUnavailableException">They were not kept: the card must not be sent yet.</exception>
    Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken);

    /// <summary>What a code stands for in a chat; null where it is unknown there, or its time is over.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken);
}
