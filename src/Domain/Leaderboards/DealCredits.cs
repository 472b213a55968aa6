using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Leaderboards;

/// <summary>
/// What a deal counts for: its signing for those who won it, its loss for who lost it, each payment for whose the deal was when it came. That stays so when the deal goes
/// to another owner later; and who takes a change back gives it back to whom it counted for before.
/// </summary>
internal static class DealCredits
{
    /// <summary>The credits after these events, in the order in which they were stored.</summary>
    public static ImmutableArray<Credit> Of(IEnumerable<SalesEvent> history)
    {
        Standing? now = null;
        var before = new Dictionary<SalesEventKey, Standing>();
        foreach (var change in history)
        {
            if (now is not null)
            {
                before[change.Key] = now;
            }

            now = After(now, change, change.Reverses is { } reversed ? before.GetValueOrDefault(reversed) : null);
        }

        return now is null || now.Deal.Withdrawn ? [] : [.. Closed(now), .. Paid(now)];
    }

    private static Standing After(Standing? now, SalesEvent change, Standing? restored)
    {
        var deal = SalesProjection.Apply(now?.Deal, change);
        var holder = new Holder(change.CountsFor, change.CountsForGroup);
        var closer = deal.State.ClosedOn is null ? null
            : now?.Closer is { } stays && deal.State.Status == now.Deal.State.Status ? stays
            : restored?.Closer ?? holder;

        // Payments are added at the end, or taken back from there.
        var payers = (now?.Payers ?? []).Take(deal.Payments.Length).ToList();
        while (payers.Count < deal.Payments.Length)
        {
            payers.Add(restored?.Payers.ElementAtOrDefault(payers.Count) ?? holder);
        }

        return new Standing(deal, closer, [.. payers]);
    }

    private static IEnumerable<Credit> Closed(Standing now) => (now.Deal.State, now.Closer) switch
    {
        ({ Status: DealStatus.Won, ClosedOn: { } on }, { } closer) => Signed(now.Deal, on, closer),
        ({ Status: DealStatus.Lost, ClosedOn: { } on }, { } closer) => [Of(now.Deal, closer, CreditKind.Lost, on, value: 1)],
        _ => [],
    };

    /// <summary>The deal's amount, divided among those who won it; the first part is that of whose win it is, even where nothing of the amount is.</summary>
    private static IEnumerable<Credit> Signed(Deal deal, DateOnly on, Holder closer)
    {
        var parts = CreditSplit.Divide(deal.Amount ?? Money.Zero, deal.Shares, closer.Member);
        var own = parts.FirstOrDefault(part => part.Member == closer.Member) ?? new CreditPart(closer.Member, Percent: 0, Money.Zero);
        yield return Of(deal, closer, CreditKind.Signed, on, own.Amount.Fen) with { Percent = own.Percent };
        var number = 0;
        foreach (var part in parts.Where(part => part.Member != closer.Member))
        {
            var group = deal.Shares.First(share => share.Member == part.Member).Group;
            yield return Of(deal, new Holder(part.Member, group), CreditKind.Signed, on, part.Amount.Fen) with { Percent = part.Percent, Part = ++number };
        }
    }

    private static IEnumerable<Credit> Paid(Standing now) => now.Deal.Payments.Select((payment, index) =>
        Of(now.Deal, now.Payers[index], CreditKind.Paid, payment.On, payment.Amount.Fen) with { Part = index });

    private static Credit Of(Deal deal, Holder holder, CreditKind kind, DateOnly on, long value) => new()
    {
        Kind = kind,
        Member = holder.Member,
        Group = holder.Group,
        On = on,
        Value = value,
        Subject = Subject.Of(deal.Id),
        Customer = deal.Customer,
        Deal = deal.Id,
    };

    /// <summary>For whom something counts, and in which group.</summary>
    private sealed record Holder(MemberId Member, GroupId? Group);

    /// <summary>The deal after an event, as far as the events tell, with those for whom its end and its payments count.</summary>
    private sealed record Standing(Deal Deal, Holder? Closer, ImmutableArray<Holder> Payers);
}
