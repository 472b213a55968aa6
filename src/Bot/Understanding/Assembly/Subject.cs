using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>The customer that a stretch of text is about: known, unknown, or one of several.</summary>
internal sealed record Subject
{
    /// <summary>The customer, where the catalogue has exactly one that fits.</summary>
    public CatalogueCustomer? Customer { get; init; }

    /// <summary>The customers that fit, where there are several; in the catalogue's order.</summary>
    public ImmutableArray<CatalogueCustomer> Candidates { get; init; } = [];

    /// <summary>The name as written, where the catalogue has none that fits.</summary>
    public string? NewName { get; init; }

    /// <summary>Where the text names it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The deal that the text or the focus tells.</summary>
    public DealId? Deal { get; init; }

    /// <summary>How sure it is that this customer is meant.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether it is another one.</summary>
    public bool IsSameAs(Subject other) =>
        Customer is not null ? Customer.Id == other.Customer?.Id
        : NewName is not null ? string.Equals(NewName, other.NewName, StringComparison.Ordinal)
        : other.Customer is null && other.NewName is null && Candidates.SequenceEqual(other.Candidates);

    /// <summary>The slot that an action holds.</summary>
    public Slot<CustomerReference> ToSlot() => new(new CustomerReference(Customer?.Name ?? NewName ?? "", Customer?.Id), Span, Confidence);
}
