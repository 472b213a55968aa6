using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>A message of an app that the platform has taken.</summary>
internal sealed record SentMessage(string Id, SimulatedApp App, DateTimeOffset At, MessageBody Body, ImmutableHashSet<string> Recipients);
