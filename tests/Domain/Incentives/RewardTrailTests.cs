using System.Collections.Immutable;
using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>What was given and what takes it back are read as one, and nothing is lost by it.</summary>
public sealed class RewardTrailTests
{
    private static readonly Reward Commission = new()
    {
        Id = new RewardId(new Guid(1, 0, 0, new byte[8])),
        Rule = new RewardRuleId("commission"),
        Version = 0,
        Name = "提成",
        Occasion = RewardOccasion.Win,
        Member = Some.Rep.Id,
        On = Some.Today,
        Money = Money.FromYuan(7600m),
        Percent = 2m,
        Basis = Money.FromYuan(380_000m),
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.Empty), 0),
    };

    [Fact]
    public void CounterEntry_IsReadWithWhatItTakesBack()
    {
        var trail = Assert.Single(RewardTrail.Of(Lines((null, Commission), (Commission, null))));

        Assert.Equal((true, Money.Zero, null), (trail.IsTaken, trail.Money, trail.Before));
    }

    [Theory]
    [InlineData("amount", RewardChangeReason.Amount)]
    [InlineData("share", RewardChangeReason.Share)]
    [InlineData("rule", RewardChangeReason.Rule)]
    [InlineData("correction", RewardChangeReason.Correction)]
    public void Change_HasItsReason_AndWhatWasBefore(string what, RewardChangeReason reason)
    {
        var less = Commission with { Money = Money.FromYuan(6000m) };
        var after = what switch
        {
            "share" => less with { Share = 80 },
            "rule" => less with { Version = 1 },
            "correction" => less with { Correction = new RewardCorrection(Some.Manager.Id, Some.Today, "算错了") },
            _ => less with { Basis = Money.FromYuan(300_000m) },
        };

        var trail = Assert.Single(RewardTrail.Of(Lines((null, Commission), (Commission, after))));

        Assert.Equal((Commission, reason, after.Money), (trail.Before, trail.ChangedFor, trail.Money));
    }

    [Fact]
    public void WhatIsGivenAgain_StandsAsItIs()
    {
        var trail = Assert.Single(RewardTrail.Of(Lines((null, Commission), (Commission, null), (null, Commission))));

        Assert.Equal((false, null, Commission.Money), (trail.IsTaken, trail.Before, trail.Money));
    }

    [Fact]
    public void Trails_HaveEveryLineOnce_AndTheSameSum() =>
        Properties.HoldForAll(
            from reward in Gen.Choose(1, 3)
            from fen in Gen.Choose(-500, 500)
            from isCounter in Gen.Elements(true, false)
            select (Reward: reward, Fen: fen, IsCounter: isCounter),
            all =>
            {
                List<RewardEntry> lines =
                [
                    .. all.Select((line, index) => new RewardEntry
                    {
                        Sequence = index,
                        Reward = Commission with { Id = new RewardId(new Guid(line.Reward, 0, 0, new byte[8])), Money = Money.FromFen(line.Fen) },
                        IsCounter = line.IsCounter,
                        On = Some.Today,
                    }),
                ];
                var trails = RewardTrail.Of(lines);
                Assert.Equal(lines.Select(line => line.Sequence), trails.SelectMany(trail => trail.Lines).Select(line => line.Sequence).Order());
                Assert.Equal(lines.Sum(line => line.Money.Fen), trails.Sum(trail => trail.Money.Fen));
            });

    private static ImmutableArray<RewardEntry> Lines(params (Reward? From, Reward? To)[] changes) =>
        [.. changes.SelectMany(change => RewardEntry.Of(change.From, change.To, Some.Today)).Select((line, index) => line with { Sequence = index })];
}
