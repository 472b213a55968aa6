namespace SalesBot.Simulators.Teams;

/// <summary>The names of the platform's calls, for faults and counts.</summary>
public static class TeamsRoutes
{
    /// <summary>The login service's tokens.</summary>
    public const string Token = "token";

    /// <summary>The document that tells where the keys are.</summary>
    public const string Metadata = "metadata";

    /// <summary>The keys.</summary>
    public const string Keys = "keys";

    /// <summary>A new message.</summary>
    public const string Send = "send";

    /// <summary>An answer to a message.</summary>
    public const string Reply = "reply";

    /// <summary>A change of a message.</summary>
    public const string Update = "update";

    /// <summary>The deletion of a message.</summary>
    public const string Delete = "delete";

    /// <summary>A new conversation, or a new post in a channel.</summary>
    public const string Create = "create";

    /// <summary>A roster, page by page.</summary>
    public const string Members = "members";

    /// <summary>A whole roster at once.</summary>
    public const string AllMembers = "all-members";

    /// <summary>One member.</summary>
    public const string Member = "member";

    /// <summary>A team.</summary>
    public const string Team = "team";

    /// <summary>A team's channels.</summary>
    public const string Channels = "channels";

    /// <summary>A pasted picture, on the connector's host.</summary>
    public const string Picture = "picture";

    /// <summary>A file, on the download host.</summary>
    public const string File = "file";
}
