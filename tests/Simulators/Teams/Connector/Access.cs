namespace SalesBot.Simulators.Teams;

/// <summary>Whether the bot may write in a conversation.</summary>
internal static class Access
{
    /// <summary>The conversation, or the refusal that the connector has for it.</summary>
    public static (Conversation Conversation, string? Root) Open(Tenant tenant, Places places, string id)
    {
        var (conversation, root) = places.Find(id) ?? throw TeamsRefusal.NoConversation();
        Demand(tenant, conversation);
        return (conversation, root);
    }

    public static void Demand(Tenant tenant, Conversation conversation)
    {
        if (tenant.IsBotDisabled)
        {
            throw new TeamsRefusal(403, "BotDisabledByAdmin", "The tenant admin disabled this bot");
        }

        if (conversation.IsBlocked)
        {
            throw new TeamsRefusal(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");
        }

        if (!conversation.Installation.HasBot || conversation.Channel is { IsPrivate: true })
        {
            throw new TeamsRefusal(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        }
    }
}
