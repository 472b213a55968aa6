using static Microsoft.Playwright.Assertions;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The page of the playground while the service behind it is killed and comes back.</summary>
public sealed class PlaygroundPageAfterKillTests
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MessageWrittenWhileTheServiceIsDead_IsSentWhenItReturns_Once()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartFilledAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service);
        await playground.PickPersonAsync(company.Rep.Name);
        await service.KillAsync();

        await playground.SayAsync(company.Visit);

        await Expect(playground.OwnMessages).ToContainTextAsync("未送达，正在重试");
        await service.RestartAsync(Ended);
        await Expect(PlaygroundPage.Fact(playground.Cards, "金额").Now).ToHaveTextAsync("120万", new() { Timeout = 20_000 });
        await Expect(playground.OwnMessages).Not.ToContainTextAsync("正在重试");
        await playground.ReloadAsync();
        await Expect(playground.Cards).ToHaveCountAsync(1);
        await Expect(playground.OwnMessages).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ReceiptAndUndo_StandAfterSigkill()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartFilledAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service);
        await playground.PickPersonAsync(company.Rep.Name);
        await playground.SayAsync(company.Visit);
        await Expect(playground.Cards).ToHaveCountAsync(1);

        await service.KillAsync();
        await service.RestartAsync(Ended);
        await playground.ReloadAsync();

        await Expect(PlaygroundPage.Fact(playground.Cards, "金额").Now).ToHaveTextAsync("120万");
        await PlaygroundPage.Button(playground.Cards.First, "撤销").ClickAsync();
        await Expect(playground.Cards.Nth(1)).ToContainTextAsync("已撤销");

        await service.KillAsync();
        await service.RestartAsync(Ended);
        await playground.ReloadAsync();
        await Expect(playground.Cards.Nth(1)).ToContainTextAsync("已撤销");
    }
}
