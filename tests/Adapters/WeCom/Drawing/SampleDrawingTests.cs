using SalesBot.Adapters.Tests.Samples;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Drawing;

/// <summary>The sample cards in every form.</summary>
public sealed class SampleDrawingTests
{
    private static readonly Uri Home = new("https://crm.example/");

    private static readonly (string Name, WeComCapabilities Capabilities)[] Routes =
    [
        ("app", WeComCapabilities.App),
        ("app with a page", WeComCapabilities.App with { Home = Home }),
        ("app, read in WeChat", WeComCapabilities.PlainApp),
        ("app, read in WeChat, with a page", WeComCapabilities.PlainApp with { Home = Home }),
        ("group chat", WeComCapabilities.AppChat),
        ("group robot", WeComCapabilities.Robot),
        ("group robot with a page", WeComCapabilities.Robot with { Home = Home }),
        ("intelligent robot", WeComCapabilities.AiBot),
        ("intelligent robot, text only", WeComCapabilities.AiBotText),
    ];

    public static TheoryData<string> Names => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_IsDrawnAsReviewed(string name)
    {
        var message = SampleMessages.Of(SampleCards.All[name], $"reply/WeCom/{name}/0");
        var forms = Routes.Select(route => $"=== {route.Name}: {Shown.Of(WeComDrawing.Draw(message, route.Capabilities))}").ToList();
        forms.Add($"=== in the place of a pressed card: {Shown.Of(WeComDrawing.DrawUpdate(message, WeComCapabilities.App, "sb-pressed"))}");
        Golden.Check(name, string.Join('\n', forms));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_BreaksNoLimit(string name)
    {
        var message = SampleMessages.Of(SampleCards.All[name]);
        foreach (var (_, capabilities) in Routes)
        {
            foreach (var content in new[] { WeComDrawing.Draw(message, capabilities).Content, WeComDrawing.DrawUpdate(message, capabilities, "sb-pressed") })
            {
                if (content is WeComContent.Template template)
                {
                    Assert.Empty(TemplateCardCheck.Faults(template.Card, capabilities.Cards!));
                }
            }
        }
    }
}
