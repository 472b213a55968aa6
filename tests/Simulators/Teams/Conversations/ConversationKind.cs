namespace SalesBot.Simulators.Teams;

/// <summary>The kinds of conversations.</summary>
internal enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}
