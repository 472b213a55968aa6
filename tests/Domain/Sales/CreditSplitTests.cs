using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

/// <summary>However a deal's result is divided, it is a hundred percent, and its parts are the amount, to the fen.</summary>
public sealed class CreditSplitTests
{
    private static readonly MemberId Owner = Some.Rep.Id;

    private static readonly ImmutableArray<MemberId> People = [.. Enumerable.Range(0, CreditSplit.MostPeople + 3).Select(number => number == 0 ? Owner : new MemberId(new Guid(number, 0, 0, new byte[8])))];

    private static readonly Gen<Money> Amounts = Gen.OneOf(
        Gen.Choose(-1_000_000, 1_000_000).Select(fen => Money.FromFen(fen)),
        Gen.Elements(0L, 1L, -1L, 99L, 100L, 101L, 35_000_050L, Deal.AmountLimit.Fen, -Deal.AmountLimit.Fen, long.MaxValue, long.MinValue + 1).Select(Money.FromFen));

    /// <summary>Any people with any parts, right or wrong.</summary>
    private static readonly Gen<(MemberId Member, int Percent)> Wishes =
        from member in Gen.Elements(People.ToArray())
        from percent in Gen.OneOf(Gen.Choose(-3, 103), Gen.Choose(1, 12), Gen.Elements(int.MinValue, int.MaxValue))
        select (member, percent);

    [Fact]
    public void WhateverIsGiven_AddsUpToAHundred_OrIsRefused() => Properties.HoldForAll(Wishes, wishes =>
    {
        var shares = Given(wishes);
        Assert.True(CreditSplit.IsValid(shares));
        Assert.Equal(CreditSplit.Whole, People.Sum(member => CreditSplit.PercentOf(shares, Owner, member)));
    });

    [Fact]
    public void WhoIsGivenAPart_HasIt_AndOnlyTheOwnerHasLessOrMore() => Properties.HoldForAll(Wishes, (earlier, last) =>
    {
        var before = Given(earlier);
        foreach (var (member, percent) in last)
        {
            if (CreditSplit.Give(before, Owner, member, percent) is { } after)
            {
                Assert.Equal(percent, CreditSplit.PercentOf(after, Owner, member));
                Assert.All(People.Where(other => other != Owner && other != member), other => Assert.Equal(CreditSplit.PercentOf(before, Owner, other), CreditSplit.PercentOf(after, Owner, other)));
            }
        }
    });

    [Fact]
    public void NamedParts_AreTakenAsTheyAre_OrNotAtAll() => Properties.HoldForAll(Wishes, wishes =>
    {
        ImmutableArray<CreditShare> named = [.. wishes.Select(wish => new CreditShare(wish.Member, wish.Percent))];
        if (CreditSplit.Of(Owner, named) is { } shares)
        {
            Assert.True(CreditSplit.IsValid(shares));
            Assert.All(named, share => Assert.Equal(share.Percent, CreditSplit.PercentOf(shares, Owner, share.Member)));
        }
    });

    [Fact]
    public void Parts_AreTheAmount_ToTheFen_AndNobodyIsOffByAFenOrMore() => Properties.HoldFor(
        from wishes in Wishes.ArrayOf() from amount in Amounts select (wishes, amount),
        world =>
        {
            var shares = Given(world.wishes);
            var parts = CreditSplit.Divide(world.amount, shares, Owner);

            Assert.Equal(world.amount.Fen, (long)parts.Aggregate((Int128)0, (sum, part) => sum + part.Amount.Fen));
            Assert.All(parts, part => Assert.True(Int128.Abs(((Int128)part.Amount.Fen * CreditSplit.Whole) - ((Int128)world.amount.Fen * part.Percent)) < CreditSplit.Whole));
        });

    [Fact]
    public void WhatIsTakenBack_IsWhatWasGiven() => Properties.HoldFor(
        from wishes in Wishes.ArrayOf() from amount in Amounts select (wishes, amount),
        world =>
        {
            var shares = Given(world.wishes);
            var given = CreditSplit.Divide(world.amount, shares, Owner);
            var taken = CreditSplit.Divide(Money.FromFen(-world.amount.Fen), shares, Owner);
            Assert.All(given.Zip(taken), pair => Assert.Equal(pair.First.Amount.Fen, -pair.Second.Amount.Fen));
        });

    [Fact]
    public void HandedOver_TheOwnersPartGoesWithTheDeal_AndItStaysAHundred() => Properties.HoldFor(
        from wishes in Wishes.ArrayOf() from next in Gen.Elements(People.ToArray()) select (wishes, next),
        world =>
        {
            var before = Given(world.wishes);
            var after = CreditSplit.HandOver(before, Owner, world.next);

            Assert.True(CreditSplit.IsValid(after));
            Assert.Equal(world.next == Owner ? CreditSplit.PercentOf(before, Owner, Owner) : 0, CreditSplit.PercentOf(after, world.next, Owner));
            Assert.All(People.Where(other => other != Owner && other != world.next), other => Assert.Equal(CreditSplit.PercentOf(before, Owner, other), CreditSplit.PercentOf(after, world.next, other)));
        });

    [Fact]
    public void ThirdsOfAFen_GoToThoseWhoLostMost_OfEqualsToTheFirst()
    {
        ImmutableArray<CreditShare> shares = [new(People[0], 34), new(People[1], 33), new(People[2], 33)];
        Assert.Equal([35L, 33L, 33L], CreditSplit.Divide(Money.FromFen(101), shares, Owner).Select(part => part.Amount.Fen));
        Assert.Equal([1L, 0L, 0L], CreditSplit.Divide(Money.FromFen(1), shares, Owner).Select(part => part.Amount.Fen));
    }

    [Fact]
    public void PartsThatComeToAHundred_ReplaceWhatWas_OthersAreGivenBesides()
    {
        var before = CreditSplit.Give([], Owner, Some.Peer.Id, 20)!.Value;
        Assert.Equal([new(Owner, 70), new(People[1], 30)], CreditSplit.Want(before, Owner, [new(People[1], 30), new(Owner, 70)])!.Value);
        Assert.Equal([new(Owner, 50), new(Some.Peer.Id, 20), new(People[1], 30)], CreditSplit.Want(before, Owner, [new(People[1], 30)])!.Value);
        Assert.Null(CreditSplit.Want(before, Owner, [new(People[1], 30), new(Owner, 60)]));
        Assert.Null(CreditSplit.Want(before, Owner, [new(People[1], 80)]));
    }

    [Fact]
    public void WithoutShares_AllIsTheOwners() =>
        Assert.Equal([new CreditPart(Owner, 100, Money.FromYuan(380_000))], CreditSplit.Divide(Money.FromYuan(380_000), [], Owner));

    [Theory]
    [InlineData(100)]
    [InlineData(40, 50)]
    [InlineData(60, 41)]
    [InlineData(0, 100)]
    [InlineData(-20, 120)]
    public void WrongShares_AreNone(params int[] percents)
    {
        ImmutableArray<CreditShare> shares = [.. percents.Select((percent, index) => new CreditShare(People[index], percent))];
        Assert.False(CreditSplit.IsValid(shares));
        Assert.Throws<ArgumentException>(() => Some.Draft().Split(Some.Deal(), shares));
    }

    [Fact]
    public void Split_IsOneEvent_WithTheSharesBeforeAndAfter()
    {
        var draft = Some.Draft();
        var deal = draft.Split(Some.Deal(), CreditSplit.Give([], Owner, Some.Peer.Id, 20)!.Value);

        var change = Assert.Single(draft.Build().Events);
        Assert.Equal((SalesEventKind.DealSplit, "[]"), (change.Kind, change.From));
        Assert.Equal(SalesJson.Write(deal), SalesJson.Write(SalesProjection.Apply(Some.Deal(), change)));
        Assert.Equal([80, 20], deal.Shares.Select(share => share.Percent));
    }

    private static ImmutableArray<CreditShare> Given(IEnumerable<(MemberId Member, int Percent)> wishes) =>
        wishes.Aggregate(ImmutableArray<CreditShare>.Empty, (shares, wish) => CreditSplit.Give(shares, Owner, wish.Member, wish.Percent) ?? shares);
}
