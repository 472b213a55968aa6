using SalesBot.Domain.Library;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>What subjects look like after an event: the only place where an event becomes state.</summary>
public static class SalesProjection
{
    /// <summary>The deal after the event.</summary>
    /// <param name="deal">The deal before it; null before its creation.</param>
    /// <param name="change">An event about that deal.</param>
    /// <exception cref="ArgumentNullException">The event changes a deal that was never created.</exception>
    public static Deal Apply(Deal? deal, SalesEvent change)
    {
        if (change.Kind == SalesEventKind.DealCreated)
        {
            return change.To is null ? Existing(deal) with { Withdrawn = true } : SalesJson.Read<Deal>(change.To)!;
        }

        var changed = SalesFields.Write(Existing(deal), change.Kind, change.To);
        return changed with { Version = changed.Version + 1 };
    }

    /// <summary>The deal as it was before some events: what was known of it then.</summary>
    /// <param name="deal">The deal as it is after them.</param>
    /// <param name="changes">All events about that deal that were recorded since, in the order in which they were recorded.</param>
    /// <returns>Null where the deal came to be only then.</returns>
    public static Deal? Before(Deal deal, IEnumerable<SalesEvent> changes)
    {
        foreach (var change in changes.Reverse())
        {
            if (change.Kind != SalesEventKind.DealCreated)
            {
                deal = SalesFields.Write(deal, change.Kind, change.From);
            }
            else if (change.To is not null)
            {
                return null;
            }
            else
            {
                deal = deal with { Withdrawn = false };
            }
        }

        return deal;
    }

    /// <summary>The customer after the event.</summary>
    /// <param name="customer">The customer before it; null before its creation.</param>
    /// <param name="change">An event about that customer.</param>
    /// <exception cref="ArgumentNullException">The event changes a customer that was never created.</exception>
    public static Customer Apply(Customer? customer, SalesEvent change)
    {
        if (change.Kind == SalesEventKind.CustomerCreated)
        {
            return change.To is null ? Existing(customer) with { Withdrawn = true } : SalesJson.Read<Customer>(change.To)!;
        }

        return SalesFields.Write(Existing(customer), change.Kind, change.To);
    }

    /// <summary>The activity after the event.</summary>
    public static Activity Apply(Activity? activity, SalesEvent change) =>
        change.Kind != SalesEventKind.ActivityRecorded ? SalesFields.Write(Existing(activity), change.Kind, change.To)
        : change.To is null ? Existing(activity) with { Withdrawn = true } : SalesJson.Read<Activity>(change.To)!;

    /// <summary>The reminder after the event.</summary>
    public static Reminder Apply(Reminder? reminder, SalesEvent change) =>
        change.To is null ? Existing(reminder) with { Withdrawn = true } : SalesJson.Read<Reminder>(change.To)!;

    /// <summary>The target after the event.</summary>
    public static Target Apply(Target? target, SalesEvent change) =>
        change.Kind != SalesEventKind.TargetSet ? SalesFields.Write(Existing(target), change.Kind, change.To)
        : change.To is null ? Existing(target) with { Withdrawn = true } : SalesJson.Read<Target>(change.To)! with { Answer = target?.Answer, Result = target?.Result };

    /// <summary>The script after the event.</summary>
    public static Script Apply(Script? script, SalesEvent change) =>
        change.To is null ? Existing(script) with { Withdrawn = true } : SalesJson.Read<Script>(change.To)!;

    private static T Existing<T>(T? subject)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject;
    }
}
