using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The buttons that are pressed by saying a code.</summary>
public interface IPressCodeStore
{
    /// <summary>Keeps the codes; one that is kept already stays as it is.</summary>
    Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken);

    /// <summary>The code as it was kept for the chat, also where its time is over; null where there is none.</summary>
    Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken);

    /// <summary>Whether there are codes whose time was over before that moment.</summary>
    Task<bool> AnyBeforeAsync(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Takes away the codes whose time was over before that moment.</summary>
    /// <returns>How many.</returns>
    Task<int> RemoveBeforeAsync(DateTimeOffset until, CancellationToken cancellationToken);
}
