using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Domain.Tests.BattleReports;

/// <summary>From the confirmed win to its card.</summary>
public sealed class WinTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly DateTimeOffset Noon = Some.Noon(Some.Today);

    [Theory]
    [InlineData("14:00:00", OwnersWish.None, "03-11 14:02:00")]
    [InlineData("14:00:00", OwnersWish.Now, "03-11 14:00:00")]
    [InlineData("14:00:00", OwnersWish.NotAtAll, null)]
    [InlineData("20:57:59", OwnersWish.None, "03-11 20:59:59")]
    [InlineData("20:58:00", OwnersWish.None, "03-12 08:30:00")]
    [InlineData("23:00:00", OwnersWish.Now, "03-12 08:30:00")]
    public void AWin_IsToldAfterItsHold_AndOneOfTheEveningInTheMorning(string confirmed, OwnersWish wish, string? told)
    {
        var at = Clock.InstantOf(Some.Today, TimeOnly.ParseExact(confirmed, "HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(told, Told(new HeldWin(Wins.Of("a", at: at), wish), HeldWin.DefaultHold));
    }

    [Fact]
    public void WithoutAHold_ItIsToldAtOnce() => Assert.Equal("03-11 12:00:00", Told(new HeldWin(Wins.Of("a")), TimeSpan.Zero));

    [Fact]
    public void AWinUndoneInItsHold_IsNotTold() => Assert.Null(Told(new HeldWin(Wins.Of("a"), OwnersWish.Now, IsUndone: true), HeldWin.DefaultHold));

    [Fact]
    public void AFewWins_AreTheirOwnCards_ManyAreOne()
    {
        Assert.Equal([1, 1, 1], Cards(3, []));
        Assert.Equal([4], Cards(4, []));
        Assert.Equal([1, 1], Cards(2, [Noon.AddMinutes(-9)]));
        Assert.Equal([2], Cards(2, [Noon.AddMinutes(-9), Noon.AddMinutes(-1)]));
        Assert.Equal([1, 1], Cards(2, [Noon.AddMinutes(-10), Noon.AddMinutes(-11), Noon.AddMinutes(-1)]));
        Assert.Empty(Cards(0, []));
    }

    [Fact]
    public void WhatQuietHoursHaveHeld_IsOneCardWhenTheyEnd_AndANewWinItsOwn()
    {
        var plan = new WinFlood().Plan([Wins.Of("evening"), Wins.Of("night"), Wins.Of("morning")], [], Noon, win => win.Deal.Value != "morning");
        Assert.Equal(["evening night", "morning"], plan.Cards.Select(card => string.Join(' ', card.Select(win => win.Deal.Value))));
    }

    [Fact]
    public void AfterThreeCardsInTenMinutes_TheFourthListsThemToo()
    {
        var plan = new WinFlood().Plan([Wins.Of("a")], [Noon.AddMinutes(-9), Noon.AddMinutes(-5), Noon.AddMinutes(-1)], Noon);
        Assert.Single(plan.Cards);
        Assert.True(plan.ListsEarlier);
        Assert.False(new WinFlood().Plan([Wins.Of("a")], [Noon.AddMinutes(-5), Noon.AddMinutes(-1)], Noon).ListsEarlier);
    }

    [Fact]
    public void AfterTheCardThatListsThem_TheRestWaits_AndIsThenTold()
    {
        DateTimeOffset[] said = [Noon.AddMinutes(-9.5), Noon.AddMinutes(-9), Noon.AddMinutes(-5), Noon.AddMinutes(-1)];
        var plan = new WinFlood().Plan([Wins.Of("a")], said, Noon);
        Assert.Empty(plan.Cards);
        Assert.Equal(Noon.AddMinutes(1), plan.WaitUntil);
        Assert.Single(new WinFlood().Plan([Wins.Of("a")], said, plan.WaitUntil!.Value).Cards);
    }

    [Fact]
    public void EachChat_HearsOfAWinUnderOneKey_AndOfItsEndUnderAnother()
    {
        var win = Wins.Of("P101");
        var again = win with { ChangeSet = Some.Context(2).ChangeSet };
        string[] keys = [win.KeyFor("east"), win.KeyFor("company"), again.KeyFor("east"), win.CorrectionKeyFor("east")];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.StartsWith("win/P101/", keys[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, false, false, true)]
    [InlineData(false, true, true, false, true)]
    [InlineData(false, true, false, false, false)]
    [InlineData(false, false, true, false, false)]
    [InlineData(false, false, false, true, true)]
    public void Outsiders_NeverReadTheCustomersName(bool outsiders, bool wide, bool byRule, bool ownerAsks, bool masked) =>
        Assert.Equal(masked, new CustomerMasking { InWideGroups = byRule }.Masks(outsiders, wide, ownerAsks));

    [Theory]
    [InlineData("苏州康和制药有限公司", Tier.A, "某头部药企")]
    [InlineData("苏州康和制药有限公司", Tier.B, "某药企")]
    [InlineData("华星电子有限公司", Tier.A, "某重点客户")]
    [InlineData("华星电子有限公司", Tier.C, null)]
    public void CustomerWithoutAName_IsCalledByTheFirstKindThatFits(string name, Tier tier, string? called)
    {
        var masking = new CustomerMasking
        {
            Names =
            [
                new MaskedName("某头部药企") { Words = ["医药", "制药"], Tier = Tier.A },
                new MaskedName("某药企") { Words = ["医药", "制药"] },
                new MaskedName("某重点客户") { Tier = Tier.A },
            ],
        };
        Assert.Equal(called, masking.NameOf(new Customer { Id = new CustomerId(Guid.Empty), Name = name, Tier = tier }));
    }

    [Fact]
    public void Thanks_CountOnceAWin_SomeADay_AndNotForOneself()
    {
        var rule = new ThanksRule();
        Assert.Equal(ThanksVerdict.Counts, rule.Judge(Some.Rep.Id, Some.Peer.Id, thankedForThis: false, thanksToday: 4));
        Assert.Equal(ThanksVerdict.EnoughForToday, rule.Judge(Some.Rep.Id, Some.Peer.Id, thankedForThis: false, thanksToday: 5));
        Assert.Equal(ThanksVerdict.CountsOnce, rule.Judge(Some.Rep.Id, Some.Peer.Id, thankedForThis: true, thanksToday: 0));
        Assert.Equal(ThanksVerdict.OneselfDoesNotCount, rule.Judge(Some.Rep.Id, Some.Rep.Id, thankedForThis: false, thanksToday: 0));
    }

    private static IEnumerable<int> Cards(int wins, DateTimeOffset[] said) =>
        new WinFlood().Plan(Enumerable.Range(0, wins).Select(number => Wins.Of($"P{number}")), said, Noon).Cards.Select(card => card.Length);

    private static string? Told(HeldWin held, TimeSpan hold) =>
        held.ToldAt(hold, QuietHours.Default, Clock) is { } at ? Clock.ToLocal(at).ToString("MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) : null;
}
