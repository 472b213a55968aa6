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

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _problems = [];

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>What pages complained of: errors of their scripts, and what their security policy forbids.</summary>
    public IReadOnlyList<string> Problems => _problems;

    private static string ExecutablePath =>
        Environment.GetEnvironmentVariable("SALESBOT_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    /// <summary>Starts the browser; skips the running test where there is none.</summary>
    public static async Task<Chromium> StartAsync()
    {
        Assert.SkipUnless(File.Exists(ExecutablePath), $"No Chromium at {ExecutablePath}; SALESBOT_TEST_CHROMIUM can name another.");
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ExecutablePath, Args = Arguments });
            return new Chromium(playwright, browser);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>Opens the playground in a browser of its own memory, and waits until it has drawn the company.</summary>
    public async Task<PlaygroundPage> OpenPlaygroundAsync(RunningService service, int width = 1280, int height = 800, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            Locale = "zh-CN",
            DeviceScaleFactor = 2,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => _problems.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _problems.Add(message.Text);
            }
        };
        return await PlaygroundPage.OpenAsync(page, service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
