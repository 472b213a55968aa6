using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SalesBot.EndToEnd.Tests;

/// <summary>A newcomer at the page of the playground, in a real browser, with the real service behind it.</summary>
public sealed class PlaygroundPageTests
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OneMessage_ChangesTheDeal_AndUndoPutsItBack()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service);
        await playground.PickPersonAsync(company.Rep.Name);

        await playground.SayAsync(company.Visit);

        var receipt = playground.Cards.First;
        var (before, now) = PlaygroundPage.Fact(receipt, "金额");
        await Expect(now).ToHaveTextAsync("120万");
        var amountBefore = await before.TextContentAsync();
        Assert.NotEqual("120万", amountBefore, StringComparer.Ordinal);
        await Expect(PlaygroundPage.Button(receipt, "撤销")).ToBeEnabledAsync();
        await SavePictureAsync(playground.Page);

        await PlaygroundPage.Button(receipt, "撤销").ClickAsync();

        var undone = playground.Cards.Nth(1);
        await Expect(undone).ToContainTextAsync("已撤销");
        (before, now) = PlaygroundPage.Fact(undone, "金额");
        await Expect(before).ToHaveTextAsync("120万");
        await Expect(now).ToHaveTextAsync(amountBefore!);
        await Expect(receipt).ToContainTextAsync("已处理");
        await Expect(PlaygroundPage.Button(receipt, "撤销")).ToBeDisabledAsync();
        Assert.Empty(chromium.Problems);
    }

    [Fact]
    public async Task TextForm_SaysAndDoesTheSame()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartFilledAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service);
        await playground.PickPersonAsync(company.Rep.Name);
        await playground.ShowAsAsync("文字");

        await playground.SayAsync(company.Visit);

        await Expect(playground.BotMessages.First).ToContainTextAsync("120万");
        await Expect(playground.BotMessages.First).ToContainTextAsync("撤销");
        await Expect(playground.Cards).ToHaveCountAsync(0);

        await playground.SayAsync("撤销");

        await Expect(playground.BotMessages.Nth(1)).ToContainTextAsync("已撤销");
        await playground.ShowAsAsync("卡片");
        await Expect(playground.Cards).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task GroupChat_HearsItsMembers()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartFilledAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service);
        await playground.PickGroupAsync(company.Rep.Group!);
        await playground.Page.GetByLabel("以谁的身份发言").SelectOptionAsync(company.Rep.Name);

        await playground.SayAsync("帮助");

        await Expect(playground.OwnMessages).ToContainTextAsync("@SalesBot 帮助");
        await Expect(playground.BotMessages).ToHaveCountAsync(1);
        Assert.Empty(chromium.Problems);
    }

    [Fact]
    public async Task OnAPhone_ListAndChatAreTwoPages_AndNothingIsCutOff()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var service = await RunningService.StartFilledAsync(Ended);
        var company = await DemoCompany.ReadAsync(service, Ended);
        var playground = await chromium.OpenPlaygroundAsync(service, width: 390, height: 844, ColorScheme.Dark);
        await Expect(playground.Page.Locator("#composer-text")).ToBeHiddenAsync();

        await playground.PickPersonAsync(company.Rep.Name);
        await playground.SayAsync(company.Visit);

        await Expect(PlaygroundPage.Button(playground.Cards.First, "撤销")).ToBeInViewportAsync();
        Assert.True(await playground.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await playground.Page.GoBackAsync();
        await Expect(playground.Page.Locator("#people")).ToBeInViewportAsync();
    }

    /// <summary>Writes the picture that the README shows, where it is asked for: a test run leaves the tree as it is.</summary>
    private static async Task SavePictureAsync(IPage page, [CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("SALESBOT_WRITE_IMAGES") is "1")
        {
            await page.GetByLabel("发生了什么").First.ClickAsync();
            var path = Path.Combine(Path.GetDirectoryName(here)!, "../../docs/images/playground.png");
            await page.ScreenshotAsync(new() { Path = path });
        }
    }
}
