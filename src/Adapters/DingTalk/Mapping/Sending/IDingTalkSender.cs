using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>One of DingTalk's ways to say something.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IDingTalkSender
{
    /// <summary>The way.</summary>
    DingTalkRoute Route { get; }

    /// <summary>Draws the message for the chat and hands it over.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken);
}
