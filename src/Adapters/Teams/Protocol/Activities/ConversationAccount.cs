namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>Where something was said.</summary>
/// <param name="Id">Teams' id, in a channel with the post whose thread it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Tenant">The organisation; may be empty.</param>
internal sealed record ConversationAccount(string Id, ConversationKind Kind, string Tenant);
