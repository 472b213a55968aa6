using SalesBot.Bot.Seeding;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class WorldActivitiesTests
{
    [Fact]
    public void DaysAgo_AreCountedBackFromToday()
    {
        var activity = Assert.Single(Read(Today, new WorldActivity("P1", "甲", "visit", 3)));

        Assert.Equal((ActivityKind.Visit, Rep.Id, DaysAgo(3)), (activity.Kind, activity.By, activity.On));
    }

    [Fact]
    public void TheSameActivity_KeepsItsId_OnAnotherDay() =>
        Assert.Equal(
            Read(Today, new WorldActivity("P1", "甲", "visit", 3)).Single().Id,
            Read(Today.AddDays(1), new WorldActivity("P1", "甲", "visit", 3)).Single().Id);

    [Fact]
    public void TwoVisitsOnOneDay_AreTwo() =>
        Assert.Equal(2, Read(Today, new WorldActivity("P1", "甲", "visit", 3), new WorldActivity("P1", "甲", "visit", 3)).Select(activity => activity.Id).Distinct().Count());

    [Theory]
    [InlineData("P9", "甲", "visit", 3, "P9")]
    [InlineData("P1", "丁", "visit", 3, "丁")]
    [InlineData("P1", "甲", "dance", 3, "dance")]
    [InlineData("P1", "甲", "visit", -1, "-1")]
    public void WhatCannotBe_IsRefusedByName(string deal, string by, string kind, int daysAgo, string named)
    {
        var refused = Assert.Throws<InvalidWorldException>(() => Read(Today, new WorldActivity(deal, by, kind, daysAgo)));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static List<Activity> Read(DateOnly today, params WorldActivity[] activities)
    {
        var file = new WorldFile { Company = "试样", TimeZone = "Asia/Shanghai", Activities = [.. activities] };
        return [.. WorldActivities.Read(file, [ADeal], Chart, today, Context().RecordedOn).SelectMany(ofDeal => ofDeal)];
    }
}
