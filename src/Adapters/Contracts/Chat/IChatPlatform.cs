namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A chat platform that messages can be sent through.</summary>
/// <threadsafety>Called by several workers at once.</threadsafety>
public interface IChatPlatform
{
    /// <summary>The platform's name, as in <see cref="ChatAddress.Platform"/>.</summary>
    string Name { get; }

    /// <summary>Draws the message for the platform and hands it over.</summary>
    /// <returns>What is known afterwards. Failures of the platform come back as a value, not as an exception.</returns>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
