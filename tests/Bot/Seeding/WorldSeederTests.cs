using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class WorldSeederTests
{
    private static readonly SeedWorld World = new()
    {
        Chart = Chart,
        Pipeline = Standard,
        Zone = Shanghai,
        Profiles = [new MemberProfile(Rep.Id, null, "jia@example.com", "WeCom", null, ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", "jia"))],
        Chats = [new BoundChat(new("WeCom", Adapters.Contracts.Chat.ChatKind.Group, "c1"), new Scope(Group: First.Id), "robot", null)],
        Customers = [ACustomer],
        Deals =
        [
            Seed(ADeal, stageSince: DaysAgo(8), lastProgress: DaysAgo(3), activities: [AnActivity(ActivityKind.Visit, 30), AnActivity(ActivityKind.Quote, 3)]),
            Seed(ADeal with { Id = new DealId("P2"), State = DealState.Won(DaysAgo(40)) }),
        ],
        Targets = [Quota(TargetHolder.Of(Rep.Id), 450_000m), Quota(TargetHolder.Of(First.Id), 900_000m), Quota(TargetHolder.Company, 900_000m)],
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Target Quota(TargetHolder holder, decimal value) =>
        new() { Holder = holder, Measure = TargetMeasure.Revenue, From = DayRange.MonthOf(Today).From, To = DayRange.MonthOf(Today).To, Value = value };

    [Fact]
    public async Task AWorld_IsThereAsItsFileHasIt()
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        var report = await SeedAsync(database, World);

        Assert.Equal(new SeedTally(5, 0, 0, 0), report.Organisation);
        Assert.Equal((1, 2, 2), (report.Customers.Added, report.Deals.Added, report.Activities.Added));
        var deal = await database.ReadAsync((session, token) => session.Deals.FindAsync(ADeal.Id, token));
        Assert.Equal((ADeal.Amount, DaysAgo(3), DaysAgo(30)), (deal!.Amount, deal.LastProgress, deal.CreatedOn));
        Assert.Equal(new StagePosition(ADeal.Position.Stage, DaysAgo(8)), deal.Position);
        Assert.Equal(Rep.Id, await database.ReadAsync((session, token) => session.Organisation.FindByAccountAsync("WeCom", "jia", token)));
        Assert.Equal(new Scope(Group: First.Id), (await database.ReadAsync((session, token) => session.Organisation.FindChatAsync(World.Chats[0].Address, token)))?.Scope);
    }

    [Fact]
    public async Task AWin_IsFoundOnItsDay()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World);

        Assert.Equal(1, await WonAsync(DaysAgo(40), DaysAgo(40)));
        Assert.Equal(0, await WonAsync(DaysAgo(39), Today));

        async Task<int> WonAsync(DateOnly from, DateOnly to) =>
            (await database.ReadAsync((session, token) => session.Deals.ListAsync(new DealQuery { Filter = DealFilter.Won, Owners = [Rep.Id], From = from, To = to }, 0, 10, token))).Count;
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 3)]
    public async Task ASecondRun_ChangesNothing(bool replace, int daysLater)
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World, replace);
        var before = await StateOf(database);

        var report = await SeedAsync(database, World, replace, Now.AddDays(daysLater));

        Assert.Equal(before, await StateOf(database));
        Assert.All(
            new[] { report.Organisation, report.Profiles, report.Chats, report.Customers, report.Deals, report.Activities, report.Targets },
            tally => Assert.Equal((0, 0, 0), (tally.Added, tally.Changed, tally.Kept)));
    }

    [Fact]
    public async Task ATargetThatDiffers_IsKept_UnlessReplaced()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.Equal(3, (await SeedAsync(database, World)).Targets.Added);
        var raised = World with { Targets = [Quota(TargetHolder.Of(Rep.Id), 500_000m)] };

        Assert.Equal(SeedTally.OneKept, (await SeedAsync(database, raised)).Targets);
        Assert.Equal(450_000m, await ValueAsync());
        Assert.Equal(SeedTally.OneChanged, (await SeedAsync(database, raised, replace: true)).Targets);
        Assert.Equal(500_000m, await ValueAsync());

        async Task<decimal> ValueAsync() => (await database.ReadAsync((session, token) => session.Targets.FindAsync(raised.Targets[0].Id, token)))!.Value;
    }

    [Fact]
    public async Task ADealThatDiffers_IsKept_UnlessReplaced()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World);
        var raised = World with { Deals = [World.Deals[0] with { Deal = ADeal with { Amount = Money.FromYuan(900_000m), Owner = Colleague.Id } }] };

        Assert.Equal(SeedTally.OneKept, (await SeedAsync(database, raised)).Deals);
        Assert.Equal(ADeal.Amount, (await FindAsync(database, ADeal.Id)).Amount);

        Assert.Equal(SeedTally.OneChanged, (await SeedAsync(database, raised, replace: true)).Deals);
        var deal = await FindAsync(database, ADeal.Id);
        Assert.Equal((Money.FromYuan(900_000m), Colleague.Id, DaysAgo(3)), (deal.Amount!.Value, deal.Owner, deal.LastProgress));
        Assert.Equal(DealStatus.Won, (await FindAsync(database, new DealId("P2"))).State.Status);
    }

    [Fact]
    public async Task WithReplace_EarlierProgress_MakesADealStale()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World);

        await SeedAsync(database, World with { Deals = [World.Deals[0] with { LastProgress = DaysAgo(15) }] }, replace: true);

        Assert.Equal(DaysAgo(15), (await FindAsync(database, ADeal.Id)).LastProgress);
    }

    [Fact]
    public async Task ActivitiesAddedToTheFile_AreAddedToTheDeal()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World);
        var more = World.Deals[0] with { LastProgress = null, Activities = World.Deals[0].Activities.Add(AnActivity(ActivityKind.Demo, 1)) };

        var report = await SeedAsync(database, World with { Deals = [more] });

        Assert.Equal(new SeedTally(1, 0, 0, 2), report.Activities);
        Assert.Equal(DaysAgo(1), (await FindAsync(database, ADeal.Id)).LastProgress);
    }

    [Fact]
    public async Task ACustomerEnteredInAChat_IsFoundByName()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var entered = ACustomer with { Id = new CustomerId(Guid.Parse("0195827a-0000-7000-8000-000000000001", CultureInfo.InvariantCulture)), Name = "试样 机械" };
        await SeedAsync(database, World with { Profiles = [], Chats = [], Customers = [entered], Deals = [] });

        var report = await SeedAsync(database, World);

        Assert.Equal(SeedTally.OneSame, report.Customers);
        Assert.Equal(entered.Id, (await FindAsync(database, ADeal.Id)).Customer);
    }

    [Fact]
    public async Task ADealOfAnotherCustomer_StandsInTheWay_OfAll()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var another = ACustomer with { Id = new CustomerId(SeedKey.Of("customer", "别家")), Name = "别家" };
        await SeedAsync(database, World with { Customers = [another], Deals = [Seed(ADeal with { Customer = another.Id })] });
        var before = await StateOf(database);

        var refused = await Assert.ThrowsAsync<SeedConflictException>(() => SeedAsync(database, World));

        Assert.Contains("P1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateOf(database));
    }

    [Fact]
    public async Task AnAccountOfSomebodyElse_StaysTheirs_UnlessReplaced()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World);
        var moved = World with { Profiles = [World.Profiles[0] with { Member = Colleague.Id, Email = null, Prefers = null }] };

        Assert.Equal(SeedTally.OneKept, (await SeedAsync(database, moved)).Profiles);
        Assert.Equal(Rep.Id, await HolderAsync());

        await SeedAsync(database, moved, replace: true);
        Assert.Equal(Colleague.Id, await HolderAsync());

        Task<MemberId?> HolderAsync() => database.ReadAsync((session, token) => session.Organisation.FindByAccountAsync("WeCom", "jia", token));
    }

    [Fact]
    public async Task ManyCustomers_KeepTheOrderOfTheFile()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var names = Enumerable.Range(1, 700).Select(number => string.Create(CultureInfo.InvariantCulture, $"试样{number}厂")).ToList();
        var customers = names.Select(name => ACustomer with { Id = new CustomerId(SeedKey.Of("customer", name)), Name = name });

        await SeedAsync(database, World with { Customers = [.. customers], Deals = [] });

        Assert.Equal(names, await database.ReadAsync(async (session, token) => await session.Customers.AllAsync(token).Select(customer => customer.Name).ToListAsync(token)));
    }

    [Fact]
    public async Task ARepsUndo_DoesNotReachWhatWasSeeded()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await SeedAsync(database, World with { Deals = [Seed(ADeal, activities: AnActivity(ActivityKind.Visit, 0))] });

        Assert.Null(await database.ReadAsync((session, token) => session.Changes.FindNewestUndoableAsync(Rep.Id, Now - Undo.DefaultWindow, token)));
    }

    private static Task<SeedReport> SeedAsync(TemporaryDatabase database, SeedWorld world, bool replace = false, DateTimeOffset? now = null) =>
        new WorldSeeder(database.Sales).SeedAsync(world, now ?? Now, replace, Cancellation);

    private static async Task<Deal> FindAsync(TemporaryDatabase database, DealId id) =>
        (await database.ReadAsync((session, token) => session.Deals.FindAsync(id, token)))!;

    /// <summary>Everything that a run could change: customers, deals, people, and the end of the sequence of events.</summary>
    private static Task<string> StateOf(TemporaryDatabase database) => database.ReadAsync(async (session, token) =>
    {
        var chart = await session.Organisation.LoadAsync(token);
        return string.Join('\n', (string[])
        [
            SalesJson.Write(chart.Members)!,
            SalesJson.Write(await session.Organisation.FindProfileAsync(Rep.Id, token)) ?? "",
            SalesJson.Write(await session.Customers.AllAsync(token).ToListAsync(token))!,
            SalesJson.Write(await session.Deals.AllAsync(token).ToListAsync(token))!,
            SalesJson.Write(await session.Activities.LatestAsync(ACustomer.Id, 100, token))!,
            SalesJson.Write(await session.Changes.PositionAsync(token))!,
        ]);
    });
}
