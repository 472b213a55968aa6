using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Finds deals as a test wants.</summary>
internal sealed class ScriptedDeals : IDealSearch
{
    /// <summary>What was looked for: by whom and what.</summary>
    public List<(string Account, string Text)> Searches { get; } = [];

    /// <summary>What is found.</summary>
    public Func<string, CancellationToken, Task<ImmutableArray<FoundDeal>?>> Find { get; set; } = (_, _) => Task.FromResult<ImmutableArray<FoundDeal>?>([]);

    public Task<ImmutableArray<FoundDeal>?> FindAsync(string platform, string account, string text, CancellationToken cancellationToken)
    {
        Searches.Add((account, text));
        return Find(text, cancellationToken);
    }
}
