using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>What the sender of a message reads that could not be handled: nothing was changed, and what to do.</summary>
internal static class FailedReply
{
    /// <summary>The reply.</summary>
    public static Reply For(Language language) => new(Wording.In(language).NotHandled);
}
