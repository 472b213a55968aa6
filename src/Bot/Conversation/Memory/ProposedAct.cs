using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A win, a loss, a new customer or a new deal that waits for a confirmation.</summary>
internal sealed record ProposedAct
{
    public required ActKind Kind { get; init; }

    /// <summary>The customer's name as the question shows it.</summary>
    public required string CustomerName { get; init; }

    /// <summary>The customer; null for a new one.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal that is won or lost.</summary>
    public DealId? Deal { get; init; }

    /// <summary>Whether a new customer gets a deal at once.</summary>
    public bool WithDeal { get; init; }

    public string? Title { get; init; }

    public Money? Amount { get; init; }

    /// <summary>An amount that was told only roughly: it is asked for as long as none is given.</summary>
    public VagueAmount? Vague { get; init; }

    public StageId? Stage { get; init; }

    public DateOnly? ExpectedClose { get; init; }

    /// <summary>The day of the win or loss; that of the message where none was said.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why the deal was lost.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether no chat is to hear of the win.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>What to enter afterwards.</summary>
    public ImmutableArray<Progress> Then { get; init; } = [];

    /// <summary>Another amount of a deal, signed or not.</summary>
    public static ProposedAct OfAmount(Customer customer, Deal deal, Money amount, DateOnly on) => new()
    {
        Kind = deal.IsOpen ? ActKind.Amount : ActKind.SignedAmount,
        Customer = customer.Id,
        CustomerName = customer.Name,
        Deal = deal.Id,
        Amount = amount,
        On = on,
    };

    /// <summary>Whether both are about one deal, or both would create the same.</summary>
    public bool IsAboutSame(ProposedAct other) => Deal is not null || other.Deal is not null
        ? Deal == other.Deal
        : string.Equals(Domain.Sales.CustomerName.Normalise(CustomerName), Domain.Sales.CustomerName.Normalise(other.CustomerName), StringComparison.Ordinal)
            && (Title is null || other.Title is null || string.Equals(Title, other.Title, StringComparison.OrdinalIgnoreCase));
}
