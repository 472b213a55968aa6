using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

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
    public void VisitsAndDemonstrations_AreTheirShareOfTheConversations()
    {
        var path = TargetPath.To(4, new ConversionRates(Wins: 12, Money.FromYuan(1_860_000), Quotes: 33, Conversations: 78) { Visits = 36, Demos = 5 })!;

        Assert.Equal((12, 2), (path.Visits, path.Demos));
    }

    [Fact]
    public void APartOfADeal_TakesAWholeOne() =>
        Assert.Equal(new TargetPath(19, null, null), TargetPath.To(18.2m, new ConversionRates(Wins: 12, Money.FromYuan(1_860_000), Quotes: 0, Conversations: 0)));

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
    public void TheOutlook_WeighsOpenDealsAsTheForecastDoes()
    {
        var pipeline = DefaultPipeline.Create();
        var march = DayRange.MonthOf(new DateOnly(2026, 3, 1));
        Deal[] deals =
        [
            Deal("contact", 600, march.To),
            Deal("negotiation", 900, new DateOnly(2026, 3, 20)),
            Deal("contact", 700, new DateOnly(2026, 2, 1)),
            Deal("contact", 5_000, march.To.AddDays(1)),
            Deal("contact", 5_000, null),
            Deal("contact", 5_000, march.To) with { State = DealState.Won(march.To) },
        ];
        var odds = StageOdds.Of(pipeline, [], leastCases: 20);
        var forecast = Forecast.Of(march, Money.FromYuan(5_000), deals.Select(deal => new ForecastCase(deal, IsStale: false, [])), odds, ForecastRules.Default, new DateOnly(2026, 3, 10));

        var outlook = Outlook.Of(Money.FromYuan(100), forecast);

        var likely = 100 + (600 * odds[new StageId("contact")].Probability) + (900 * odds[new StageId("negotiation")].Probability);
        Assert.Equal(new Outlook(Money.FromYuan(likely), Money.FromYuan(100 + 600 + 900 + 700), Money.FromYuan(100), Deals: 2, Measured: 0, Undated: 1), outlook);
    }

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
