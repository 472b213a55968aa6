namespace SalesBot.Adapters.Common.Hosting;

/// <summary>Marks a callback whose refusals are rehearsed at start (<see cref="CallbackRehearsal"/>).</summary>
/// <param name="Query">The query of a call that is stale in nothing, and wrong only in its signature, at a time.</param>
public sealed record RehearsedCallback(Func<DateTimeOffset, string> Query);
