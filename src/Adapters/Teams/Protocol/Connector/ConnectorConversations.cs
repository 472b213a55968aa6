using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>Opens a person's chat with the bot; one that is open already is given again.</summary>
internal sealed record ConversationCreation(IReadOnlyList<ConnectorAccount> Members, string TenantId)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsGroup { get; }

    public ConnectorAccount? Bot { get; init; }

    public ConversationChannelData ChannelData { get; } = new(new ConnectorTenant(TenantId));
}

/// <summary>What Teams wants to know besides.</summary>
internal sealed record ConversationChannelData(ConnectorTenant Tenant);

/// <summary>An organisation.</summary>
internal sealed record ConnectorTenant(string Id);

/// <summary>What was made or changed.</summary>
/// <param name="Id">Its id; null where the answer had no body.</param>
internal sealed record ConnectorResource(string? Id);

/// <summary>A page of a conversation's members.</summary>
/// <param name="Members">Some of them; may be none though there are more.</param>
/// <param name="ContinuationToken">Where the next page begins; null where this is the last.</param>
internal sealed record MemberPage(IReadOnlyList<ConnectorMember>? Members, string? ContinuationToken);

/// <summary>A member. Guests and anonymous ones lack most of it.</summary>
/// <param name="Id">The id for this bot, <c>29:…</c>.</param>
/// <param name="Name">The name that is shown.</param>
/// <param name="ObjectId">The Entra object id, under one of its two names.</param>
/// <param name="AadObjectId">The other one.</param>
internal sealed record ConnectorMember(string? Id, string? Name, string? ObjectId, string? AadObjectId)
{
    private static readonly string[] OutsideRoles = ["guest", "anonymous"];

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string? UserRole { get; init; }

    /// <summary>The member's own organisation; of somebody without an account none.</summary>
    public string? TenantId { get; init; }

    /// <summary>Whether the member is from outside the organisation.</summary>
    public bool IsFromOutside(string? tenant) =>
        OutsideRoles.Contains(UserRole, StringComparer.OrdinalIgnoreCase)
        || (TenantId is { Length: > 0 } own && tenant is { Length: > 0 } && !string.Equals(own, tenant, StringComparison.OrdinalIgnoreCase));
}
