namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>The chats of a platform whose ids begin alike, such as those that go over one long connection.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="IdPrefix">How their ids begin.</param>
public sealed record ChatRoute(string Platform, string IdPrefix);
