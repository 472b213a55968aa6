using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>What is limited, and how far.</summary>
/// <param name="Key">The key under which all nodes count; it begins with the platform's name.</param>
/// <param name="Limits">The limits, below the platform's own: requests that leave a minute apart may arrive closer together.</param>
public sealed record SendingGate(string Key, ImmutableArray<RateLimit> Limits);
