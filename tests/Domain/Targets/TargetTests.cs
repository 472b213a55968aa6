using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

public sealed class TargetTests
{
    private static readonly MemberId Rep = new(Guid.NewGuid()), Manager = new(Guid.NewGuid());

    /// <summary>Whatever is said in whatever order, the standing follows from the last answer to the present value, and the counter is kept.</summary>
    [Fact]
    public void Standing_FollowsTheLastAnswer() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 3).Zip(Gen.Choose(1, 4))).ToArbitrary(),
        steps =>
        {
            var (target, expected) = (Target(1), TargetStanding.Unanswered);
            foreach (var (step, number) in steps)
            {
                var value = (decimal)number;
                switch (step)
                {
                    case 0:
                        expected = target.Answer switch
                        {
                            { Counter: { } counter } when counter == value => TargetStanding.Confirmed,
                            { Value: var answered } answer when answered == value => answer.Counter is null ? TargetStanding.Confirmed : answer.KeptBy is null ? TargetStanding.Disputed : TargetStanding.Kept,
                            _ => TargetStanding.Unanswered,
                        };
                        target = target with { Value = value };
                        break;
                    case 1:
                        (target, expected) = (target with { Answer = target.Accept(Rep) }, TargetStanding.Confirmed);
                        break;
                    case 2 when value != target.Value:
                        (target, expected) = (target with { Answer = target.Dispute(value, "", Rep) }, TargetStanding.Disputed);
                        break;
                    case 3 when target.Standing == TargetStanding.Disputed:
                        (target, expected) = (target with { Answer = target.Keep(Manager) }, TargetStanding.Kept);
                        break;
                }
            }

            return target.Standing == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatWasPutForward_StaysKnown_OnceItIsDecided()
    {
        var disputed = Target(50) with { Answer = Target(50).Dispute(40, "国庆", Rep) };
        Assert.Equal((40m, 50m), ((disputed with { Answer = disputed.Keep(Manager) }).Answer!.Counter!.Value, disputed.Value));
        Assert.Equal((TargetStanding.Confirmed, 50m), ((disputed with { Value = 40 }).Standing, (disputed with { Value = 40 }).Answer!.Value));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(0)]
    [InlineData(-1)]
    public void TheSameOrNoValue_CannotBePutForward(int counter) => Assert.Throws<ArgumentOutOfRangeException>(() => Target(50).Dispute(counter, null, Rep));

    [Fact]
    public void WhatIsNotDisputed_CannotBeKept() => Assert.Throws<InvalidOperationException>(() => Target(50).Keep(Manager));

    [Fact]
    public void AValue_IsWrittenInOneWay() => Assert.Equal(SalesJson.Write(Target(505_000m)), SalesJson.Write(Target(505_000.00m)));

    [Theory]
    [InlineData("60,40", true)]
    [InlineData("33.33,33.33,33.34", true)]
    [InlineData("100", false)]
    [InlineData("60,41", false)]
    [InlineData("100,0", false)]
    public void ASharedTarget_HasTwoOwnersAtLeast_WhosePartsMakeAHundred(string parts, bool areWhole) =>
        Assert.Equal(areWhole, TargetShare.AreWhole([.. parts.Split(',').Select(part => new TargetShare(new MemberId(Guid.NewGuid()), decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)))]));

    [Fact]
    public void OnePersonTwice_IsOnePerson() => Assert.False(TargetShare.AreWhole([new TargetShare(Rep, 50), new TargetShare(Rep, 50)]));

    [Theory]
    [InlineData(100, 0, 60, 40, 0)]
    [InlineData(100, 10, 60, 40, -10)]
    [InlineData(100, 10, 60, 30, 0)]
    [InlineData(100, -20, 60, 60, 0)]
    [InlineData(100, 0, 60, 20, 20)]
    public void Parts_AreComparedWithTheWhole_LessTheReserve(int whole, int reserve, int first, int second, int isShort)
    {
        var sums = TargetSums.Of(Target(whole) with { Reserve = reserve }, [Target(first), Target(second)]);
        Assert.Equal((isShort, isShort == 0, 0), (sums!.Shortfall, sums.Match, sums.Missing));
    }

    [Fact]
    public void WhereNobodyBelowHasATarget_NothingIsCompared()
    {
        Assert.Null(TargetSums.Of(Target(100), [null, null]));
        Assert.Equal((60m, 1), TargetSums.Of(Target(100), [Target(40), null]) is { } sums ? (sums.Shortfall, sums.Missing) : default);
    }

    [Fact]
    public void ATarget_IsKnownAsItStoodAtAnyTime()
    {
        var set = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        SalesEvent[] changes = [Set(null, Target(50), set), Set(Target(50), Target(40), set.AddDays(9)), Set(Target(40), Target(40) with { Withdrawn = true }, set.AddDays(20))];
        Assert.Equal(
            [null, 50m, 50m, 40m, null],
            ((int[])[0, 1, 9, 10, 21]).Select(day => TargetHistory.AsOf(changes, set.AddDays(day))?.Value));
    }

    [Fact]
    public void ChangingATarget_LeavesWhatWasSaidToIt()
    {
        var target = Target(50) with { Answer = Target(50).Accept(Rep), Result = new TargetResult(4m, Manager, new DateOnly(2026, 3, 2)) };
        var changed = SalesProjection.Apply(target, Set(target, target with { Value = 60 }, DateTimeOffset.UnixEpoch));
        Assert.Equal((60m, target.Answer, target.Result), (changed.Value, changed.Answer, changed.Result));
    }

    private static Target Target(decimal value) =>
        new() { Holder = TargetHolder.Of(Rep), Measure = TargetMeasure.Revenue, From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31), Value = value };

    private static SalesEvent Set(Target? from, Target to, DateTimeOffset at) => new()
    {
        Key = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 0),
        Subject = Subject.Of(to.Id),
        Kind = SalesEventKind.TargetSet,
        From = SalesJson.Write(from),
        To = SalesJson.Write(to),
        Actor = Manager,
        CountsFor = Rep,
        Source = new MessageSource("Test", "1"),
        HappenedOn = new DateOnly(2026, 3, 1),
        RecordedAt = at,
    };
}
