using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>The ledger of rewards is only added to; what stands, counts and is settled follows from its lines.</summary>
public abstract class RewardCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DayRange March = DayRange.MonthOf(Some.Today);

    private readonly MemberId member = Some.Member();

    [Fact]
    public async Task Reward_IsALine_AndItsUndoACounterEntry()
    {
        var reward = Reward(500m, points: 5, medal: "首个百万单");
        var changes = await AppendAsync(draft => draft.Grant(reward));
        Assert.Equal(reward, (await StandingAsync(reward.Id))!);
        Assert.Equal(["首个百万单"], (await ReadAsync(session => session.Rewards.MedalsAsync(member, Cancellation))).Select(medal => medal.Medal));

        await UndoAsync(changes.Id);

        Assert.Null(await StandingAsync(reward.Id));
        Assert.Empty(await ReadAsync(session => session.Rewards.MedalsAsync(member, Cancellation)));
        var lines = await LinesAsync();
        Assert.Equal([500m, -500m], lines.Select(line => line.Money.Yuan));
        Assert.Equal([5, -5], lines.Select(line => line.Points));
        Assert.Equal(0, await ReadAsync(session => session.Rewards.PointsAsync(member, Cancellation)));
        Assert.Equal(0, await CountAsync(reward));
    }

    [Fact]
    public async Task RewardThatIsChanged_HasBothItsLines_OnTheDayOfTheChange()
    {
        var reward = Reward(500m);
        await AppendAsync(draft => draft.Grant(reward));
        var corrected = reward with { Money = Money.FromYuan(800m), Correction = new RewardCorrection(Some.Member(), March.To, "应该是800") };
        await AppendAsync(draft => draft.Change(new RewardChange(reward, corrected, March.To, reward.Cause)));

        Assert.Equal(corrected, await StandingAsync(reward.Id));
        Assert.Equal([(Some.Today, 500m), (March.To, -500m), (March.To, 800m)], (await LinesAsync()).Select(line => (line.On, line.Money.Yuan)));
    }

    [Fact]
    public async Task Settlement_TakesAllLinesUpToItsEnd_Once()
    {
        await AppendAsync(draft =>
        {
            draft.Grant(Reward(500m));
            draft.Grant(Reward(-0.01m) with { On = March.From.AddDays(-40) });
            draft.Grant(Reward(700m) with { On = March.To.AddDays(1) });
        });
        var payment = Payment(Money.FromYuan(499.99m), lines: 2);
        await AppendAsync(draft => draft.Pay(payment));

        Assert.Equal([700m], (await ReadAsync(session => session.Rewards.UnsettledAsync([member], March.To.AddDays(30), Cancellation))).Select(line => line.Money.Yuan));
        Assert.Equal([500m, -0.01m], (await ReadAsync(session => session.Rewards.SettledByAsync([payment.Id], Cancellation))).Select(line => line.Money.Yuan));
        Assert.Equal(payment, Assert.Single(await ReadAsync(session => session.Rewards.PaymentsAsync([payment.Id, RewardPayment.IdOf(member, RewardPaymentKind.Advance, March)], Cancellation))));
        Assert.Equal(new PayAccount(Money.FromYuan(499.99m), Money.FromYuan(499.99m)), (await ReadAsync(session => session.Rewards.AccountsAsync([member, Some.Member()], Cancellation)))[member]);
    }

    [Fact]
    public async Task LinesOfTheSameChangeSet_BelongToItsSettlement()
    {
        await AppendAsync(draft => draft.Grant(Reward(1000m)));
        var cost = Reward(-150m) with { Occasion = RewardOccasion.Completeness };
        await AppendAsync(draft =>
        {
            draft.Change(new RewardChange(null, cost, cost.On, cost.Cause));
            draft.Pay(Payment(Money.FromYuan(850m), lines: 2));
        });

        Assert.All(await LinesAsync(), line => Assert.NotNull(line.Settlement));
    }

    [Fact]
    public async Task RuleHasItsVersions_UntilTheyAreUndone()
    {
        var rule = StandardRewards.From(Some.Today)[0] with { Id = new RewardRuleId($"rule-{Guid.NewGuid().ToString("n")[..12]}"), Version = 1 };
        await AppendAsync(draft => draft.Set(null, rule));
        var second = await AppendAsync(draft => draft.Set(rule, rule with { Version = 2, Points = 9 }));
        Assert.Equal([1, 2], await VersionsAsync());

        await UndoAsync(second.Id);

        Assert.Equal([1], await VersionsAsync());

        async Task<IEnumerable<int>> VersionsAsync() => (await ReadAsync(session => session.Rewards.RulesAsync(Cancellation))).Where(known => known.Id == rule.Id).Select(known => known.Version);
    }

    [Fact]
    public async Task History_HasWhatStillStands_OfTheseKindsAndDays()
    {
        var deal = await DealAsync();
        var undone = await AppendAsync(draft => draft.SetState(deal, DealState.Won(Some.Today)));
        await UndoAsync(undone.Id);
        var won = await AppendAsync(draft => draft.SetState(deal with { Version = deal.Version + 2 }, DealState.Won(Some.Today)));

        Assert.Equal([won.Events[0].Key], await HistoryAsync(Some.Today));
        Assert.Empty(await HistoryAsync(Some.Today.AddDays(1)));

        async Task<IEnumerable<SalesEventKey>> HistoryAsync(DateOnly from) =>
            (await ReadAsync(session => session.Rewards.HistoryAsync([SalesEventKind.DealState, SalesEventKind.DealAmount], from, 0, 10_000, Cancellation))).Events.Where(change => change.Deal == deal.Id).Select(change => change.Key);
    }

    private RewardPayment Payment(Money sum, int lines) =>
        new() { Member = member, Kind = RewardPaymentKind.Settlement, From = March.From, To = March.To, Settled = sum, Lines = lines, Paid = sum };

    private Reward Reward(decimal yuan, int points = 0, string? medal = null) => new()
    {
        Id = new RewardId(Guid.NewGuid()),
        Rule = new RewardRuleId("demo-bonus"),
        Version = 0,
        Name = "方案演示",
        Occasion = RewardOccasion.StageReached,
        Member = member,
        On = Some.Today,
        Money = Money.FromYuan(yuan),
        Points = points,
        Medal = medal,
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 0),
    };

    private async Task<Reward?> StandingAsync(RewardId id) => (await ReadAsync(session => session.Rewards.StandingAsync([id], Cancellation))).GetValueOrDefault(id);

    private Task<IReadOnlyList<RewardEntry>> LinesAsync() => ReadAsync(session => session.Rewards.OfDaysAsync([member], new DayRange(March.From, March.To), Cancellation));

    private Task<int> CountAsync(Reward reward) => ReadAsync(session => session.Rewards.CountAsync(reward.Rule, member, reward.On, Cancellation));
}

public sealed class RewardsOnSqlite(SqliteFixture fixture) : RewardCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class RewardsOnPostgreSql(PostgreSqlFixture fixture) : RewardCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class RewardsOnSqlServer(SqlServerFixture fixture) : RewardCompliance(fixture), IClassFixture<SqlServerFixture>;
