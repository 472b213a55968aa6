using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Where a deal's result is divided, so is its commission, to the fen; all else that a win brings is the winner's.</summary>
public sealed class SharedCommissionTests
{
    private static readonly MemberId[] People = [Some.Rep.Id, Some.Peer.Id, Some.Manager.Id];
    private static readonly RewardRules Rules = new(
    [
        new RewardRule { Id = new RewardRuleId("commission"), Name = "提成", From = new DateOnly(2026, 1, 1), Occasion = RewardOccasion.Win, Percent = 1.7m, Money = Money.FromYuan(88m), Points = 20, Limit = RewardLimit.OncePerDeal },
    ]);

    private static readonly Gen<ImmutableArray<CreditShare>> Shares = Gen.OneOf(
        Gen.Constant(ImmutableArray<CreditShare>.Empty),
        from first in Gen.Choose(1, 99)
        from others in Gen.Shuffle(People)
        select ImmutableArray.Create(new CreditShare(others[0], first), new CreditShare(others[1], 100 - first)),
        from first in Gen.Choose(1, 50)
        from second in Gen.Choose(1, 49)
        select ImmutableArray.Create(new CreditShare(People[0], first), new CreditShare(People[1], second), new CreditShare(People[2], 100 - first - second)));

    private static readonly Gen<Step> Steps =
        from shares in Shares
        from fen in Gen.Choose(0, 200_000_000)
        from isTaken in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Step(shares, Money.FromFen(fen), isTaken);

    [Fact]
    public void Commission_IsDividedByTheShares_AllElseIsTheWinners()
    {
        var ledger = new Ledger();
        ledger.Take(new Step([new CreditShare(Some.Rep.Id, 70), new CreditShare(Some.Peer.Id, 30)], Money.FromYuan(100_000.05m), IsTaken: false));

        Assert.Equal((1_278.00m, 20), ledger.Of(Some.Rep.Id));
        Assert.Equal((510m, 0), ledger.Of(Some.Peer.Id));
    }

    [Fact]
    public void SplitThatChanges_IsCounterEntries_AndWhoHasNoPartGivesItBack()
    {
        var ledger = new Ledger();
        ledger.Take(new Step([], Money.FromYuan(100_000m), IsTaken: false));
        ledger.Take(new Step([new CreditShare(Some.Rep.Id, 60), new CreditShare(Some.Peer.Id, 40)], Money.FromYuan(100_000m), IsTaken: false));
        Assert.Equal((680m, 0), ledger.Of(Some.Peer.Id));

        ledger.Take(new Step([], Money.FromYuan(100_000m), IsTaken: false));

        Assert.Equal((1_788m, 20), ledger.Of(Some.Rep.Id));
        Assert.Equal([680m, -680m], ledger.Lines.Where(line => line.Reward.Member == Some.Peer.Id).Select(line => line.Money.Yuan));
    }

    [Fact]
    public void WhateverHappensToTheSplit_TheParts_AreTheWholeCommission_ToTheFen() =>
        Properties.HoldForAll(Steps, steps =>
        {
            var ledger = new Ledger();
            foreach (var step in steps)
            {
                ledger.Take(step);
                var whole = step.IsTaken ? Money.Zero : Money.FromYuan(88m) + Money.FromYuan(step.Amount.Yuan * 1.7m / 100m);
                Assert.Equal(whole.Fen, ledger.Lines.Sum(line => line.Money.Fen));
                foreach (var member in People)
                {
                    var part = step.Shares.IsEmpty ? (member == Some.Rep.Id ? 100m : 0m) : step.Shares.Where(share => share.Member == member).Sum(share => share.Percent);
                    var exact = step.IsTaken ? 0m : (Money.FromYuan(step.Amount.Yuan * 1.7m / 100m).Yuan * part / 100m) + (member == Some.Rep.Id ? 88m : 0m);
                    Assert.InRange(ledger.Of(member).Yuan - exact, -0.01m, 0.01m);
                }
            }
        });

    /// <summary>The deal's result is divided so, of that amount; or it is won no more.</summary>
    private sealed record Step(ImmutableArray<CreditShare> Shares, Money Amount, bool IsTaken);

    /// <summary>What the evaluations of one deal came to.</summary>
    private sealed class Ledger
    {
        private readonly Dictionary<RewardId, Reward> standing = [];
        private ImmutableArray<CreditShare> shares = [];

        public List<RewardEntry> Lines { get; } = [];

        public (decimal Yuan, int Points) Of(MemberId member) =>
            (Lines.Where(line => line.Reward.Member == member).Sum(line => line.Money.Yuan), Lines.Where(line => line.Reward.Member == member).Sum(line => line.Points));

        public void Take(Step step)
        {
            var cause = new RewardCause
            {
                Event = new SalesEventKey(new ChangeSetId(Guid.Empty), 0),
                Occasion = RewardOccasion.Win,
                Source = Subject.Of(new DealId("P1")),
                Member = Some.Rep.Id,
                On = Some.Today,
                Deal = new DealId("P1"),
                Amount = step.Amount,
                Shares = step.Shares,
                SharersBefore = [.. shares.Select(share => share.Member)],
                IsTaken = step.IsTaken,
            };
            shares = step.Shares;
            foreach (var change in new RewardEvaluation(Rules, new Dictionary<RewardId, Reward>(standing), (_, _, _) => 0, Some.Today).Evaluate([cause]))
            {
                Lines.AddRange(RewardEntry.Of(change.From, change.To, change.On));
                standing.Remove(change.Reward.Id);
                if (change.To is { } given)
                {
                    standing[given.Id] = given;
                }
            }
        }
    }
}
