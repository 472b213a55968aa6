namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A chat of one platform.</summary>
/// <param name="Platform">The platform's name, such as <c>WeCom</c> or <c>Playground</c>.</param>
/// <param name="Kind">Direct or group.</param>
/// <param name="Id">The platform's id of the chat; in a direct chat without one, the person's account.</param>
public sealed record ChatAddress(string Platform, ChatKind Kind, string Id)
{
    /// <summary>The longest platform name, in UTF-16 units.</summary>
    public const int PlatformMaxLength = 20;

    /// <summary>The longest chat id and account that is kept, in UTF-16 units.</summary>
    public const int IdMaxLength = 200;
}
