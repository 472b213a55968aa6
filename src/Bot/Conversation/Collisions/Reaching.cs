using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out where and in which language others are spoken to.</summary>
internal sealed class Reaching(TurnContext turn)
{
    /// <summary>The member's direct chat: on the speaker's platform, else on the one that they prefer, else on any; null where they have no account.</summary>
    public Task<Reached?> FindAsync(MemberId member, CancellationToken cancellationToken) => FindAsync(member, prefersOwn: false, cancellationToken);

    /// <summary>The member's direct chat where they want to be warned: on the platform that they prefer, else on the speaker's, else on any; null where they have no account.</summary>
    public Task<Reached?> FindPreferredAsync(MemberId member, CancellationToken cancellationToken) => FindAsync(member, prefersOwn: true, cancellationToken);

    /// <summary>Tells somebody else, once they may be spoken to; where that is later, the speaker hears when. A number that they answer means the notice's buttons.</summary>
    public async Task NotifyAsync(Reached to, string key, Card card, CancellationToken cancellationToken)
    {
        if (!await TryHoldAsync(to, key, card, cancellationToken))
        {
            await AnswerAsync(to, key, card, cancellationToken);
        }
    }

    /// <summary>Tells somebody what became of what they have asked for: whoever waits for an answer gets it at any hour.</summary>
    public async Task AnswerAsync(Reached to, string key, Card card, CancellationToken cancellationToken)
    {
        turn.Messages.Add(Notice(to, key, card));
        await OweAsync(to, key, card, turn.Now, cancellationToken);
        if (card.Actions.Length > 0)
        {
            await RememberAsync(to, state => state with { Offered = OfferedCard.Of(card, turn.Now) }, cancellationToken);
        }
    }

    /// <summary>Asks somebody whether something counts for them too, and remembers that they were asked.</summary>
    public async Task InviteAsync(Reached to, string key, Card card, Invitation invitation, CancellationToken cancellationToken)
    {
        await NotifyAsync(to, key, card, cancellationToken);
        await RememberAsync(to, state => state with { Invitations = state.Invitations.Add(invitation) }, cancellationToken);
    }

    /// <summary>The direct chat on the first of these platforms, else on the one that the person prefers, else on any; null where they have no account.</summary>
    public static ChatAddress? AccountOf(MemberProfile profile, params ReadOnlySpan<string?> platforms)
    {
        foreach (var platform in (ImmutableArray<string?>)[.. platforms, profile.Prefers, .. profile.Accounts.Keys])
        {
            if (platform is not null && profile.Accounts.TryGetValue(platform, out var account))
            {
                return new ChatAddress(platform, ChatKind.Direct, account);
            }
        }

        return null;
    }

    /// <summary>What is remembered of the conversation with them.</summary>
    public async Task<ConversationState> StateOfAsync(Reached reached, CancellationToken cancellationToken) =>
        ConversationState.Parse(await turn.Session.Conversations.FindAsync(reached.Member, reached.Chat, cancellationToken));

    private async Task<Reached?> FindAsync(MemberId member, bool prefersOwn, CancellationToken cancellationToken)
    {
        if (turn.Chart.Find(member) is null || await turn.Session.Organisation.FindProfileAsync(member, cancellationToken) is not { } profile)
        {
            return null;
        }

        var language = LanguageTags.Read(profile.Language, turn.Options.Language);
        return AccountOf(profile, prefersOwn ? profile.Prefers : null, turn.Turn.Message.Chat.Platform) is { } chat
            ? new Reached(member, chat, new Wording(language, turn.Today, turn.Options.Pipeline))
            : null;
    }

    /// <summary>What the buttons mean is remembered when it goes out: until then numbers mean what was shown before.</summary>
    private async Task<bool> TryHoldAsync(Reached to, string key, Card card, CancellationToken cancellationToken)
    {
        if (turn.Options.Schedules is not { } book || await book.HeldUntilAsync(to.Member, turn.Change.Now, turn.Session, cancellationToken) is not { } until)
        {
            return false;
        }

        turn.Messages.Add(Notice(to, key, card) with { HeldUntil = until });
        await OweAsync(to, key, card, until, cancellationToken);
        turn.ToldLater.Add((to.Member, until));
        return true;
    }

    /// <summary>What asks for something is owed an answer until it has one, whatever is talked of meanwhile.</summary>
    private async Task OweAsync(Reached to, string key, Card card, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (OwedAnswers.Of(card, key, turn.Speaker.Id, at) is { } owed)
        {
            await RememberAsync(to, state => state with { Owed = [.. state.Owed.Where(other => other.Key != key), owed] }, cancellationToken);
        }
    }

    private async Task RememberAsync(Reached to, Func<ConversationState, ConversationState> change, CancellationToken cancellationToken)
    {
        var index = turn.OtherStates.FindIndex(other => other.Member == to.Member && other.Chat == to.Chat);
        var saved = index < 0 ? await turn.Session.Conversations.FindAsync(to.Member, to.Chat, cancellationToken) : turn.OtherStates[index].State;
        var remembered = new RememberedState(to.Member, to.Chat, change(ConversationState.Parse(saved)).ToJson());
        if (index < 0)
        {
            turn.OtherStates.Add(remembered);
        }
        else
        {
            turn.OtherStates[index] = remembered;
        }
    }

    private OutgoingMessage Notice(Reached to, string key, Card card) => new()
    {
        Key = key,
        Kind = OutgoingKind.Notice,
        Chat = to.Chat,
        To = to.Member,
        At = turn.Change.Now,
        Card = card with { Language = LanguageTags.Of(to.Words.Language) },
        Text = TextTwin.Of(card, to.Words),
    };
}
