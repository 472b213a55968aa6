using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Tests.Samples;
using SalesBot.Adapters.Tests.Teams.Drawing;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>Every card that is drawn, by name: the samples, the later parts of long ones, and what stands for no sample.</summary>
internal static class DrawnCards
{
    /// <summary>The cards as JSON.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(Drawn().ToDictionary(), StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Drawn()
    {
        foreach (var (name, card) in SampleCards.All)
        {
            yield return new(name, CardReading.Json(SampleMessages.Of(card, $"reply/Teams/{name}/0")));
        }

        var board = SampleMessages.Of(SampleCards.All["board-that-is-long"], "reply/Teams/board/0");
        yield return new("board-that-is-long-continued", CardReading.Json(board, CardReading.More(CardReading.Card(board))!.Value));
        yield return new("mention", CardReading.Json(SampleMessages.Of(SampleCards.All["report"]) with { Mentions = [new ChatMention("b7c1d2e3", "张伟")] }));
        yield return new("settled", CardReading.Json(SampleMessages.Of("已由 王磊 14:32 确认") with { Replaces = "1776825925953" }));
        yield return new("found", CardWire.Text(TeamsDrawing.Draw(SampleFinds.Deal).Card));
    }
}
