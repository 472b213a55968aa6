using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Where a message goes.</summary>
/// <param name="Chat">The chat as the service knows it.</param>
/// <param name="Reference">What is known of it.</param>
/// <param name="Place">The conversation, and in a channel the thread.</param>
/// <param name="Tenant">Whose chat it is; empty where nobody said.</param>
internal sealed record TeamsDestination(ChatAddress Chat, TeamsReference Reference, ConnectorPlace Place, string Tenant);
