using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a group chat hears of wins and reports.</summary>
internal sealed record ChatPolicy
{
    /// <summary>Of a chat for which nothing is set.</summary>
    public static ChatPolicy Default { get; } = new();

    /// <summary>Whether it hears of wins.</summary>
    public bool Wins { get; init; } = true;

    /// <summary>Whether it gets reports.</summary>
    public bool Reports { get; init; } = true;

    /// <summary>From which amount on it hears of a win.</summary>
    public Money LeastAmount { get; init; } = Money.Zero;

    /// <summary>How much of the money it reads.</summary>
    public AmountsShown Amounts { get; init; } = AmountsShown.Full;

    /// <summary>Whether customers are never named there.</summary>
    public bool MasksCustomers { get; init; }

    /// <summary>Whether people from outside the company read along.</summary>
    public bool HasOutsiders { get; init; }

    /// <summary>The chat's language; null for the company's.</summary>
    public Language? Language { get; init; }
}
