using System.Collections.Immutable;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>A published key.</summary>
/// <param name="Id">Under which id tokens name it.</param>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">The channels that it may speak for.</param>
internal sealed record SigningKey(string Id, SecurityKey Key, ImmutableArray<string> Endorsements);
