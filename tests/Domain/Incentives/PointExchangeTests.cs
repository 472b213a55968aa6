using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Points buy things: nobody spends more than they have, and what is refused comes back.</summary>
public sealed class PointExchangeTests
{
    private static readonly RewardRule Coffee = new() { Id = new RewardRuleId("coffee"), Name = "咖啡券", From = new DateOnly(2026, 1, 1), Occasion = RewardOccasion.Exchange, Points = 30 };

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Offer_IsReserved_WhereTheBalanceIsEnough(int balance, bool isReserved) =>
        Assert.Equal(isReserved, Reserve(balance, 1) is { Points: -30 });

    [Fact]
    public void WhatIsHandedOut_IsNoLongerPending()
    {
        var reserved = Reserve(30, 1)!;

        Assert.True(PointExchange.IsPending(reserved));
        Assert.False(PointExchange.IsPending(PointExchange.HandOut(reserved, Some.Manager.Id, Some.Today, "已发放")));
    }

    [Fact]
    public void SpentPoints_AreStillEarned()
    {
        var lines = RewardEntry.Of(null, Reserve(30, 1), Some.Today).ToList();

        Assert.Equal(0, Income.Of(lines).Points);
        Assert.Equal(-30, lines.Sum(line => line.Points));
    }

    [Fact]
    public void Rules_KeepOffersApart()
    {
        var rules = new RewardRules([Coffee, Coffee with { Version = 1, From = Some.Today, Points = 40 }, .. StandardRewards.From(Coffee.From)]);

        Assert.Equal(40, Assert.Single(rules.OffersOn(Some.Today)).Points);
        Assert.Equal(30, Assert.Single(rules.OffersOn(Some.Today.AddDays(-1))).Points);
        Assert.DoesNotContain(rules.At(Some.Today).Concat(rules.Latest), rule => rule.Id == Coffee.Id);
    }

    [Fact]
    public void Balance_IsNeverBelowZero_WhateverIsAskedForAndRefused() =>
        Properties.HoldForAll(
            from kind in Gen.Choose(0, 2)
            from points in Gen.Choose(1, 40)
            select (Kind: kind, Points: points),
            steps =>
            {
                var (balance, number) = (0, 0);
                var pending = new Stack<Reward>();
                foreach (var (kind, points) in steps)
                {
                    if (kind == 0)
                    {
                        balance += points;
                    }
                    else if (kind == 1 && Reserve(balance, ++number) is { } reserved)
                    {
                        pending.Push(reserved);
                        balance += new RewardChange(null, reserved, Some.Today, reserved.Cause).Points;
                    }
                    else if (kind == 2 && pending.TryPop(out var refused))
                    {
                        balance += new RewardChange(refused, null, Some.Today, refused.Cause).Points;
                    }

                    Assert.True(balance >= 0);
                }

                Assert.Equal(steps.Where(step => step.Kind == 0).Sum(step => step.Points), balance + (30 * pending.Count));
            });

    private static Reward? Reserve(int balance, int number) =>
        PointExchange.Reserve(Coffee, Some.Rep.Id, balance, Some.Today, new SalesEventKey(new ChangeSetId(new Guid(number, 0, 0, new byte[8])), 0));
}
