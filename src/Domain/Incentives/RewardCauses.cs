using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Incentives;

/// <summary>Reads from an event what a rule may reward, or what is no longer so.</summary>
public static class RewardCauses
{
    private static readonly SalesEventKind[] OfStages = [SalesEventKind.DealCreated, SalesEventKind.DealStage, SalesEventKind.DealEvidence];
    private static readonly SalesEventKind[] OfWins = [SalesEventKind.DealState, SalesEventKind.DealAmount];
    private static readonly SalesEventKind[] OfActivities = [SalesEventKind.ActivityRecorded, SalesEventKind.ActivityAttachments];

    /// <summary>The kinds of events in which an occasion may be found.</summary>
    public static IReadOnlyList<SalesEventKind> KindsOf(RewardOccasion occasion) => occasion switch
    {
        RewardOccasion.StageReached => OfStages,
        RewardOccasion.Win => OfWins,
        RewardOccasion.Activity => OfActivities,
        RewardOccasion.Evidence => [SalesEventKind.DealEvidence],
        RewardOccasion.Thanks => [SalesEventKind.Applauded],
        RewardOccasion.Rating => [SalesEventKind.TargetReported],
        _ => [],
    };

    /// <summary>What the event means for rewards, of which most mean nothing.</summary>
    /// <param name="change">The event.</param>
    /// <param name="facts">How matters stand after it.</param>
    public static IEnumerable<RewardCause> Of(SalesEvent change, RewardFacts facts) => change.Kind switch
    {
        SalesEventKind.DealCreated when facts.Deal is { Withdrawn: false } deal && change.To is not null => [Reached(change, deal, deal.Position.Stage, facts)],
        SalesEventKind.DealStage when facts.Deal is { } deal => Moved(change, deal, facts),
        SalesEventKind.DealEvidence when facts.Deal is { Withdrawn: false } deal => [.. Told(change, deal), Reached(change, deal, deal.Position.Stage, facts)],
        SalesEventKind.DealState when facts.Deal is { } deal => Ended(change, deal, facts),
        SalesEventKind.DealAmount or SalesEventKind.DealSplit when facts.Deal is { Withdrawn: false, State: { Status: DealStatus.Won, ClosedOn: { } on } } deal => [Won(change, deal, on, facts)],
        SalesEventKind.ActivityRecorded or SalesEventKind.ActivityAttachments when facts.Activity is { } activity => [Done(change, activity)],
        SalesEventKind.Applauded when Said(change) is { Kind: ApplauseKind.Thanks, Counts: true } thanks => [Thanked(change, thanks)],
        SalesEventKind.TargetReported when facts.Target is { Holder.Kind: TargetHolderKind.Member } target && target.Measure.IsTold() => [Rated(change, target)],
        _ => [],
    };

    /// <summary>Who has, or had, a part of the deal by what these events say.</summary>
    public static ImmutableArray<MemberId> SharersOf(DealId deal, IEnumerable<SalesEvent> events) =>
    [
        .. events.Where(change => change.Kind == SalesEventKind.DealSplit && change.Deal == deal)
            .SelectMany(change => new[] { change.From, change.To })
            .SelectMany(shares => SalesJson.Read<CreditShare[]>(shares) ?? [])
            .Select(share => share.Member)
            .Distinct(),
    ];

    private static IEnumerable<RewardCause> Moved(SalesEvent change, Deal deal, RewardFacts facts)
    {
        var (from, to) = (SalesJson.Read<StagePosition?>(change.From), SalesJson.Read<StagePosition?>(change.To));
        if (to is { } reached && (from is null || facts.RankOf(reached.Stage) > facts.RankOf(from.Value.Stage)))
        {
            return deal.Withdrawn ? [] : [Reached(change, deal, reached.Stage, facts)];
        }

        return from is { } left && left.Stage != to?.Stage ? [Reached(change, deal, left.Stage, facts) with { IsTaken = true }] : [];
    }

    private static IEnumerable<RewardCause> Ended(SalesEvent change, Deal deal, RewardFacts facts)
    {
        var (from, to) = (SalesJson.Read<DealState>(change.From), SalesJson.Read<DealState>(change.To));
        return to is { Status: DealStatus.Won, ClosedOn: { } on } ? deal.Withdrawn ? [] : [.. FromAnotherMonth(), Won(change, deal, on, facts)]
            : from is { Status: DealStatus.Won, ClosedOn: { } was } ? [Won(change, deal, was, facts) with { IsTaken = true }]
            : [];

        // A win whose day of signing is moved to another month is rewarded there, and no more where it was.
        IEnumerable<RewardCause> FromAnotherMonth() => from is { Status: DealStatus.Won, ClosedOn: { } was } && (was.Year, was.Month) != (on.Year, on.Month)
            ? [Won(change, deal, was, facts) with { IsTaken = true }]
            : [];
    }

    /// <summary>Each criterion for which something is told that was not known before.</summary>
    private static IEnumerable<RewardCause> Told(SalesEvent change, Deal deal)
    {
        var before = SalesJson.Read<Dictionary<string, string>>(change.From) ?? [];
        return (SalesJson.Read<Dictionary<string, string>>(change.To) ?? [])
            .Where(told => !before.ContainsKey(told.Key))
            .Select(told => OfDeal(change, deal, RewardOccasion.Evidence) with { Criterion = new CriterionId(told.Key), Said = told.Value, HasEvidence = true });
    }

    private static RewardCause Reached(SalesEvent change, Deal deal, StageId stage, RewardFacts facts) =>
        OfDeal(change, deal, RewardOccasion.StageReached) with { Stage = stage, HasEvidence = facts.MeetsCriteria(stage, deal) };

    private static RewardCause Won(SalesEvent change, Deal deal, DateOnly on, RewardFacts facts) =>
        OfDeal(change, deal, RewardOccasion.Win) with { On = on, Amount = deal.Amount, HasEvidence = deal.Amount is not null, WinsInMonth = facts.WinsInMonth, Shares = deal.Shares, SharersBefore = facts.SharersBefore };

    private static RewardCause OfDeal(SalesEvent change, Deal deal, RewardOccasion occasion) => new()
    {
        Event = change.Reverses ?? change.Key,
        Occasion = occasion,
        Source = Subject.Of(deal.Id),
        Member = change.CountsFor,
        On = change.HappenedOn,
        Customer = deal.Customer,
        Deal = deal.Id,
    };

    private static RewardCause Done(SalesEvent change, Activity activity) => new()
    {
        Event = change.Reverses ?? change.Key,
        Occasion = RewardOccasion.Activity,
        Source = change.Subject,
        Member = activity.By,
        On = activity.On,
        Customer = activity.Customer,
        Deal = activity.Deal,
        Activity = activity.Kind,
        Said = activity.Text,
        HasEvidence = activity.Attachments.Length > 0,
        IsTaken = change.Kind == SalesEventKind.ActivityRecorded && change.To is null,
    };

    private static RewardCause Thanked(SalesEvent change, Applause thanks) => new()
    {
        Event = change.Reverses ?? change.Key,
        Occasion = RewardOccasion.Thanks,
        Source = change.Subject,
        Member = thanks.To,
        On = thanks.On,
        HasEvidence = true,
        IsTaken = change.To is null,
    };

    /// <summary>A rating that is not good enough, or that was taken back, takes back what a better one has brought.</summary>
    private static RewardCause Rated(SalesEvent change, Target target) => new()
    {
        Event = change.Reverses ?? change.Key,
        Occasion = RewardOccasion.Rating,
        Source = change.Subject,
        Member = new MemberId(target.Holder.Id),
        On = change.HappenedOn,
        HasEvidence = true,
        IsTaken = !(SalesJson.Read<TargetResult>(change.To) is { Value: var value } && value >= target.Value * target.PassesAt / 100m),
    };

    private static Applause? Said(SalesEvent change) => SalesJson.Read<Applause>(change.To ?? change.From);
}
