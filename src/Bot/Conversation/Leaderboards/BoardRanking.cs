using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>A ranking, with the amounts of money that its cards tell besides.</summary>
/// <param name="Board">The ranking.</param>
/// <param name="Amounts">What each of its places has signed, or was paid where payments are ranked, and what was signed in the days before.</param>
/// <threadsafety>Immutable.</threadsafety>
internal sealed record BoardRanking(Leaderboard<TargetHolder> Board, ImmutableArray<(Money Now, Money Before)> Amounts)
{
    /// <summary>Whether somebody's target is another one now than at the moment that the question names.</summary>
    public bool HaveTargetsChanged { get; init; }

    /// <summary>Of nobody.</summary>
    public static BoardRanking Empty { get; } = new(new Leaderboard<TargetHolder>([]), []);

    /// <summary>What one of them has signed, or was paid where payments are ranked; nothing for one who has no place.</summary>
    public Money AmountOf(TargetHolder who) => Board.Find(who) is { } standing ? Amounts[standing.Position - 1].Now : Money.Zero;

    /// <summary>What one of them had signed in the days before.</summary>
    public Money AmountBefore(TargetHolder who) => Board.Find(who) is { } standing ? Amounts[standing.Position - 1].Before : Money.Zero;
}
