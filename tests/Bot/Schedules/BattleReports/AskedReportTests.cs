using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>「今天的战报」: reports that somebody asks for, over a real database.</summary>
public sealed class AskedReportTests
{
    private const string Moment = "2026-03-11 15:00";

    [Theory]
    [InlineData("今天的战报", "战报｜华东一组 3月11日")]
    [InlineData("本月战报", "月战报｜华东一组 2026年3月")]
    [InlineData("这周周报", "周战报｜华东一组 3月9日")]
    [InlineData("华东区今天的战报", "战报｜华东区 3月11日")]
    [InlineData("today's report", "战报｜华东一组 3月11日")]
    public async Task AReport_IsOfTheDaysAndThePartThatAreNamed_AndOfWhatIsSignedByNow(string text, string head)
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("今签", "P501", SellingCompany.Zhou, 380_000, won: new DateOnly(2026, 3, 11));
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);

        var said = await company.SayAsync("li", text, Moment);

        Assert.StartsWith(head, said, StringComparison.Ordinal);
        Assert.Contains("38万", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lu", "匿名")]
    [InlineData("li", "周子涵")]
    [InlineData("han", "周子涵")]
    public async Task WhoWantsToBeUnnamed_IsNamedToTheirOwnGroup_AndThoseAbove(string reader, string named)
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("今签", "P501", SellingCompany.Zhou, 380_000, won: new DateOnly(2026, 3, 11));
        await company.SayAsync("zhou", "排行榜上匿名", "2026-03-11 10:30");
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);

        var said = await company.SayAsync(reader, "全公司今天的战报", Moment);

        Assert.Contains($"1 {named} 38万", said, StringComparison.Ordinal);
    }

    /// <summary>As on the card of progress: who does not lead a part reads how much of its target is reached, and no more.</summary>
    [Theory]
    [InlineData("li", "3月目标：完成 · 38%")]
    [InlineData("han", "3月目标：38万 / 100万 · 38%")]
    public async Task OfAWiderPart_TheTargetItselfIsForThoseWhoLeadIt(string reader, string told)
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("今签", "P501", SellingCompany.Zhou, 380_000, won: new DateOnly(2026, 3, 11));
        await company.EnterAsync(
            draft => draft.Set(null, new Target { Holder = TargetHolder.Of(new Scope(Region: SellingCompany.Han.Region)), Measure = TargetMeasure.Revenue, From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31), Value = 1_000_000 }), "2026-03-01 09:00");
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Contains(told, await company.SayAsync(reader, "华东区今天的战报", Moment), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东二组的战报", "华东二组的战报你看不到，可以问 钱进。")]
    [InlineData("本季度战报", "战报按天、按周、按月看")]
    [InlineData("明天的战报", "这段时间还没开始。")]
    public async Task WhatIsNotToBeHad_IsSaid(string text, string answer)
    {
        await using var company = await SellingCompany.CreateAsync();

        Assert.StartsWith(answer, await company.SayAsync("li", text, Moment), StringComparison.Ordinal);
    }
}
