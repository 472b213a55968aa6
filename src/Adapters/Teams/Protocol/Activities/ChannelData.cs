namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>What Teams adds of its own.</summary>
/// <param name="Tenant">The organisation; may be empty.</param>
/// <param name="EventType">What happened, where something did; its casing is not to be relied on.</param>
internal sealed record ChannelData(string Tenant, string EventType);
