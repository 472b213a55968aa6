using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out where and in which language others are spoken to.</summary>
internal sealed class Reaching(TurnContext turn)
{
    /// <summary>The member's direct chat: on the platform that they prefer, else on the speaker's, else on any; null where they have no account.</summary>
    public async Task<Reached?> FindAsync(MemberId member, CancellationToken cancellationToken)
    {
        if (turn.Chart.Find(member) is null || await turn.Session.Organisation.FindProfileAsync(member, cancellationToken) is not { } profile)
        {
            return null;
        }

        var language = LanguageTags.Read(profile.Language, turn.Options.Language);
        foreach (var platform in (ImmutableArray<string?>)[profile.Prefers, turn.Turn.Message.Chat.Platform, .. profile.Accounts.Keys])
        {
            if (platform is not null && profile.Accounts.TryGetValue(platform, out var account))
            {
                return new Reached(member, new ChatAddress(platform, ChatKind.Direct, account), new Wording(language, turn.Today, turn.Options.Pipeline));
            }
        }

        return null;
    }

    /// <summary>A notice for somebody else.</summary>
    public OutgoingMessage Notice(Reached to, string key, Card card) => new()
    {
        Key = key,
        Kind = OutgoingKind.Notice,
        Chat = to.Chat,
        To = to.Member,
        At = turn.Change.Now,
        Card = card,
        Text = TextTwin.Of(card, to.Words),
    };
}
