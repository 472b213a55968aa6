using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>Every card in the official renderer: nothing to say against it, nothing too wide, in both themes, on a phone and in a window.</summary>
public sealed class CardRenderingTests(OfficialRenderer renderer) : IClassFixture<OfficialRenderer>
{
    private const int Phone = 320;
    private const int Window = 504;

    public static TheoryData<string> Names => [.. DrawnCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Card_IsRendered_WithNothingToSayAgainstIt(string name)
    {
        foreach (var width in (int[])[Phone, Window])
        {
            await using var page = await renderer.OpenAsync(width);
            foreach (var theme in (string[])["light", "dark"])
            {
                Assert.Empty(await page.ShowAsync(DrawnCards.All[name], theme));
                Assert.Empty(await page.TooWideAsync());
                await SavePictureAsync(page.Card, $"{name}-{(width == Phone ? "phone" : "wide")}-{theme}");
            }
        }
    }

    [Fact]
    public async Task Form_IsSent_WithWhatWasFilledIn()
    {
        await using var page = await renderer.OpenAsync(Phone);
        await page.ShowAsync(DrawnCards.All["form"], "light");

        await page.Card.GetByLabel("金额").FillAsync("1.2亿");
        await page.Card.GetByLabel("阶段").SelectOptionAsync("negotiation");
        await page.Card.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        var press = Assert.Single(await page.ExecutedAsync());
        Assert.Equal(("Action.Execute", "edit-save"), (press.GetProperty("type").GetString(), press.GetProperty("verb").GetString()));
        var data = press.GetProperty("data");
        Assert.Equal("edit-save", data.GetProperty("verb").GetString());
        Assert.Equal("P1024", data.GetProperty("data").GetProperty("deal").GetString());
        Assert.Equal(("1.2亿", "negotiation", "2026-10-30"), (data.GetProperty("amount").GetString(), data.GetProperty("stage").GetString(), data.GetProperty("expectedClose").GetString()));
    }

    [Fact]
    public async Task Form_IsNotSent_WhileAnAmountIsNone()
    {
        await using var page = await renderer.OpenAsync(Phone);
        await page.ShowAsync(DrawnCards.All["form"], "light");

        await page.Card.GetByLabel("金额").FillAsync("很多");
        await page.Card.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        Assert.Empty(await page.ExecutedAsync());
        await Assertions.Expect(page.Card).ToContainTextAsync("请写金额，如 80万");
    }

    [Fact]
    public async Task FormThatLacksSomething_IsNotSent_ButCanBeGivenUp()
    {
        await using var page = await renderer.OpenAsync(Phone);
        await page.ShowAsync(DrawnCards.All["form-to-create"], "light");

        await page.Card.GetByRole(AriaRole.Button, new() { Name = "新建" }).ClickAsync();

        Assert.Empty(await page.ExecutedAsync());
        await Assertions.Expect(page.Card).ToContainTextAsync("请填写商机名称");

        await page.Card.GetByRole(AriaRole.Button, new() { Name = "不用" }).ClickAsync();

        Assert.Equal("discard", Assert.Single(await page.ExecutedAsync()).GetProperty("verb").GetString());
    }

    [Fact]
    public async Task Choice_IsPressed_OnItsRow()
    {
        await using var page = await renderer.OpenAsync(Phone);
        await page.ShowAsync(DrawnCards.All["question-with-choices"], "light");

        await page.Card.GetByText("李敏 · 线索").ClickAsync();

        Assert.Equal("1", Assert.Single(await page.ExecutedAsync()).GetProperty("data").GetProperty("data").GetProperty("choice").GetString());
    }

    private static async Task SavePictureAsync(ILocator card, string name, [CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("SALESBOT_WRITE_IMAGES") is "1")
        {
            await card.ScreenshotAsync(new() { Path = Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs/images/cards", name + ".png") });
        }
    }
}
