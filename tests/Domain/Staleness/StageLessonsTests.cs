using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Tests.Staleness;

/// <summary>What is told of colleagues is counted, and not told where it is little.</summary>
public sealed class StageLessonsTests
{
    private static readonly StageId Contact = new("contact");
    private static readonly StageId Needs = new("needs");

    [Fact]
    public void FiveDealsOfOthers_TellHowLong_AndWhatWasDoneLast()
    {
        var moves = Enumerable.Range(1, 5).Select(number => Move($"P{number}", Some.Peer.Id, days: number * 2)).ToList();
        var lessons = StageLessons.Of(moves, [Did("P1", ActivityKind.Call, 0), Did("P1", ActivityKind.Visit, 1), Did("P2", ActivityKind.Visit, 2), Did("P3", ActivityKind.Demo, 3)], DefaultPipeline.Create());

        Assert.Equal(new StageLesson(5, 6, ActivityKind.Visit, 2), lessons.Find(Contact, Some.Rep.Id));
        Assert.Null(lessons.Find(Contact, Some.Peer.Id));
        Assert.Null(lessons.Find(Needs, Some.Rep.Id));
    }

    [Fact]
    public void FewDeals_OrNothingDone_TellNothing()
    {
        var moves = Enumerable.Range(1, 4).Select(number => Move($"P{number}", Some.Peer.Id, days: 3)).ToList();
        var visits = moves.Select(move => Did(move.Deal!.Value.Value, ActivityKind.Visit, 1)).ToList();
        Assert.Null(StageLessons.Of(moves, visits, DefaultPipeline.Create()).Find(Contact, Some.Rep.Id));
        Assert.Null(StageLessons.Of([.. moves, Move("P5", Some.Peer.Id, 3)], [], DefaultPipeline.Create()).Find(Contact, Some.Rep.Id));
        Assert.Null(StageLessons.None.Find(Contact, Some.Rep.Id));
    }

    [Fact]
    public void MovesBack_AndWhatWasDoneElsewhere_AreNoLesson()
    {
        var back = Enumerable.Range(1, 9).Select(number => Move($"P{number}", Some.Peer.Id, days: 3) with
        {
            From = SalesJson.Write(new StagePosition(Needs, Some.Today)),
            To = SalesJson.Write(new StagePosition(Contact, Some.Today.AddDays(3))),
        });
        Assert.Null(StageLessons.Of(back, [], DefaultPipeline.Create()).Find(Needs, Some.Rep.Id));
    }

    private static DealActivity Did(string deal, ActivityKind kind, int day) => new(new DealId(deal), kind, Some.Today.AddDays(day));

    private static SalesEvent Move(string deal, MemberId owner, int days)
    {
        var draft = Some.Draft();
        draft.SetOwner(Some.Deal(deal), owner);
        return draft.Build().Events[0] with
        {
            Deal = new DealId(deal),
            Kind = SalesEventKind.DealStage,
            From = SalesJson.Write(new StagePosition(Contact, Some.Today)),
            To = SalesJson.Write(new StagePosition(Needs, Some.Today.AddDays(days))),
            CountsFor = owner,
            HappenedOn = Some.Today.AddDays(days),
        };
    }
}
