using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was recorded about one deal, or about a customer and none of its deals.</summary>
internal sealed record DiaryPart(CustomerId Customer, DealId? Deal, ImmutableArray<SalesEvent> Events)
{
    /// <summary>Whether the customer came to be, and nothing else was told of it.</summary>
    public bool IsNothingButNew => Events is [{ Kind: SalesEventKind.CustomerCreated }];

    /// <summary>The deal before and after these events, as far as they changed it; null before where it came to be in them.</summary>
    public (Deal? Before, Deal After) Change(Deal present)
    {
        var changes = Events.Where(change => change.Subject.Kind == SubjectKind.Deal).ToList();
        var after = present;
        foreach (var change in changes.Where(change => change.Kind != SalesEventKind.DealCreated))
        {
            after = SalesProjection.Apply(after, change);
        }

        return (SalesProjection.Before(after, changes), after);
    }
}
