using System.Collections.Immutable;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>What a token says that was found to be good. It names the service that calls, never a person.</summary>
/// <param name="ServiceUrl">The address that it was given for; empty where it names none.</param>
/// <param name="Endorsements">The channels that its key may speak for.</param>
internal sealed record ChannelToken(string ServiceUrl, ImmutableArray<string> Endorsements);
