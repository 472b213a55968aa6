using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What counts for whom: the only place where events become credits. Whatever is kept of them can be worked out again from the events alone.</summary>
public static class CreditRule
{
    /// <summary>Whether an event of this kind can change what counts for somebody.</summary>
    public static bool Concerns(SalesEventKind kind) => kind is
        SalesEventKind.CustomerCreated
        or SalesEventKind.ActivityRecorded or SalesEventKind.ActivityColleagues
        or SalesEventKind.Applauded or SalesEventKind.RewardGranted
        || ConcernsDeal(kind);

    /// <summary>Whether an event of this kind is one of those from which a deal's credits follow.</summary>
    public static bool ConcernsDeal(SalesEventKind kind) => kind is
        SalesEventKind.DealCreated or SalesEventKind.DealAmount or SalesEventKind.DealState or SalesEventKind.DealPayments or SalesEventKind.DealSplit;

    /// <summary>Whether nothing can have counted for the event's subject before it.</summary>
    public static bool IsFirst(SalesEvent change) =>
        change.From is null && change.To is not null
        && change.Kind is SalesEventKind.CustomerCreated or SalesEventKind.DealCreated or SalesEventKind.ActivityRecorded or SalesEventKind.Applauded;

    /// <summary>The credits of a deal.</summary>
    /// <param name="history">All events of the kinds that concern a deal, in the order in which they were stored.</param>
    public static ImmutableArray<Credit> OfDeal(IEnumerable<SalesEvent> history) => DealCredits.Of(history);

    /// <summary>The credits of a customer, an activity, a word of thanks or a reward after an event about it.</summary>
    /// <param name="before">Its credits before.</param>
    /// <param name="change">The event.</param>
    public static ImmutableArray<Credit> After(ImmutableArray<Credit> before, SalesEvent change) => change.Kind switch
    {
        SalesEventKind.CustomerCreated => SalesJson.Read<Customer>(change.To) is { Withdrawn: false } ? [One(change, CreditKind.NewCustomer)] : [],
        SalesEventKind.ActivityRecorded => SalesJson.Read<Activity>(change.To) is { Withdrawn: false } activity ? OfActivity(activity, change) : [],
        SalesEventKind.ActivityColleagues => WithColleagues(before, SalesJson.Read<ImmutableArray<MemberId>>(change.To), change),
        SalesEventKind.Applauded => SalesJson.Read<Applause>(change.To) is { Kind: ApplauseKind.Thanks, Counts: true } ? [One(change, CreditKind.Thanked)] : [],
        SalesEventKind.RewardGranted => [.. before, .. OfReward(change, before.Length)],
        _ => before,
    };

    /// <summary>Like the ledger's lines: what was given stands, and what takes it back stands beside it on its own day. Whoever spends points has earned them all the same.</summary>
    private static IEnumerable<Credit> OfReward(SalesEvent change, int lines) =>
        RewardEntry.Of(SalesJson.Read<Reward>(change.From), SalesJson.Read<Reward>(change.To), change.HappenedOn)
            .Where(entry => entry.Points != 0 && entry.Reward.Occasion != RewardOccasion.Exchange)
            .Select((entry, index) => One(change, CreditKind.Points) with { Member = entry.Reward.Member, Value = entry.Points, Part = lines + index });

    private static ImmutableArray<Credit> OfActivity(Activity activity, SalesEvent recorded)
    {
        var own = One(recorded, KindOf(activity.Kind)) with { Member = activity.By, On = activity.On };
        return [own, .. activity.Colleagues.Select((colleague, index) => own with { Member = colleague, Group = null, Part = index + 1 })];
    }

    /// <summary>Each colleague has a credit of their own, like that of the one who did it.</summary>
    private static ImmutableArray<Credit> WithColleagues(ImmutableArray<Credit> before, ImmutableArray<MemberId> colleagues, SalesEvent change)
    {
        if (before is not [var own, .. var others])
        {
            return before;
        }

        var named = colleagues.IsDefault ? [] : colleagues;
        var credits = ImmutableArray.CreateBuilder<Credit>(named.Length + 1);
        credits.Add(own);
        credits.AddRange(others.Where(credit => named.Contains(credit.Member)));
        var part = before.Max(credit => credit.Part);
        foreach (var colleague in named.Where(colleague => others.All(credit => credit.Member != colleague)))
        {
            credits.Add(own with { Member = colleague, Group = colleague == change.CountsFor ? change.CountsForGroup : null, Part = ++part });
        }

        return credits.ToImmutable();
    }

    private static Credit One(SalesEvent change, CreditKind kind) => new()
    {
        Kind = kind,
        Member = change.CountsFor,
        Group = change.CountsForGroup,
        On = change.HappenedOn,
        Value = 1,
        Subject = change.Subject,
        Customer = change.Customer,
        Deal = change.Deal,
    };

    private static CreditKind KindOf(ActivityKind kind) => kind switch
    {
        ActivityKind.Visit => CreditKind.Visit,
        ActivityKind.Call => CreditKind.Call,
        ActivityKind.Meeting => CreditKind.Meeting,
        ActivityKind.Demo => CreditKind.Demo,
        ActivityKind.Quote => CreditKind.Quote,
        ActivityKind.Message => CreditKind.Message,
        _ => CreditKind.Note,
    };
}
