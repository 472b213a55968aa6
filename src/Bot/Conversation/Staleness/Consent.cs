using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks somebody above a deal's owner to agree to what would keep the deal out of sight for long, or again and again.</summary>
internal sealed class Consent(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Those above the deal's owner, the nearest first.</summary>
    public List<Member> AboveOf(Deal deal) => turn.Chart.Find(deal.Owner) is { } owner ? [.. turn.Chart.SuperiorsOf(owner)] : [];

    /// <summary>Whether there is somebody above who is not the speaker.</summary>
    public bool IsNeededFor(Deal deal) => AboveOf(deal) is [_, ..] above && !above.Exists(member => member.Id == turn.Speaker.Id);

    /// <summary>The nearest who is reached; null, and the speaker is told, where nobody is.</summary>
    public async Task<Reached?> FindAsync(Deal deal, CancellationToken cancellationToken)
    {
        foreach (var member in AboveOf(deal))
        {
            if (await reaching.FindPreferredAsync(member.Id, cancellationToken) is { } reached)
            {
                return reached;
            }
        }

        turn.SayPrivately(turn.Words.NobodyAboveReached);
        return null;
    }

    /// <summary>Sends the card on which it is decided.</summary>
    public Task AskAsync(Reached reached, string key, string title, ImmutableArray<CardFact> facts, ImmutableArray<CardAction> actions, CancellationToken cancellationToken) => reaching.NotifyAsync(
        reached,
        $"{key}/{turn.Turn.ChangeSet}",
        new Card { Purpose = CardPurpose.Notice, Title = title, Sections = [new CardSection { Facts = facts }], Actions = actions },
        cancellationToken);

    /// <summary>What the deal is worth, where that is known.</summary>
    public static ImmutableArray<CardFact> AmountOf(Deal deal, Wording words) => deal.Amount is { } amount ? [new CardFact(words.AmountLabel, words.Amount(amount))] : [];
}
