using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Says a line in answer to a message that the service does not take.</summary>
internal sealed class ImmediateReplies(IEnumerable<IChatPlatform> platforms, TimeProvider time, ILogger<ImmediateReplies> logger)
{
    /// <summary>Says it. Where that fails, only operators learn of it.</summary>
    /// <param name="answered">What is answered.</param>
    /// <param name="text">What is said.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task SayAsync(ChatMessage answered, string text, CancellationToken cancellationToken)
    {
        var message = new OutgoingMessage
        {
            Key = ReplyKey.Of(TeamsChat.Platform, answered.Id, 0),
            Kind = OutgoingKind.Reply,
            Chat = answered.Chat,
            At = time.GetUtcNow(),
            Text = text,
        };
        var outcome = await platforms.First(platform => platform.Name == TeamsChat.Platform).SendAsync(message, cancellationToken);
        if (outcome is not SendOutcome.Accepted)
        {
            logger.NotSaid(answered.Id, outcome.GetType().Name);
        }
    }
}
