using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Staleness;

/// <summary>Who hears what, day by day.</summary>
public sealed class StaleSweepTests
{
    private static readonly ReportingLine Line = new(Some.Chart);

    /// <summary>A Monday.</summary>
    private static readonly DateOnly Progress = new(2026, 3, 2);

    private readonly HashSet<string> told = [];

    [Fact]
    public void ASilentDeal_GoesUpTheLadder_OneMessageAStep()
    {
        var story = Play([new StaleCase(Deal(), Tier.C)], Progress, Progress.AddDays(40));
        Assert.Equal(
            [
                "03-09 张伟 Yellow", // five days are over on Saturday, told on Monday
                "03-10 张伟 Red", "03-10 王强 Red", // past seven days
                "03-17 赵磊 Red", // five workdays later
            ],
            story);
    }

    [Fact]
    public void OverANationalHoliday_NobodyIsWarned_AndTheFirstWorkdaySaysItOnce()
    {
        var deals = Enumerable.Range(1, 7).Select(number => new StaleCase(Deal($"P{number}") with { LastProgress = new DateOnly(2026, 9, 22).AddDays(number) }, Tier.C)).ToList();
        var story = Play(deals, new DateOnly(2026, 9, 30), new DateOnly(2026, 10, 8));
        Assert.Equal(["09-30 张伟 Yellow Yellow Yellow", "10-08 张伟 Red Red Red Red Red Red Red", "10-08 王强 Red Red Red Red Red Red Red"], story);
    }

    [Fact]
    public void ADigest_HasRedBeforeYellow_AndTheLargestFirst()
    {
        var today = new DateOnly(2026, 3, 11);
        var digest = Assert.Single(
            Sweep(
                [
                    new StaleCase(Deal("P1", 50) with { LastProgress = today.AddDays(-5) }, Tier.C),
                    new StaleCase(Deal("P2", 10) with { LastProgress = today.AddDays(-8) }, Tier.C),
                    new StaleCase(Deal("P3", 20) with { LastProgress = today.AddDays(-9) }, Tier.C),
                    new StaleCase(Deal("P4", 99) with { LastProgress = today.AddDays(-4) }, Tier.C),
                    new StaleCase(Deal("P5", 99) with { State = DealState.Paused(new Pause("等招标", today)) }, Tier.C),
                ],
                today),
            digest => digest.Recipient == Some.Rep.Id);
        Assert.Equal(["P3", "P2", "P1"], digest.News.Select(notice => notice.Deal.Id.Value));
        Assert.Equal((Money.FromYuan(80), 1), (digest.Total, digest.Paused));
    }

    [Fact]
    public void WhatWasToldBefore_IsCountedAndNotSaidAgain()
    {
        var today = new DateOnly(2026, 3, 10);
        Tell(Sweep([new StaleCase(Deal("P1"), Tier.C)], today));
        Assert.Empty(Sweep([new StaleCase(Deal("P1"), Tier.C)], today.AddDays(1)));
        var digest = Sweep([new StaleCase(Deal("P1"), Tier.C), new StaleCase(Deal("P2") with { LastProgress = Progress.AddDays(1) }, Tier.C)], today.AddDays(1))[0];
        Assert.Equal("P2", Assert.Single(digest.News).Deal.Id.Value);
        Assert.Equal("P1", Assert.Single(digest.Known).Deal.Id.Value);
    }

    [Fact]
    public void AfterProgress_TheLadderBeginsAnew()
    {
        var subject = Deal();
        Assert.Equal(4, Play([new StaleCase(subject, Tier.C)], Progress, Progress.AddDays(20)).Count);
        var moved = new StaleCase(subject with { LastProgress = Progress.AddDays(21) }, Tier.C);
        Assert.Equal(["03-30 张伟 Yellow", "03-31 张伟 Red", "03-31 王强 Red"], Play([moved], Progress.AddDays(21), Progress.AddDays(30)));
    }

    [Fact]
    public void ANewOwner_HearsOfIt()
    {
        var today = new DateOnly(2026, 3, 10);
        Tell(Sweep([new StaleCase(Deal(), Tier.C)], today));
        Assert.Equal(Some.Peer.Id, Assert.Single(Sweep([new StaleCase(Deal() with { Owner = Some.Peer.Id }, Tier.C)], today.AddDays(1))).Recipient);
    }

    [Fact]
    public void AManagersOwnDeal_GoesToTheDirector_AndThenToTheCompanys()
    {
        var story = Play([new StaleCase(Deal() with { Owner = Some.Manager.Id }, Tier.C)], Progress.AddDays(7), Progress.AddDays(30));
        Assert.Equal(["03-09 王强 Yellow", "03-10 王强 Red", "03-10 赵磊 Red", "03-17 吴刚 Red"], story);
    }

    [Fact]
    public void SomebodyOnLeave_HearsOfItWhenBack()
    {
        var today = new DateOnly(2026, 3, 10);
        List<StaleCase> deals = [new StaleCase(Deal(), Tier.C)];
        Tell(StaleSweep.Digests(deals, StalenessRules.Default, WorkCalendar.China, Line, today, told.Contains, member => member == Some.Manager.Id));
        Assert.Equal(Some.Manager.Id, Assert.Single(Sweep(deals, today.AddDays(1))).Recipient);
    }

    [Fact]
    public void TheLadder_IsASetting()
    {
        var rules = new StalenessRules { Ladder = [new LadderStep(StaleAudience.Owner, StaleState.Yellow), new LadderStep(StaleAudience.Manager, StaleState.Red, WorkdaysLater: 1)] };
        Assert.Equal(["03-09 张伟 Yellow", "03-11 王强 Red"], Play([new StaleCase(Deal(), Tier.C)], Progress, Progress.AddDays(30), rules));
    }

    [Fact]
    public void AWarning_IsWithdrawnWhenProgressComes_AndUpdatedWhenItGetsWorse()
    {
        var toldYellow = new ToldWarning(Progress, StaleState.Yellow);
        Assert.Equal(WarningFate.Stays, toldYellow.FateAt(Standing(Deal(), 6)));
        Assert.Equal(WarningFate.Updated, toldYellow.FateAt(Standing(Deal(), 8)));
        Assert.Equal(WarningFate.Withdrawn, toldYellow.FateAt(Standing(Deal() with { LastProgress = Progress.AddDays(6) }, 6)));
        Assert.Equal(WarningFate.Withdrawn, toldYellow.FateAt(Standing(Deal() with { LastProgress = Progress.AddDays(6) }, 14)));
        Assert.Equal(WarningFate.Withdrawn, toldYellow.FateAt(Standing(Deal() with { State = DealState.Won(Progress) }, 6)));
        Assert.Equal(WarningFate.Withdrawn, toldYellow.FateAt(Standing(Deal() with { State = DealState.Paused(new Pause("休假", Progress.AddDays(9))) }, 6)));
    }

    [Fact]
    public void ManyDeals_AreSweptInOneGo()
    {
        var deals = Enumerable.Range(0, 20_000).Select(number => new StaleCase(Deal($"D{number}"), Tier.C)).ToList();
        var digests = Sweep(deals, new DateOnly(2026, 3, 10));
        Assert.Equal(2, digests.Length);
        Assert.All(digests, digest => Assert.Equal(20_000, digest.News.Length));
    }

    private static StaleStanding Standing(Deal deal, int days) =>
        StaleStanding.Of(new StaleCase(deal, Tier.C), StalenessRules.Default, WorkCalendar.China, Progress.AddDays(days));

    private static Deal Deal(string id = "P101", int yuan = 0) => Some.Deal(id) with { LastProgress = Progress, Amount = yuan == 0 ? null : Money.FromYuan(yuan) };

    private ImmutableArray<StaleDigest> Sweep(IEnumerable<StaleCase> deals, DateOnly today, StalenessRules? rules = null) =>
        StaleSweep.Digests(deals, rules ?? StalenessRules.Default, WorkCalendar.China, Line, today, told.Contains, _ => false);

    private void Tell(IEnumerable<StaleDigest> digests) => told.UnionWith(digests.SelectMany(digest => digest.News).Select(notice => notice.Key));

    private List<string> Play(IReadOnlyList<StaleCase> deals, DateOnly from, DateOnly to, StalenessRules? rules = null)
    {
        var story = new List<string>();
        foreach (var day in new DayRange(from, to).Days)
        {
            var digests = Sweep(deals, day, rules);
            Tell(digests);
            story.AddRange(digests.Select(digest => $"{day:MM-dd} {Some.Chart.Find(digest.Recipient)!.Name} {string.Join(' ', digest.News.Select(notice => notice.Standing.State))}"));
        }

        return story;
    }
}
