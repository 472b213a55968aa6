using Microsoft.Playwright;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The machine's own Chromium, driven by Playwright, which downloads no browser.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> problems = [];

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// <summary>What pages complained of: errors of their scripts, and what their security policy forbids.</summary>
    public IReadOnlyList<string> Problems => problems;

    private static string ExecutablePath =>
        Environment.GetEnvironmentVariable("SALESBOT_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    /// <summary>Starts the browser; skips the running test where there is none.</summary>
    public static async Task<Chromium> StartAsync()
    {
        Assert.SkipUnless(File.Exists(ExecutablePath), $"No Chromium at {ExecutablePath}; SALESBOT_TEST_CHROMIUM can name another.");
        // Other tests run beside this one, on perhaps two cores.
        Assertions.SetDefaultExpectTimeout(15_000);
        var driver = await Playwright.CreateAsync();
        try
        {
            var started = await driver.Chromium.LaunchAsync(new() { ExecutablePath = ExecutablePath, Args = Arguments });
            return new Chromium(driver, started);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    /// <summary>Opens the playground in a browser of its own memory, and waits until it has drawn the company.</summary>
    public async Task<PlaygroundPage> OpenPlaygroundAsync(RunningService service, int width = 1280, int height = 800, ColorScheme colours = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            Locale = "zh-CN",
            DeviceScaleFactor = 2,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => problems.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                problems.Add(message.Text);
            }
        };
        return await PlaygroundPage.OpenAsync(page, service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
