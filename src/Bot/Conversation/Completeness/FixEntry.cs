using SalesBot.Domain.Completeness;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A deal with what is missing in it.</summary>
internal sealed record FixEntry(DealCompleteness Completeness, Customer Customer)
{
    /// <summary>The deal.</summary>
    public Deal Deal => Completeness.Deal;
}
