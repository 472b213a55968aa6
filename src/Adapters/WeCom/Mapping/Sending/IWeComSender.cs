using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>One of WeCom's ways to say something.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IWeComSender
{
    /// <summary>The way.</summary>
    WeComRoute Route { get; }

    /// <summary>Draws the message for the chat and hands it over.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken);
}
