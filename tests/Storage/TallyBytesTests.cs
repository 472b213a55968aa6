using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Storage.Tests;

public sealed class TallyBytesTests
{
    private static readonly Guid[] Groups = [Guid.Empty, Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public void Bytes_AreReadAsTheTalliesTheyAreOf()
    {
        var numbers = Gen.OneOf(Gen.Choose(-300, 300), Gen.Elements(int.MinValue, int.MaxValue, 63, 64, -64, -65, 8191, 8192)).ArrayOf(14);
        var tallies = numbers.SelectMany(some => Gen.Elements(Groups).Select(group => Of(some, group))).ListOf();
        Prop.ForAll(Arb.From(tallies), some => Assert.Equal(some, TallyBytes.Read(TallyBytes.Write([.. some])))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void LargestAmounts_AreKept()
    {
        var tally = new Tally { Member = new MemberId(Guid.NewGuid()), Revenue = Money.FromFen(long.MaxValue), Payments = Money.FromFen(long.MinValue) };
        Assert.Equal([tally], TallyBytes.Read(TallyBytes.Write([tally])));
    }

    [Fact]
    public void OrdinaryTally_TakesAboutFortyBytes()
    {
        var group = Groups[1];
        Tally[] tallies = [.. Enumerable.Range(0, 1000).Select(number => Of([38_000_000, 3, 1, 2, 9_000_000, 4, 120, 22, 31, 5, 6, 7, 71, 0], group))];
        Assert.InRange(TallyBytes.Write(tallies).Length, 30_000, 43_000);
    }

    private static Tally Of(int[] numbers, Guid group) => new()
    {
        Member = new MemberId(Guid.NewGuid()),
        Group = group == Guid.Empty ? null : new GroupId(group),
        Revenue = Money.FromFen(numbers[0] * 1_000L),
        Wins = numbers[1],
        Losses = numbers[2],
        NewCustomers = numbers[3],
        Payments = Money.FromFen(numbers[4]),
        Thanks = numbers[5],
        Points = numbers[6],
        Visits = numbers[7],
        Calls = numbers[8],
        Meetings = numbers[9],
        Demos = numbers[10],
        Quotes = numbers[11],
        Activities = numbers[12],
        Others = numbers[13] * 1_000L,
    };
}
