using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

public sealed class TargetPathTests
{
    [Fact]
    public void AGap_IsSoManyDealsQuotesAndConversations()
    {
        // 620,000 missing, 155,000 a deal, 11 quotations and 26 conversations for 4 deals.
        var rates = new ConversionRates(Wins: 12, Money.FromYuan(1_860_000), Quotes: 33, Conversations: 78);
        Assert.Equal(new TargetPath(4, 11, 26), TargetPath.To(Money.FromYuan(620_000), rates));
        Assert.Equal(new TargetPath(4, 11, 26), TargetPath.To(4, rates));
    }

    [Fact]
    public void Steps_AreRoundedUp_FromTheExactNumberOfDeals() =>
        Assert.Equal(new TargetPath(2, 3, 11), TargetPath.To(Money.FromYuan(110), new ConversionRates(10, Money.FromYuan(1_000), 20, 100)));

    [Fact]
    public void WhatNobodyKeeps_IsNoStep() => Assert.Equal(new TargetPath(1, null, null), TargetPath.To(Money.FromYuan(1), new ConversionRates(10, Money.FromYuan(1_000), 0, 0)));

    [Fact]
    public void WithoutWins_ThereIsNoPath() => Assert.Null(TargetPath.To(Money.FromYuan(1), new ConversionRates(0, Money.Zero, 5, 5)));

    [Theory]
    [InlineData(10, 3, 10)]
    [InlineData(9, 12, 12)]
    [InlineData(9, 9, 9)]
    [InlineData(0, 0, null)]
    public void OwnRates_Count_OnceTheyRestOnEnough_ElseTheTeams(int own, int team, int? chosen) =>
        Assert.Equal(chosen, ConversionRates.Choose(Rates(own), Rates(team))?.Wins);

    [Fact]
    public void RealConversations_AreThoseWithAVoice() => Assert.Equal(
        10, ConversionRates.Of([new Tally { Member = new MemberId(Guid.NewGuid()), Visits = 1, Calls = 2, Meetings = 3, Demos = 4, Activities = 99 }]).Conversations);

    [Fact]
    public void TheOutlook_WeighsOpenDealsThatCloseInTime()
    {
        var pipeline = DefaultPipeline.Create();
        var last = new DateOnly(2026, 3, 31);
        Deal[] deals =
        [
            Deal("contact", 600, last),
            Deal("negotiation", 900, new DateOnly(2026, 3, 1)),
            Deal("contact", 5_000, last.AddDays(1)),
            Deal("contact", 5_000, null),
            Deal("contact", 5_000, last) with { State = DealState.Won(last) },
            Deal("contact", null, last),
        ];
        var outlook = Outlook.Of(Money.FromYuan(100), deals, last, deal => Outlook.UsualOdds(pipeline, deal.Position.Stage));
        Assert.Equal(new Outlook(Money.FromYuan(100 + 100 + 600), Money.FromYuan(1_600), Money.FromYuan(100), 2, 1), outlook);
    }

    [Fact]
    public void AStageThatThereIsNot_PromisesNothing() => Assert.Equal(0m, Outlook.UsualOdds(DefaultPipeline.Create(), new StageId("gone")));

    private static ConversionRates Rates(int wins) => new(wins, Money.FromYuan(1), 0, 0);

    private static Deal Deal(string stage, int? amount, DateOnly? close) => new()
    {
        Id = new DealId("P1"),
        Customer = new CustomerId(Guid.NewGuid()),
        Title = "",
        Owner = new MemberId(Guid.NewGuid()),
        Position = new StagePosition(new StageId(stage), new DateOnly(2026, 3, 1)),
        Amount = amount is { } yuan ? Money.FromYuan(yuan) : null,
        ExpectedClose = close,
        CreatedOn = new DateOnly(2026, 3, 1),
    };
}
