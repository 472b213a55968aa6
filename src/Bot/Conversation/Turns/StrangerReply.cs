using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody reads whom the organisation does not know: how to be added, and nothing else.</summary>
internal static class StrangerReply
{
    /// <summary>The reply.</summary>
    /// <param name="language">The platform's language for the person, or the company's.</param>
    /// <param name="platform">The platform's name.</param>
    /// <param name="account">The account by which the platform knows the person, for the administrator to enter.</param>
    public static Reply For(Language language, string platform, string account) =>
        new(Wording.In(language).Stranger(platform, ProgressRecorder.Cut(account, 64)));
}
