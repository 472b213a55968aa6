using Microsoft.Playwright;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The playground as a person uses it.</summary>
internal sealed class PlaygroundPage
{
    private PlaygroundPage(IPage page) => Page = page;

    /// <summary>The cards of the open chat.</summary>
    public ILocator Cards => Page.Locator(".card");

    /// <summary>What the bot said in the open chat, cards and texts.</summary>
    public ILocator BotMessages => Page.Locator(".message.bot:not(.typing)");

    /// <summary>What the open chat's own person wrote.</summary>
    public ILocator OwnMessages => Page.Locator(".message.own");

    /// <summary>The raw page.</summary>
    public IPage Page { get; }

    public static async Task<PlaygroundPage> OpenAsync(IPage page, Uri service)
    {
        await page.GotoAsync(new Uri(service, "playground").AbsoluteUri);
        var playground = new PlaygroundPage(page);
        await playground.WaitUntilDrawnAsync();
        return playground;
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await WaitUntilDrawnAsync();
    }

    public Task PickPersonAsync(string name) => PickAsync($"direct:{name}");

    public Task PickGroupAsync(string name) => PickAsync($"group:{name}");

    public async Task SayAsync(string text)
    {
        var box = Page.Locator("#composer-text");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Shows the bot's answers as texts or as cards.</summary>
    public Task ShowAsAsync(string form) => Page.GetByRole(AriaRole.Radio, new() { Name = form }).CheckAsync();

    /// <summary>A button of a card.</summary>
    public static ILocator Button(ILocator card, string label) => card.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>A named value of a card: what was, and what is.</summary>
    public static (ILocator Before, ILocator Now) Fact(ILocator card, string label)
    {
        var fact = card.Locator(".fact").Filter(new() { Has = card.Page.Locator("dt").GetByText(label, new() { Exact = true }) });
        return (fact.Locator("del"), fact.Locator("ins"));
    }

    private Task PickAsync(string chat) => Page.Locator($"[data-chat=\"{chat}\"]").ClickAsync();

    private Task WaitUntilDrawnAsync() => Page.Locator("#app[data-ready]").WaitForAsync();
}
