using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.DingTalk.Drawing;

/// <summary>The sample cards in every form.</summary>
public sealed class SampleDrawingTests
{
    private static readonly (string Name, DingTalkCapabilities Capabilities)[] Routes =
    [
        ("person", DingTalkCapabilities.Person),
        ("group by the API", DingTalkCapabilities.Group),
        ("group by its session", DingTalkCapabilities.GroupSession),
        ("custom robot", DingTalkCapabilities.Robot),
    ];

    public static TheoryData<string> Names => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_IsDrawnAsReviewed(string name)
    {
        var message = SampleMessages.Of(SampleCards.All[name], $"reply/DingTalk/{name}/0") with { Mentions = [new ChatMention("user001", "张伟")] };
        var forms = Routes.Select(route => $"=== {route.Name}: {Shown.Of(DingTalkDrawing.Draw(message, route.Capabilities))}").ToList();
        forms.Add($"=== interactive card: {Shown.Of(CardVariables.Of(message))}");
        forms.Add($"=== in the place of a pressed card: {Shown.Of(CardVariables.InPlace(message))}");
        forms.Add($"=== without addresses: {Shown.Of(DingTalkDrawing.DrawHarmless(message, DingTalkCapabilities.Person))}");
        var notice = WorkNoticeSender.Draw(message).Markdown;
        forms.Add($"=== work notification: {Shown.Of(new DingTalkContent.Markdown(notice.Title, notice.Text))}");
        Golden.Check(name, string.Join('\n', forms));
    }
}
