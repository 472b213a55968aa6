namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>Who can read a conversation.</summary>
internal enum ConversationKind
{
    /// <summary>One person and the bot.</summary>
    Personal,

    /// <summary>A chat of several people, a meeting's too.</summary>
    GroupChat,

    /// <summary>A channel of a team.</summary>
    Channel,
}
