using System.Reflection;
using System.Text.Json;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class DealStateTests
{
    [Fact]
    public void States_HoldWhatBelongsToThem()
    {
        var until = new DateOnly(2026, 3, 20);
        Assert.Equal((DealStatus.Open, null, null, null), Parts(DealState.Open));
        Assert.Equal((DealStatus.Won, Some.Today, null, null), Parts(DealState.Won(Some.Today)));
        Assert.Equal((DealStatus.Lost, Some.Today, "价格太高", null), Parts(DealState.Lost(Some.Today, "价格太高")));
        Assert.Equal((DealStatus.Lost, Some.Today, null, null), Parts(DealState.Lost(Some.Today, reason: null)));
        Assert.Equal((DealStatus.Paused, null, null, new Pause("客户休假", until)), Parts(DealState.Paused(new Pause("客户休假", until))));
    }

    [Fact]
    public void NoState_CanBePutTogetherFromOutside()
    {
        Assert.Empty(typeof(DealState).GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(typeof(DealState).GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.Null(property.GetSetMethod()));
    }

    [Theory]
    [InlineData("""{"status":"won"}""")]
    [InlineData("""{"status":"lost"}""")]
    [InlineData("""{"status":"paused"}""")]
    [InlineData("""{"status":"paused","on":"2026-03-20"}""")]
    [InlineData("""{"status":"paused","reason":"休假"}""")]
    [InlineData("""{"status":"sleeping"}""")]
    [InlineData("""{"status":7}""")]
    public void StoredStates_ThatLackSomething_AreRefused(string json) =>
        Assert.Throws<JsonException>(() => SalesJson.Read<DealState>(json));

    [Theory]
    [InlineData(DealStatus.Open, true)]
    [InlineData(DealStatus.Paused, true)]
    [InlineData(DealStatus.Won, false)]
    [InlineData(DealStatus.Lost, false)]
    public void PausedDeals_AreStillOpen(DealStatus status, bool isOpen)
    {
        var deal = Some.Deal() with { State = OfStatus(status) };
        Assert.Equal(isOpen, deal.IsOpen);
        Assert.False((deal with { Withdrawn = true }).IsOpen);
    }

    private static DealState OfStatus(DealStatus status) => status switch
    {
        DealStatus.Won => DealState.Won(Some.Today),
        DealStatus.Lost => DealState.Lost(Some.Today, reason: null),
        DealStatus.Paused => DealState.Paused(new Pause("休假", Some.Today)),
        _ => DealState.Open,
    };

    private static (DealStatus Status, DateOnly? ClosedOn, string? LossReason, Pause? Pause) Parts(DealState state) =>
        (state.Status, state.ClosedOn, state.LossReason, state.Pause);
}
