using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.Teams.Mapping;

/// <summary>The id under which the service knows a message of Teams: Teams' own ids are unique in their conversation only, and an answer belongs into the thread.</summary>
/// <param name="Activity">Teams' id of the message.</param>
/// <param name="Thread">The post whose thread it is in; empty for none.</param>
/// <param name="Conversation">What tells its conversation from others.</param>
internal sealed record TeamsMessageId(string Activity, string Thread, string Conversation)
{
    // Teams' ids are digits, or a letter, a colon and a GUID.
    private const char Separator = '@';
    private const int PartMaxLength = 64;
    private const int HashLength = 16;

    /// <summary>Forms the id of a message.</summary>
    /// <param name="activity">Teams' id of the message.</param>
    /// <param name="conversation">Teams' id of the conversation, with the thread where there is one.</param>
    public static TeamsMessageId Of(string activity, string conversation) =>
        new(Short(activity), Short(TeamsChat.ThreadOf(conversation)), Hash(conversation));

    /// <summary>Reads an id; null where it is not of this form.</summary>
    public static TeamsMessageId? Find(string id) =>
        id.Split(Separator) is [var activity, var thread, var conversation] ? new TeamsMessageId(activity, thread, conversation) : null;

    /// <inheritdoc />
    public override string ToString() => string.Join(Separator, Activity, Thread, Conversation);

    private static string Short(string part) => part.Length <= PartMaxLength && !part.Contains(Separator, StringComparison.Ordinal) ? part : Hash(part);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
