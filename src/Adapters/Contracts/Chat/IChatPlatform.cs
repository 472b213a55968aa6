namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A chat platform that messages can be sent through.</summary>
/// <threadsafety>Called by several workers at once.</threadsafety>
public interface IChatPlatform
{
    /// <summary>The platform's name, as in <see cref="ChatAddress.Platform"/>.</summary>
    string Name { get; }

    /// <summary>Whether the platform shows the message once even where it is sent twice under the same <see cref="OutgoingMessage.Key"/>.</summary>
    bool Deduplicates(OutgoingMessage message);

    /// <summary>Chats that another node serves now, such as those of a connection that it holds.</summary>
    IReadOnlyCollection<ChatRoute> ServedElsewhere { get; }

    /// <summary>Draws the message for the platform and hands it over.</summary>
    /// <returns>What is known afterwards. Failures of the platform come back as a value, not as an exception.</returns>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Gets what was sent with a message. Links live minutes on some platforms, so it is called as soon as the message is stored.</summary>
    /// <returns>The file, or why there is none. Failures of the platform come back as a value, not as an exception.</returns>
    Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken);
}
