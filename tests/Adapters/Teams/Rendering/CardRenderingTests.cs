using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using Microsoft.Playwright;
using SalesBot.Adapters.Tests.Samples;
using SalesBot.Adapters.Tests.Teams.Drawing;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>Every card in the official renderer: nothing to say against it, nothing too wide, in both themes, on a phone and in a window.</summary>
public sealed class CardRenderingTests(OfficialRenderer renderer) : IClassFixture<OfficialRenderer>
{
    private const int Phone = 320;
    private const int Window = 504;
    private const int AnyCards = 40;
    private const int Size = 12;

    private static readonly HashSet<string> Elsewhere =
    [
        "receipt-dark", "form-dark", "question-with-choices-dark", "warning-to-the-manager-dark", "board-with-bars-dark", "report-of-a-week-dark",
        "form-wide", "list-wide", "board-with-bars-wide", "report-of-a-week-wide-dark",
    ];

    public static TheoryData<string> Names => [.. DrawnCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Card_IsRendered_WithNothingToSayAgainstIt(string name)
    {
        foreach (var width in (int[])[Phone, Window])
        {
            var page = await renderer.LookAsync(width);
            foreach (var theme in (string[])["light", "dark"])
            {
                Assert.Empty(await page.ShowAsync(DrawnCards.All[name], theme));
                Assert.Empty(await page.TooWideAsync());
                await SavePictureAsync(page.Card, $"{name}{(width == Phone ? "" : "-wide")}{(theme == "light" ? "" : "-dark")}");
            }
        }
    }

    [Theory]
    [InlineData("figures-progress")]
    [InlineData("figures-why")]
    [InlineData("split-wish")]
    public async Task ShortNames_StandInOneLine_BesideLongValues(string name)
    {
        await using var page = await renderer.OpenAsync(Phone);
        await page.ShowAsync(DrawnCards.All[name], "light");

        var lines = await page.Card.Locator(".ac-fact-title").EvaluateAllAsync<int[]>(
            """
            names => names.map(name => {
              const range = document.createRange();
              range.selectNodeContents(name);
              return new Set([...range.getClientRects()].map(line => Math.round(line.bottom / 10))).size;
            })
            """);
        Assert.NotEmpty(lines);
        Assert.All(lines, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task AnyCard_IsRendered_WithNothingToSayAgainstIt()
    {
        await using var page = await renderer.OpenAsync(Phone);
        foreach (var card in AnyCard.Card.Sample(AnyCards, Size))
        {
            Assert.Empty(await page.ShowAsync(CardReading.Json(SampleMessages.Of(card)), "light"));
            Assert.Empty(await page.TooWideAsync());
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

    // Each on a phone in the light theme, and some as they are elsewhere: docs/cards.md shows them.
    private static async Task SavePictureAsync(ILocator card, string name, [CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("SALESBOT_WRITE_IMAGES") is "1" && (DrawnCards.All.ContainsKey(name) || Elsewhere.Contains(name)))
        {
            await card.ScreenshotAsync(new() { Path = Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs/images/cards", name + ".png") });
        }
    }
}
