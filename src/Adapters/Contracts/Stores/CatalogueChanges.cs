using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What has changed among customers and deals since a place in the sequence of changes.</summary>
/// <param name="Changes">The changed subjects as they are now, each once; some may be repeated by the next call.</param>
/// <param name="Position">Where to go on from.</param>
public sealed record CatalogueChanges(ImmutableArray<CatalogueChange> Changes, long Position);
