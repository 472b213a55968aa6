using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>The sample cards as they are on the wire.</summary>
public sealed class SampleDrawingTests
{
    public static TheoryData<string> Names => [.. SampleCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_IsDrawnAsReviewed(string name)
    {
        var message = SampleMessages.Of(SampleCards.All[name], $"reply/Teams/{name}/0");
        Golden.Check(name, Shown.Of(TeamsDrawing.Draw(message)));
    }

    [Fact]
    public void Text_IsDrawnAsReviewed()
    {
        var message = SampleMessages.Of("1. 远景科技\n- 华光 *股份* <b>\n\n{{DATE(2026-01-01)}}") with { Mentions = [new ChatMention("b7c1d2e3", "张伟"), new ChatMention("29:x", "Vera <Kunz>")] };

        Golden.Check("text", Shown.Of(TeamsDrawing.Draw(message)));
    }

    [Fact]
    public void CardInAGroup_CallsPeopleByName()
    {
        var message = SampleMessages.Of(SampleCards.All["undone"]) with { Mentions = [new ChatMention("b7c1d2e3", "张伟")] };

        Golden.Check("mention", Shown.Of(TeamsDrawing.Draw(message)));
    }

    [Fact]
    public void SettledPressWithoutACard_IsAFewWords()
    {
        var message = SampleMessages.Of("已由 王磊 14:32 确认") with { Replaces = "1776825925953" };

        Golden.Check("settled", Shown.Of(TeamsDrawing.Draw(message)));
    }

    [Fact]
    public void DealThatWasFound_IsACardWithoutButtons()
    {
        var found = TeamsDrawing.Draw(SampleFinds.Deal);

        Golden.Check("found", $"«{found.Title}» «{found.Text}»\n{Shown.Of(found.Card)}");
    }
}
