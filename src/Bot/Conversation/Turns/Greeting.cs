using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What is said to somebody who opens the chat: once to a colleague, once a day to somebody who is not known.</summary>
internal static class Greeting
{
    /// <summary>What should happen. The keys make a greeting that comes again speak once.</summary>
    /// <param name="message">The turn; nothing was said in it.</param>
    /// <param name="member">Who it is; null where the organisation does not know.</param>
    /// <param name="today">The day in the company's zone.</param>
    /// <param name="language">What the person reads.</param>
    public static TurnOutcome For(ChatMessage message, Member? member, DateOnly today, Language language)
    {
        var (platform, sender) = (message.Chat.Platform, message.Sender);
        var greeting = new OutgoingMessage
        {
            Key = member is null
                ? string.Create(CultureInfo.InvariantCulture, $"stranger/{platform}/{sender}/{today:yyyy-MM-dd}")
                : $"welcome/{message.Chat.Platform}/{message.Chat.Id}",
            Kind = OutgoingKind.Reply,
            Chat = message.Chat,
            To = member?.Id,
            At = message.ReceivedAt,
            Text = member is null ? StrangerReply.For(language, platform, sender).Text : Wording.In(language).Introduction(member.Name),
        };
        return new TurnOutcome { Messages = message.Chat.Kind == ChatKind.Direct ? [greeting] : [], StateChat = message.Chat };
    }
}
