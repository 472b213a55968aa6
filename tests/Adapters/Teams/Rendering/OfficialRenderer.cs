using Microsoft.Playwright;
using SalesBot.Adapters.Tests.Simulators;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>The official renderer of Adaptive Cards in the machine's own Chromium, started once.</summary>
public sealed class OfficialRenderer : IAsyncLifetime
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"];

    private readonly OfficialClients clients = new();
    private readonly Dictionary<int, CardPage> shared = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string ExecutablePath =>
        Environment.GetEnvironmentVariable("SALESBOT_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        await clients.InitializeAsync();
        if (File.Exists(ExecutablePath))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ExecutablePath, Args = Arguments });
        }
    }

    /// <summary>The page of that width that all cards are shown in one after another, for those who only look.</summary>
    internal async Task<CardPage> LookAsync(int width) => shared.TryGetValue(width, out var page) ? page : shared[width] = await OpenAsync(width);

    /// <summary>Opens a page as wide as a phone or a window of Teams; skips the running test where there is no browser or no renderer.</summary>
    internal async Task<CardPage> OpenAsync(int width)
    {
        Assert.SkipWhen(browser is null, $"No Chromium at {ExecutablePath}; SALESBOT_TEST_CHROMIUM can name another.");
        var renderer = clients.PathTo("adaptivecards", "dist", "adaptivecards.min.js");
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 600 }, DeviceScaleFactor = 2, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><body><div id=\"card\"></div></body></html>");
        await page.AddStyleTagAsync(new() { Path = CardPage.HostFile("host.css") });
        await page.AddScriptTagAsync(new() { Path = renderer });
        await page.AddScriptTagAsync(new() { Path = CardPage.HostFile("host.js") });
        return new CardPage(page);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await clients.DisposeAsync();
    }
}
