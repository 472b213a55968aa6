using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Finds deals for somebody who types in a platform's search box. It changes nothing.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IDealSearch
{
    /// <summary>The deals that fit best, at most ten, with no more of each than the person may see.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="account">The person's account there.</param>
    /// <param name="text">What was typed; empty for the person's own latest deals.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The deals; null where nobody here has the account.</returns>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    Task<ImmutableArray<FoundDeal>?> FindAsync(string platform, string account, string text, CancellationToken cancellationToken);
}
