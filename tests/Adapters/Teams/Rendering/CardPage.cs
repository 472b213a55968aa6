using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>A page with one card in it, drawn by the official renderer.</summary>
internal sealed class CardPage(IPage page) : IAsyncDisposable
{
    /// <summary>The card.</summary>
    public ILocator Card => page.Locator("#card");

    /// <summary>Shows a card.</summary>
    /// <returns>What the renderer has to say against it, but for elements of Teams that it cannot know, each of which has a fallback.</returns>
    public async Task<IReadOnlyList<string>> ShowAsync(string json, string theme)
    {
        var config = await File.ReadAllTextAsync(HostFile(theme + ".json"), TestContext.Current.CancellationToken);
        var problems = await page.EvaluateAsync<string[]>("([card, config, theme]) => show(JSON.parse(card), JSON.parse(config), theme)", new[] { json, config, theme });
        return [.. problems.Where(problem => !problem.Contains("\"ProgressBar\"", StringComparison.Ordinal))];
    }

    /// <summary>What is wider than the card.</summary>
    public Task<string[]> TooWideAsync() => page.EvaluateAsync<string[]>("tooWide()");

    /// <summary>What was pressed, with what was filled in.</summary>
    public async Task<IReadOnlyList<JsonElement>> ExecutedAsync()
    {
        using var executed = JsonDocument.Parse(await page.EvaluateAsync<string>("JSON.stringify(executed)"));
        return [.. executed.RootElement.EnumerateArray().Select(press => press.Clone())];
    }

    public ValueTask DisposeAsync() => new(page.Context.CloseAsync());

    public static string HostFile(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Host", name);
}
