using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

/// <summary>Something that a message may do to a deal.</summary>
/// <param name="Name">What a failing property prints.</param>
/// <param name="Do">Does it, and gives the deal as it is afterwards.</param>
internal sealed record Operation(string Name, Func<ChangeSetDraft, Deal, Deal> Do)
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(-10, 10).Select(days => Some.Today.AddDays(days));

    private static readonly Gen<MemberId> Members = Gen.Elements(Some.Rep.Id, Some.Peer.Id, Some.Manager.Id, Some.SouthRep.Id);

    private static readonly Gen<string> Words = Gen.Elements("", "回访王总", "90到100万", "\"quoted\" <b>&\n", "价格太高🎉");

    // Values are few, so that sequences often meet the same one twice.
    private static readonly Gen<Money> Amounts = Gen.Elements(0L, 1L, 35_000_050L, 38_000_000L, Deal.AmountLimit.Fen).Select(Money.FromFen);

    private static readonly Gen<StageId> Stages = Gen.Elements(DefaultPipeline.Create().Stages.Select(stage => stage.Id).ToArray());

    private static readonly Gen<DealState> States = Gen.OneOf(
        Gen.Constant(DealState.Open),
        Days.Select(DealState.Won),
        from day in Days from reason in Words select DealState.Lost(day, reason.Length == 0 ? null : reason),
        from day in Days from reason in Words select DealState.Paused(new Pause(reason, day)));

    private static readonly Gen<NextStep?> NextSteps = Gen.OneOf(
        Gen.Constant<NextStep?>(null),
        Words.Select(NextStep? (what) => new NextStep(what)),
        from what in Words from day in Days select new NextStep(what, day));

    /// <summary>Those that change a field that is not the follower of another (see <see cref="SalesEventKind.DealProgress"/>).</summary>
    public static Gen<Operation> OnFields { get; } = Gen.OneOf(
        Stages.Select(stage => new Operation($"stage {stage}", (draft, deal) => draft.MoveTo(deal, stage))),
        Amounts.Select(amount => new Operation($"amount {amount}", (draft, deal) => draft.SetAmount(deal, amount))),
        Days.Select(day => new Operation($"expected close {day:O}", (draft, deal) => draft.SetExpectedClose(deal, day))),
        NextSteps.Select(next => new Operation($"next step {next}", (draft, deal) => draft.SetNextStep(deal, next))),
        States.Select(state => new Operation($"state {state}", (draft, deal) => draft.SetState(deal, state))),
        Members.Select(member => new Operation($"owner {member}", (draft, deal) => draft.SetOwner(deal, member))),
        Members.Select(member => new Operation($"collaborator {member}", (draft, deal) => draft.AddCollaborator(deal, member))),
        from member in Members
        from percent in Gen.Choose(1, 60)
        select new Operation($"{member} has {percent}%", (draft, deal) => CreditSplit.Give(deal.Shares, deal.Owner, member, percent) is { } shares ? draft.Split(deal, shares) : deal),
        from criterion in Gen.Elements("budget", "trial")
        from evidence in Words
        select new Operation($"{criterion} {evidence}", (draft, deal) => draft.SetEvidence(deal, new CriterionId(criterion), evidence)),
        from day in Days
        from reason in Words
        select new Operation($"one more week {day:O}", (draft, deal) => draft.Postpone(deal, Postponement.OneMoreWeek(day, reason))),
        from days in Gen.Choose(1, Cadence.LongestDays)
        from reason in Words
        select new Operation($"cadence {days}", (draft, deal) => draft.SetCadence(deal, Cadence.RedAfterDays(days, reason))),
        from day in Days
        from reason in Words
        from member in Members
        select new Operation($"asks to pause {day:O}", (draft, deal) => draft.AskToPause(deal, new PauseRequest(new Pause(reason, day), member))),
        from day in Days
        from member in Members
        select new Operation($"acknowledged by {member}", (draft, deal) => draft.Acknowledge(deal, new Acknowledgement(member, day))),
        from amount in Amounts
        from day in Days
        select new Operation($"payment {amount} {day:O}", (draft, deal) => draft.AddPayment(deal, new Payment(amount, day))));

    public static Gen<Operation> Any { get; } = Gen.OneOf(
        OnFields,
        Days.Select(day => new Operation($"activity {day:O}", (draft, deal) => draft.Record(Some.Activity(deal, day, number: 1 + draft.Build().Events.Length), deal)!)));

    /// <summary>Does all of them, in one message.</summary>
    public static Deal DoAll(IEnumerable<Operation> operations, ChangeSetDraft draft, Deal deal) =>
        operations.Aggregate(deal, (current, operation) => operation.Do(draft, current));

    public override string ToString() => Name;
}
