namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>The types of activities that mean something here. There are others, and new ones come without notice.</summary>
internal static class ActivityTypes
{
    /// <summary>Somebody wrote, or pressed a button that only sends.</summary>
    public const string Message = "message";

    /// <summary>Something that is answered at once.</summary>
    public const string Invoke = "invoke";

    /// <summary>Somebody came into a conversation or left it, or it was changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or taken away.</summary>
    public const string InstallationUpdate = "installationUpdate";
}
