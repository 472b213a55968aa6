using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Of the names that a stretch may be meant as, the nearest: the speaker's own before others', then the longest, then the surest.</summary>
internal sealed class NearestName(Catalogue catalogue, MemberId speaker, bool hasOwn)
{
    private NameMatch? best;
    private bool isBestOwn;

    /// <summary>The nearest of those that were considered, or null.</summary>
    public NameMatch? Match => best;

    /// <summary>Begins with another stretch.</summary>
    public void Clear() => best = null;

    /// <summary>Takes the name, where it is nearer than the one before.</summary>
    /// <param name="candidate">A name, and what is wrong with how it is written.</param>
    /// <param name="mustBeOwn">Whether it is meant only where it is the speaker's own.</param>
    public void Consider(NearName candidate, bool mustBeOwn)
    {
        var holders = catalogue.HoldersOf(candidate);
        if (!mustBeOwn || !OwnOf(holders).IsEmpty)
        {
            Consider(candidate.Length, candidate.Slip, holders);
        }
    }

    /// <summary>Takes the customers, where they are nearer than those before.</summary>
    public void Consider(int length, NameSlip slip, IEnumerable<CatalogueCustomer>? customers)
    {
        if (customers is null or CatalogueCustomer[] { Length: 0 })
        {
            return;
        }

        // Who bears a name in two ways stands there twice in a row.
        var holders = new List<CatalogueCustomer>();
        foreach (var customer in customers)
        {
            if (holders is not [.., var last] || last != customer)
            {
                holders.Add(customer);
            }
        }

        Consider(length, slip, [.. holders]);
    }

    /// <summary>Takes the customers, where they are nearer than those before.</summary>
    public void Consider(int length, NameSlip slip, ImmutableArray<CatalogueCustomer> holders)
    {
        if (holders.IsEmpty)
        {
            return;
        }

        var mine = OwnOf(holders);
        var isOwn = !mine.IsEmpty;
        holders = isOwn ? mine : holders;
        var order = best is not { } known ? 1
            : isOwn != isBestOwn ? isOwn.CompareTo(isBestOwn)
            : length != known.Length ? length.CompareTo(known.Length)
            : NameMatch.ConfidenceOf(slip).CompareTo(known.Confidence);
        if (order > 0)
        {
            (best, isBestOwn) = (new NameMatch(length, slip, holders), isOwn);
        }
        else if (order == 0)
        {
            best = best!.Value with { Holders = [.. best.Value.Holders.Union(holders)] };
        }
    }

    /// <summary>Those of them whom the speaker sells to.</summary>
    private ImmutableArray<CatalogueCustomer> OwnOf(ImmutableArray<CatalogueCustomer> holders)
    {
        if (!hasOwn)
        {
            return [];
        }

        CatalogueCustomer[]? mine = null;
        var count = 0;
        foreach (var holder in holders)
        {
            if (holder.Owner == speaker)
            {
                mine ??= new CatalogueCustomer[holders.Length];
                mine[count++] = holder;
            }
        }

        return count == holders.Length ? holders : [.. mine.AsSpan(0, count)];
    }
}
