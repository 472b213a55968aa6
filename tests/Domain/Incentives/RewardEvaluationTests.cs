using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Rules are data, and evaluating them twice gives nothing twice.</summary>
public sealed class RewardEvaluationTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly RewardRules Standard = new(StandardRewards.From(Start));

    private static readonly Gen<RewardCause> Causes =
        from number in Gen.Choose(1, 6)
        from member in Gen.Elements(Some.Rep.Id, Some.Peer.Id)
        from days in Gen.Choose(0, 40)
        from amount in Gen.Elements<long?>(null, 1L, 38_000_050L, 120_000_000L)
        from kind in Gen.Elements(ActivityKind.Visit, ActivityKind.Demo, ActivityKind.Note)
        from isProved in Gen.Elements(true, false)
        from isTaken in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from occasion in Gen.Elements(RewardOccasion.StageReached, RewardOccasion.Win, RewardOccasion.Activity, RewardOccasion.Thanks)
        select Cause(occasion, number, member, Some.Today.AddDays(-days)) with
        {
            Amount = amount is { } fen ? Money.FromFen(fen) : null,
            Activity = occasion == RewardOccasion.Activity ? kind : null,
            Said = kind == ActivityKind.Note ? "客户给了推荐信" : "",
            HasEvidence = isProved,
            IsTaken = isTaken,
            WinsInMonth = number,
        };

    [Fact]
    public void Stage_IsPaidOnceForADeal_HoweverOftenItIsReached()
    {
        var reached = Cause(RewardOccasion.StageReached, 1);

        var change = Assert.Single(Evaluate([reached, reached with { Event = Event(2), On = Some.Today }]));

        Assert.Equal(("demo-bonus", 500m, reached.Event), (change.To!.Rule.Value, change.To.Money.Yuan, change.To.Cause));
        Assert.Empty(Evaluate([reached with { Event = Event(3) }], change.To));
    }

    [Fact]
    public void StageWithoutEvidence_GivesNothing_UntilItIsProved()
    {
        Assert.Empty(Evaluate([Cause(RewardOccasion.StageReached, 1) with { HasEvidence = false }]));
        Assert.Single(Evaluate([Cause(RewardOccasion.StageReached, 1)]));
    }

    [Fact]
    public void Recommendation_NeedsItsWord_AndAFile()
    {
        var noted = Cause(RewardOccasion.Activity, 1) with { Activity = ActivityKind.Note, Said = "拿到了客户的推荐信" };

        Assert.Equal(300m, Assert.Single(Evaluate([noted])).Money.Yuan);
        Assert.Empty(Evaluate([noted with { HasEvidence = false }]));
        Assert.Empty(Evaluate([noted with { Said = "聊了聊" }]));
    }

    [Fact]
    public void Win_GivesItsPercentage_ToTheFen_AndTheFirstMillionAMedal()
    {
        var won = Cause(RewardOccasion.Win, 1) with { Amount = Money.FromYuan(1_000_000.25m), WinsInMonth = 1 };

        var given = Evaluate([won]);

        Assert.Equal(20_000.01m, given.Single(change => change.To!.IsCommission).Money.Yuan);
        Assert.Equal("首个百万单", given.Single(change => change.To!.Medal is not null).To!.Medal);
        var second = Evaluate([won with { Source = Deal(2), Deal = new DealId("P2") }], [.. given.Select(change => change.To!)]);
        Assert.DoesNotContain(second, change => change.To!.Medal is not null);
    }

    [Fact]
    public void FifthWinOfTheMonth_IsAMedal_OnceAMonth_AndIsGoneWithOneOfThem()
    {
        Assert.DoesNotContain(Evaluate([Win(4)]), IsFive);
        var five = Evaluate([Win(5), Win(6)]).Single(IsFive).To!;

        var gone = Evaluate([Win(4) with { IsTaken = true }], five);
        Assert.Equal((five, null), (gone.Single(IsFive).From, gone.Single(IsFive).To));

        static RewardCause Win(int wins) => Cause(RewardOccasion.Win, wins) with { Amount = Money.FromYuan(1_000m), WinsInMonth = wins };
        static bool IsFive(RewardChange change) => change.Reward.Rule.Value == "five-wins";
    }

    [Fact]
    public void AmountThatIsCorrected_CorrectsTheCommission_NothingElse()
    {
        var won = Cause(RewardOccasion.Win, 1) with { Amount = Money.FromYuan(380_000m), WinsInMonth = 1 };
        var before = Evaluate([won]);

        var change = Assert.Single(Evaluate([won with { Amount = Money.FromYuan(360_000m), Event = Event(9) }], [.. before.Select(given => given.To!)]));

        Assert.Equal((-400m, Some.Today), (change.Money.Yuan, change.On));
        Assert.Equal(won.Event, change.To!.Cause);
    }

    [Fact]
    public void WinThatIsWorthLessThanWasSaid_GivesItsMedalBack_UnlessSomebodyHasCorrectedIt()
    {
        var won = Cause(RewardOccasion.Win, 1) with { Amount = Money.FromYuan(1_200_000m), WinsInMonth = 1 };
        var medal = Evaluate([won]).Single(change => change.Reward.Medal is not null).To!;
        var less = won with { Amount = Money.FromYuan(300_000m), Event = Event(9) };

        var change = Assert.Single(Evaluate([less], medal), change => change.Reward.Medal is not null);
        Assert.Equal((medal, null, Some.Today), (change.From, change.To, change.On));
        Assert.DoesNotContain(Evaluate([less with { Source = Deal(2), Deal = new DealId("P2") }], medal), change => change.Reward.Medal is not null);
        Assert.DoesNotContain(Evaluate([less], medal with { Correction = new RewardCorrection(Some.Manager.Id, Some.Today, "合同另有补充") }), change => change.Reward.Medal is not null);
    }

    [Fact]
    public void CorrectedReward_IsNotEvaluatedAgain()
    {
        var won = Cause(RewardOccasion.Win, 1) with { Amount = Money.FromYuan(380_000m), WinsInMonth = 1 };
        var corrected = Evaluate([won]).Select(given => given.To! with { Money = Money.Zero, Points = 0, Correction = new RewardCorrection(Some.Manager.Id, Some.Today, "不是他签的") });

        Assert.Empty(Evaluate([won with { Amount = Money.FromYuan(1m) }], [.. corrected]));
    }

    [Fact]
    public void DailyLimit_CountsWhatWasGivenBefore()
    {
        var visits = Enumerable.Range(1, 4).Select(Visit).ToList();
        var changes = new RewardEvaluation(Standard, ImmutableDictionary<RewardId, Reward>.Empty, (_, _, _) => 8, Some.Today).Evaluate(visits);

        Assert.Equal(2, changes.Length);
    }

    [Fact]
    public void VersionThatHoldsOnTheDay_Decides()
    {
        var first = Standard.Find(new RewardRuleId("visit-points"))!;
        var rules = new RewardRules([first, first with { Version = 1, From = Some.Today, Points = 7 }, first with { Version = 2, From = Some.Today.AddDays(5), Ended = true }]);

        Assert.Equal([2, 7, 0], new[] { -1, 0, 5 }.Select(days => Evaluate([Visit(1) with { On = Some.Today.AddDays(days) }], rules).Sum(change => change.Points)));
    }

    [Fact]
    public void RuleThatIsRevised_ChangesWhatItGave_WhenThePastIsAskedFor_AndOnlyThen()
    {
        var first = Standard.Find(new RewardRuleId("visit-points"))!;
        var given = Evaluate([Visit(1)], new RewardRules([first]))[0].To!;
        var revised = new RewardRules([first with { Version = 1, Points = 3 }]);

        Assert.Empty(Evaluate([Visit(1)], revised, given));
        var change = Assert.Single(new RewardEvaluation(revised, new Dictionary<RewardId, Reward> { [given.Id] = given }, (_, _, _) => 0, Some.Today).Evaluate([Visit(1)], isRevision: true));
        Assert.Equal((1, 1), (change.Points, change.To!.Version));
    }

    [Fact]
    public void EvaluatedTwice_NothingIsGivenTwice() =>
        Properties.HoldForAll(Causes, causes =>
        {
            RewardCause[] given = [.. causes.Where(cause => !cause.IsTaken).DistinctBy(cause => (cause.Occasion, cause.Source))];
            var once = Evaluate(given);
            Assert.Empty(Evaluate(given, [.. once.Select(change => change.To!)]));
        });

    [Fact]
    public void LedgerLines_AddUpToWhatStands() =>
        Properties.HoldForAll(Causes, causes =>
        {
            var standing = new Dictionary<RewardId, Reward>();
            var lines = new List<RewardEntry>();
            foreach (var cause in causes)
            {
                foreach (var change in new RewardEvaluation(Standard, new Dictionary<RewardId, Reward>(standing), (_, _, _) => 0, Some.Today).Evaluate([cause]))
                {
                    lines.AddRange(RewardEntry.Of(change.From, change.To, change.On));
                    Assert.Equal(standing.GetValueOrDefault(change.Reward.Id), change.From);
                    if (change.To is { } now)
                    {
                        standing[now.Id] = now;
                    }
                    else
                    {
                        standing.Remove(change.From!.Id);
                    }
                }
            }

            Assert.Equal(standing.Values.Sum(reward => reward.Money.Fen), lines.Sum(line => line.Money.Fen));
            Assert.Equal(standing.Values.Sum(reward => reward.Points), lines.Sum(line => line.Points));
            Assert.Equal(standing.Values.Sum(reward => reward.Money.Fen), Income.Of(lines).Total.Fen);
        });

    [Fact]
    public void WhatIsTakenBack_TakesExactlyWhatItGave() =>
        Properties.HoldForAll(Causes, causes =>
        {
            RewardCause[] given = [.. causes.Where(cause => cause.Occasion != RewardOccasion.StageReached).Select(cause => cause with { IsTaken = false, WinsInMonth = 0 }).DistinctBy(cause => cause.Source)];
            var changes = Evaluate(given);
            var back = Evaluate([.. given.Select(cause => cause with { IsTaken = true })], [.. changes.Select(change => change.To!)]);

            Assert.Equal(changes.Select(change => change.To!.Id).Order(Comparer), back.Select(change => change.From!.Id).Order(Comparer));
            Assert.Equal(0, changes.Concat(back).Sum(change => change.Money.Fen));
            Assert.Equal(0, changes.Concat(back).Sum(change => change.Points));
        });

    private static IComparer<RewardId> Comparer { get; } = Comparer<RewardId>.Create((left, right) => left.Value.CompareTo(right.Value));

    private static ImmutableArray<RewardChange> Evaluate(IReadOnlyList<RewardCause> causes, params Reward[] standing) => Evaluate(causes, Standard, standing);

    private static ImmutableArray<RewardChange> Evaluate(IReadOnlyList<RewardCause> causes, RewardRules rules, params Reward[] standing) =>
        new RewardEvaluation(rules, standing.DistinctBy(reward => reward.Id).ToDictionary(reward => reward.Id), (_, _, _) => 0, Some.Today).Evaluate(causes);

    private static RewardCause Visit(int number) => Cause(RewardOccasion.Activity, number) with { Activity = ActivityKind.Visit };

    private static RewardCause Cause(RewardOccasion occasion, int number, MemberId? member = null, DateOnly? on = null) => new()
    {
        Event = Event(number),
        Occasion = occasion,
        Source = occasion switch
        {
            RewardOccasion.Activity => Subject.Of(new ActivityId(Id(number))),
            RewardOccasion.Thanks => Subject.Of(new ApplauseId(Id(number))),
            _ => Deal(number),
        },
        Member = member ?? Some.Rep.Id,
        On = on ?? Some.Today,
        Deal = occasion == RewardOccasion.Thanks ? null : new DealId(string.Create(CultureInfo.InvariantCulture, $"P{number}")),
        Stage = occasion == RewardOccasion.StageReached ? new StageId("demo") : null,
        HasEvidence = true,
    };

    private static Subject Deal(int number) => Subject.Of(new DealId(string.Create(CultureInfo.InvariantCulture, $"P{number}")));

    private static SalesEventKey Event(int number) => new(new ChangeSetId(Id(number)), 0);

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 9]);
}
