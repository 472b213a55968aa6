using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Where units really run at the same time: each race is played step by step.</summary>
public abstract class ServerCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task DealChangedInBetween_RunsTheUnitAgain_OnWhatIsNow()
    {
        var deal = await DealAsync(some => some with { Amount = Money.FromYuan(1) });
        var runs = 0;
        await WriteAsync(async session =>
        {
            var read = await session.Deals.FindAsync(deal.Id, Cancellation);
            if (runs++ == 0)
            {
                await AppendAsync(draft => draft.SetAmount(read!, Money.FromYuan(10)));
            }

            var draft = new ChangeSetDraft(Some.Context());
            draft.SetAmount(read!, read!.Amount!.Value + Money.FromYuan(5));
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
        });
        Assert.Equal(2, runs);
        Assert.Equal(Money.FromYuan(15), (await FindAsync(deal.Id)).Amount);
    }

    [Fact]
    public async Task NameTakenInBetween_RunsTheUnitAgain_OnWhatIsNow()
    {
        var first = Some.Customer();
        var runs = 0;
        var found = await WriteAsync(async session =>
        {
            if (await session.Customers.FindByNameAsync(first.Name, Cancellation) is { } known)
            {
                return known;
            }

            runs++;
            await AppendAsync(draft => draft.Create(first));
            var draft = new ChangeSetDraft(Some.Context());
            var mine = draft.Create(Some.Customer() with { Name = first.Name });
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            return mine;
        });
        Assert.Equal(1, runs);
        Assert.Equal(first.Id, found.Id);
    }

    [Fact]
    public async Task DeadlockedUnits_BothHappen()
    {
        var (one, other) = (await DealAsync(), await DealAsync());
        var (oneHolds, otherHolds) = (Some.Gate(), Some.Gate());
        await Task.WhenAll(
            BothAsync(one.Id, other.Id, oneHolds, otherHolds),
            BothAsync(other.Id, one.Id, otherHolds, oneHolds));
        Assert.Equal(Money.FromYuan(350_002), (await FindAsync(one.Id)).Amount);
        Assert.Equal(Money.FromYuan(350_002), (await FindAsync(other.Id)).Amount);

        Task BothAsync(DealId first, DealId second, TaskCompletionSource mine, TaskCompletionSource theirs) => WriteAsync(async session =>
        {
            await AddOneAsync(first);
            mine.TrySetResult();
            await theirs.Task;
            await AddOneAsync(second);

            async Task AddOneAsync(DealId id)
            {
                var deal = (await session.Deals.FindAsync(id, Cancellation))!;
                var draft = new ChangeSetDraft(Some.Context());
                draft.SetAmount(deal, deal.Amount!.Value + Money.FromYuan(1));
                await session.Changes.AppendAsync(draft.Build(), Cancellation);
            }
        });
    }

    [Fact]
    public async Task PointsSpentInBetween_AreNotSpentAgain()
    {
        var member = Some.Member();
        await AppendAsync(draft => draft.Grant(Points(member, 5, RewardOccasion.Activity)));
        var runs = 0;
        var isSpent = await WriteAsync(async session =>
        {
            var balance = await session.Rewards.PointsAsync(member, Cancellation);
            if (runs++ == 0)
            {
                await AppendAsync(draft => draft.Grant(Points(member, -5, RewardOccasion.Exchange)));
            }

            var draft = new ChangeSetDraft(Some.Context());
            draft.Grant(Points(member, -5, RewardOccasion.Exchange));
            if (balance >= 5)
            {
                await session.Changes.AppendAsync(draft.Build(), Cancellation);
            }

            return balance >= 5;
        });

        Assert.Equal((2, false), (runs, isSpent));
        Assert.Equal(0, await ReadAsync(session => session.Rewards.PointsAsync(member, Cancellation)));
    }

    [Fact]
    public async Task OfEightWhoWantTheLastTwoAtOnce_TwoGetThem()
    {
        var offer = new RewardRule { Id = new RewardRuleId($"offer-{Guid.NewGuid():N}"[..18]), Name = "咖啡券", Version = 1, From = new DateOnly(2026, 3, 1), Occasion = RewardOccasion.Exchange, Points = 5, Stock = 2 };
        var members = Enumerable.Range(0, 8).Select(_ => Some.Member()).ToList();
        foreach (var member in members)
        {
            await AppendAsync(draft => draft.Grant(Points(member, 5, RewardOccasion.Activity)));
        }

        var got = await Task.WhenAll(members.Select(member => WriteAsync(async session =>
        {
            await session.Rewards.HoldAsync(offer, Cancellation);
            if (PointExchange.Left(offer, await session.Rewards.TakenAsync(offer, Cancellation)) == 0)
            {
                return false;
            }

            var draft = new ChangeSetDraft(Some.Context());
            draft.Grant(Points(member, -5, RewardOccasion.Exchange) with { Rule = offer.Id, Version = offer.Version });
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            return true;
        })));

        Assert.Equal((2, 2), (got.Count(has => has), await ReadAsync(session => session.Rewards.TakenAsync(offer, Cancellation))));
    }

    [Fact]
    public async Task UnitsThatHoldTheSameMember_FollowOneAnother()
    {
        var (member, other) = (Some.Member(), Some.Member());
        var balances = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WriteAsync(async session =>
        {
            await session.Rewards.HoldAsync([member, other], Cancellation);
            var balance = await session.Rewards.PointsAsync(member, Cancellation);
            var draft = new ChangeSetDraft(Some.Context());
            draft.Grant(Points(member, 1, RewardOccasion.Activity));
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            return balance;
        })));

        Assert.Equal(Enumerable.Range(0, 8), balances.Order());
    }

    [Fact]
    public async Task ChangeCommittedLate_IsStillHeardOf()
    {
        var (early, late) = (Some.Customer() with { Owner = Some.MemberOfMark(1) }, Some.Customer() with { Owner = Some.MemberOfMark(2) });
        var (drawn, letGo) = (Some.Gate(), Some.Gate());
        var slow = WriteAsync(async session =>
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Create(late);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            drawn.TrySetResult();
            await letGo.Task;
        });
        await drawn.Task;
        await AppendAsync(draft => draft.Create(early));
        var first = await ReadAsync(session => session.Changes.SinceAsync(0, Cancellation));
        Assert.Contains(first.Changes, change => change.Customer?.Id == early.Id);
        Assert.DoesNotContain(first.Changes, change => change.Customer?.Id == late.Id);

        letGo.TrySetResult();
        await slow;
        var second = await ReadAsync(session => session.Changes.SinceAsync(first.Position, Cancellation));
        Assert.Contains(second.Changes, change => change.Customer?.Id == late.Id);
    }

    [Fact]
    public async Task UnitThatIsAlwaysTooLate_IsGivenUp()
    {
        var deal = await DealAsync();
        var runs = 0;
        await Assert.ThrowsAsync<Adapters.Contracts.Stores.DatabaseUnavailableException>(() => WriteAsync(async session =>
        {
            var read = (await session.Deals.FindAsync(deal.Id, Cancellation))!;
            runs++;
            await AppendAsync(draft => draft.SetAmount(read, read.Amount!.Value + Money.FromYuan(1)));
            var draft = new ChangeSetDraft(Some.Context());
            draft.SetNextStep(read, new NextStep("回访"));
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
        }));
        Assert.Equal(Adapters.Storage.StorageLimits.UnitAttempts, runs);
    }

    private static Reward Points(MemberId member, int points, RewardOccasion occasion) => new()
    {
        Id = new RewardId(Guid.NewGuid()),
        Rule = new RewardRuleId("points"),
        Version = 0,
        Name = "积分",
        Occasion = occasion,
        Member = member,
        On = Some.Today,
        Points = points,
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 0),
    };
}

public sealed class ServerOnPostgreSql(PostgreSqlFixture fixture) : ServerCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class ServerOnSqlServer(SqlServerFixture fixture) : ServerCompliance(fixture), IClassFixture<SqlServerFixture>;
