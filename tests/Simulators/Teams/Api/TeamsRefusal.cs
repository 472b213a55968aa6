namespace SalesBot.Simulators.Teams;

/// <summary>The platform refuses a call.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // It never leaves the simulator, and never comes without its status.
internal sealed class TeamsRefusal(int status, string code, string text) : Exception(text)
#pragma warning restore CA1032, CA1064, RCS1194
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>The code; empty where the body has a message alone.</summary>
    public string Code => code;

    /// <summary>The header <c>Retry-After</c>; null for none.</summary>
    public string? RetryAfter { get; init; }

    public static TeamsRefusal BadSyntax(string text) => new(400, "BadSyntax", text);

    public static TeamsRefusal NoConversation() => new(404, "ConversationNotFound", "Conversation not found.");
}
