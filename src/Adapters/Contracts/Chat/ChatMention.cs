namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A person whom a message in a group calls by name, so that the platform tells them of it.</summary>
/// <param name="Account">The platform's id of the person.</param>
/// <param name="Name">The name that is shown.</param>
public sealed record ChatMention(string Account, string Name);
