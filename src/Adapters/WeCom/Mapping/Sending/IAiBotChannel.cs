using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>How the intelligent robot speaks: by answering callbacks, or over the long connection.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IAiBotChannel
{
    /// <summary>Whether another node speaks for it now.</summary>
    bool IsServedElsewhere { get; }

    /// <summary>The reply goes another way, or nowhere: whoever was shown that it is being worked on is told so.</summary>
    Task LeaveAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Draws the message and hands it over. The limits of the chat are kept by the caller.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken);
}
