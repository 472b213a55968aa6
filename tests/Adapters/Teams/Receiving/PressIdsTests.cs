using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Teams.Receiving;

/// <summary>Which presses are one, and which are two.</summary>
public sealed class PressIdsTests
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 22, 10, 0, 26, TimeSpan.Zero));
    private readonly PressIds ids;

    public PressIdsTests() => ids = new PressIds(new MemoryCache(time));

    [Fact]
    public async Task RepeatedPress_IsTheSame_EvenUnderANewIdAndAnotherTime()
    {
        var first = await OfAsync(Press());
        time.Advance(TimeSpan.FromSeconds(45));

        Assert.Equal(first, await OfAsync(Press().With("id", "f:another").With("timestamp", "2026-11-22T10:01:11.0000000Z")));
    }

    [Fact]
    public async Task SamePressAfterAMinute_IsAnother()
    {
        var first = await OfAsync(Press());
        time.Advance(TimeSpan.FromSeconds(61));

        Assert.NotEqual(first, await OfAsync(Press().With("timestamp", "2026-11-22T10:01:27.0000000Z")));
    }

    [Fact]
    public async Task WithoutTheCache_TheSameDeliveryIsStillTheSame() =>
        Assert.Equal(await OfAsync(Press()), await new PressIds(new MemoryCache(time)).OfAsync(Read(Press()), "vera", Carried("42"), time.GetUtcNow(), TestContext.Current.CancellationToken));

    [Fact]
    public async Task AnotherPersonCardConversationOrValue_IsAnotherPress()
    {
        string[] all =
        [
            await OfAsync(Press()),
            await OfAsync(Press(), sender: "max"),
            await OfAsync(Press(), deal: "43"),
            await OfAsync(Press().With("replyToId", "1776825900002")),
            await OfAsync(Press().With("conversation", ActivityJson.Conversation("personal", "a:another"))),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public async Task IdOfAPress_KnowsTheThreadOfItsCard()
    {
        var id = await OfAsync(Press().With("conversation", ActivityJson.Conversation("channel", $"{ActivityJson.Channel};messageid=1776825900000")));

        Assert.Equal("1776825900000", TeamsMessageId.Find(id)!.Thread);
        Assert.StartsWith("press:", id, StringComparison.Ordinal);
    }

    private static JsonObject Press() => ActivityJson.Press(ActivityJson.Button("deal.save"));

    private Task<string> OfAsync(JsonObject activity, string sender = "vera", string deal = "42") =>
        ids.OfAsync(Read(activity), sender, Carried(deal), time.GetUtcNow(), TestContext.Current.CancellationToken);

    private static CarriedPress Carried(string deal)
    {
        using var json = JsonDocument.Parse($$"""{"verb":"deal.save","data":{"deal":"{{deal}}"},"op":"6c1f"}""");
        return CarriedPress.Find(json.RootElement)!;
    }

    private static Activity Read(JsonObject json) => ActivityReader.Find(json.ToBytes())!;
}
