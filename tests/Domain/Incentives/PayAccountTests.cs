using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Advances and settlements: nobody is ever paid more in advance than what was settled and the cap.</summary>
public sealed class PayAccountTests
{
    private static readonly AdvanceRule Rule = new(50m, Money.FromYuan(2000m));

    [Theory]
    [InlineData(0, 0, 1000, 500)]
    [InlineData(0, 0, 10_000, 2000)]
    [InlineData(0, 500, 1000, 0)]
    [InlineData(0, 500, 1600, 300)]
    [InlineData(3000, 3000, 1000, 500)]
    [InlineData(0, 0, -1000, 0)]
    public void Advance_IsAPartOfWhatIsNotSettled_WithinTheCap(decimal settled, decimal paid, decimal earned, decimal advance) =>
        Assert.Equal(advance, new PayAccount(Money.FromYuan(settled), Money.FromYuan(paid)).AdvanceOf(Money.FromYuan(earned), Rule).Yuan);

    [Fact]
    public void Advance_IsRoundedDownToTheFen() =>
        Assert.Equal(5000, default(PayAccount).AdvanceOf(Money.FromFen(10_001), Rule).Fen);

    [Theory]
    [InlineData(0, 500, 1000, 500)]
    [InlineData(0, 500, 300, 0)]
    [InlineData(300, 500, 400, 200)]
    [InlineData(0, 0, -100, 0)]
    public void Settlement_PaysWhatWasNotPaidBefore(decimal settled, decimal paid, decimal sum, decimal payout) =>
        Assert.Equal(payout, new PayAccount(Money.FromYuan(settled), Money.FromYuan(paid)).PayoutOf(Money.FromYuan(sum)).Yuan);

    [Fact]
    public void AdvancesNeverExceed_WhatWasSettledAndTheCap() =>
        Properties.HoldForAll(
            from earned in Gen.Choose(-50_000, 400_000)
            from isSettled in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
            select (Earned: Money.FromFen(earned), IsSettled: isSettled),
            weeks =>
            {
                var (account, open) = (default(PayAccount), Money.Zero);
                foreach (var (earned, isSettled) in weeks)
                {
                    open += earned;
                    var advance = account.AdvanceOf(open, Rule);
                    account = account.After(new RewardPayment { Member = Some.Rep.Id, Kind = RewardPaymentKind.Advance, From = Some.Today, To = Some.Today, Paid = advance });
                    Assert.True(advance == Money.Zero || account.Paid <= account.Settled + Rule.Cap);
                    Assert.True(advance >= Money.Zero);
                    if (isSettled)
                    {
                        var payout = account.PayoutOf(open);
                        account = account.After(new RewardPayment { Member = Some.Rep.Id, Kind = RewardPaymentKind.Settlement, From = Some.Today, To = Some.Today, Settled = open, Paid = payout });
                        Assert.True(payout == Money.Zero || account.Paid == account.Settled);
                        open = Money.Zero;
                    }
                }
            });

    [Theory]
    [InlineData(100_000, 100, 0)]
    [InlineData(100_000, 0, -15_000)]
    [InlineData(33_333, 50, -2_500)]
    [InlineData(-50_000, 50, 0)]
    public void IncompleteData_CostsItsWeightOfTheBonuses(long bonusFen, int scorePercent, long costFen) =>
        Assert.Equal(costFen, new CompletenessRule(0.15m).CostOf(Money.FromFen(bonusFen), scorePercent / 100m).Fen);

    [Fact]
    public void UnknownCompleteness_CostsNothing() =>
        Assert.Equal(Money.Zero, new CompletenessRule(0.15m).CostOf(Money.FromYuan(1000m), null));
}
