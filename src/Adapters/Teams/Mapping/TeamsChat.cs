using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Teams.Mapping;

/// <summary>The chats of Teams as the service knows them. Ids are opaque, and told apart by case.</summary>
internal static class TeamsChat
{
    /// <summary>The platform's name.</summary>
    public const string Platform = PlatformName.Teams;

    /// <summary>What stands between a channel and the post in it whose thread is meant.</summary>
    private const string ThreadMark = ";messageid=";

    /// <summary>The person's own chat with the bot.</summary>
    /// <param name="account">The Entra object id, or Teams' own id of somebody who has none.</param>
    public static ChatAddress WithPerson(string account) => new(Platform, ChatKind.Direct, account);

    /// <summary>A group chat or a channel. Its threads are one chat.</summary>
    public static ChatAddress InGroup(string conversation) => new(Platform, ChatKind.Group, Split(conversation).Base);

    /// <summary>The post whose thread the conversation is; empty where it is none of a channel.</summary>
    public static string ThreadOf(string conversation) => Split(conversation).Thread;

    /// <summary>The conversation of a thread.</summary>
    public static string InThread(string conversation, string thread) => thread.Length == 0 ? conversation : conversation + ThreadMark + thread;

    private static (string Base, string Thread) Split(string conversation) =>
        conversation.IndexOf(ThreadMark, StringComparison.Ordinal) is var at and >= 0
            ? (conversation[..at], conversation[(at + ThreadMark.Length)..])
            : (conversation, "");
}
