using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Finds which subjects of some events were used by later change sets.</summary>
internal sealed class LaterUse(SalesContext context)
{
    /// <summary>
    /// The subjects that later events, still standing, are about. A deal or customer that these events created is also used by what was
    /// entered for it: an activity of the deal, a deal of the customer.
    /// </summary>
    public async Task<IReadOnlySet<Subject>> OfAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return new HashSet<Subject>();
        }

        var changeSets = events.Select(change => change.Key.ChangeSet.Value).Distinct().ToList();
        var sequences = await ChangeQueries.Traces(context, changeSets)
            .ToDictionaryAsync(trace => (trace.ChangeSet, trace.Ordinal), trace => trace.Sequence, cancellationToken);
        var touched = events
            .GroupBy(change => change.Subject)
            .Select(ofSubject => new Touched(
                ofSubject.Key,
                ofSubject.Min(change => sequences[(change.Key.ChangeSet.Value, change.Key.Ordinal)]),
                ofSubject.Any(change => change.Kind is SalesEventKind.CustomerCreated or SalesEventKind.DealCreated)))
            .ToList();
        var later = await ChangeQueries.StandingSince(
                context,
                touched.Min(subject => subject.Sequence),
                changeSets,
                [.. touched.Select(subject => subject.Subject.Id)],
                [.. touched.Where(subject => subject.IsCreatedDeal).Select(subject => subject.Subject.Id)],
                [.. touched.Where(subject => subject.IsCreatedCustomer).Select(subject => Guid.Parse(subject.Subject.Id))])
            .ToListAsync(cancellationToken);
        return touched.Where(subject => later.Exists(subject.IsUsedBy)).Select(subject => subject.Subject).ToHashSet();
    }

    /// <summary>A subject, when it was first touched, and whether it came to be then.</summary>
    private sealed record Touched(Subject Subject, long Sequence, bool IsCreated)
    {
        public bool IsCreatedDeal => IsCreated && Subject.Kind == SubjectKind.Deal;

        public bool IsCreatedCustomer => IsCreated && Subject.Kind == SubjectKind.Customer;

        public bool IsUsedBy(EventTrace later) => later.Sequence > Sequence
            && (later.Subject == Subject
                || (IsCreatedDeal && string.Equals(later.Deal, Subject.Id, StringComparison.Ordinal))
                || (IsCreatedCustomer && string.Equals(later.Customer?.ToString(), Subject.Id, StringComparison.Ordinal)));
    }
}
