using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Roster;
using SalesBot.Bot.Tests.Seeding;
using SalesBot.Domain.Organisation;
using TemporaryDatabase = SalesBot.Bot.Tests.Seeding.TemporaryDatabase;

namespace SalesBot.Bot.Tests.Roster;

/// <summary>What becomes of a roster in a real database.</summary>
public sealed class RosterKeepingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private readonly IOptions<CompanyOptions> options = Options.Create(new CompanyOptions { Roster = RosterOrigin.WeCom });
    private TemporaryDatabase? database;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ISalesDatabase Sales => database!.Sales;

    private CompanyProfile Company => new(options);

    private RosterKeeping Keeping => new(Sales, Company);

    public async ValueTask InitializeAsync() => database = await TemporaryDatabase.CreateAsync();

    public async ValueTask DisposeAsync() => await database!.DisposeAsync();

    [Fact]
    public async Task Roster_IsStored_WithTheAccounts()
    {
        Assert.Equal((8, 0), await TakeUpAsync(ARoster.Whole));

        Assert.Equal(8, (await ChartAsync()).Members.Count);
        Assert.Equal((await MemberAsync("周子涵")).Id, await HolderAsync("rep"));
    }

    [Fact]
    public async Task SameRosterAgain_WritesNothing()
    {
        await TakeUpAsync(ARoster.Whole);
        Assert.Equal((0, 0), await TakeUpAsync(ARoster.Whole));
    }

    [Fact]
    public async Task WhoHasLeft_IsUnknownToTheChat_AndKeptInTheOrganisation()
    {
        await TakeUpAsync(ARoster.Whole);

        Assert.Equal((1, 1), await TakeUpAsync(ARoster.Of(ARoster.Departments, ARoster.People.Where(person => person.Account != "rep"))));

        Assert.Null(await HolderAsync("rep"));
        Assert.Null((await MemberAsync("周子涵")).Group);
    }

    [Fact]
    public async Task TwoWhoSwapNames_AreStored()
    {
        await TakeUpAsync(ARoster.Whole);
        var (rep, deep) = ((await MemberAsync("周子涵")).Id, (await MemberAsync("陆一鸣")).Id);

        await TakeUpAsync(ARoster.Of(ARoster.Departments, ARoster.People.Select(person => person.Account switch
        {
            "rep" => person with { Name = "陆一鸣" },
            "deep" => person with { Name = "周子涵" },
            _ => person,
        })));

        Assert.Equal(rep, (await MemberAsync("陆一鸣")).Id);
        Assert.Equal(deep, (await MemberAsync("周子涵")).Id);
    }

    [Fact]
    public async Task NewUserId_KeepsTheMember()
    {
        await TakeUpAsync(ARoster.Whole);
        var id = (await MemberAsync("周子涵")).Id;
        await Signal().AccountChangedAsync(ARoster.Platform, "rep", "rep.new", Cancellation);
        await Signal().AccountChangedAsync(ARoster.Platform, "rep", "rep.new", Cancellation);

        var renamed = ARoster.Of(ARoster.Departments, ARoster.People.Select(person => person.Account == "rep" ? person with { Account = "rep.new" } : person));

        Assert.Equal((0, 0), await TakeUpAsync(renamed));
        Assert.Equal(id, await HolderAsync("rep.new"));
        Assert.Null(await HolderAsync("rep"));
    }

    [Fact]
    public async Task NewUserId_ThatIsToldAfterItWasRead_KeepsTheMemberToo()
    {
        var renamed = ARoster.Of(ARoster.Departments, ARoster.People.Select(person => person.Account == "rep" ? person with { Account = "rep.new" } : person));
        await TakeUpAsync(ARoster.Whole);
        var id = (await MemberAsync("周子涵")).Id;
        await TakeUpAsync(renamed);
        Assert.NotEqual(id, await HolderAsync("rep.new"));

        await Signal().AccountChangedAsync(ARoster.Platform, "rep", "rep.new", Cancellation);
        await TakeUpAsync(renamed);

        Assert.Equal(id, await HolderAsync("rep.new"));
        Assert.Equal(id, (await MemberAsync("周子涵")).Id);
        Assert.Single((await ChartAsync()).Members, member => member.Group is not null && member.Name.StartsWith("周子涵", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsKnownOtherwise_IsKept()
    {
        await TakeUpAsync(ARoster.Whole);
        var id = (await MemberAsync("周子涵")).Id;
        await SaveAsync(new MemberProfile(id, "13800000000", null, "Teams", "en", ImmutableSortedDictionary<string, string>.Empty.Add("Teams", "T1").Add("WeCom", "rep")));

        await TakeUpAsync(ARoster.Of(ARoster.Departments, ARoster.People.Select(person => person with { Email = person.Account + "@example.com" })));

        var profile = (await database!.ReadAsync((session, token) => session.Organisation.FindProfileAsync(id, token)))!;
        Assert.Equal(("13800000000", "rep@example.com", "Teams", "en"), (profile.Mobile, profile.Email, profile.Prefers, profile.Language));
        Assert.Equal(["T1", "rep"], profile.Accounts.Values);
    }

    [Fact]
    public async Task BoundAccount_TakesTheRostersPlace()
    {
        await TakeUpAsync(ARoster.Whole);
        var clerk = (await MemberAsync("文员")).Id;
        await Sales.WriteAsync(
            async (session, token) =>
            {
                await AccountBinding.SaveAsync(new BoundAccount(ARoster.Platform, "new", clerk), session, token);
                return true;
            },
            Cancellation);

        Assert.Equal(clerk, await HolderAsync("new"));
        Assert.Null(await HolderAsync("clerk"));
    }

    [Fact]
    public async Task Round_TakesTheRosterUp_AndTheServiceKnowsIt()
    {
        var source = new ScriptedSource(new RosterReading.Read(ARoster.Whole));
        var catalogue = Catalogue();

        Assert.Equal(RosterRoundResult.Done, await Round(source, catalogue).RunAsync(Cancellation));
        Assert.Equal(8, catalogue.Chart.Members.Count);
    }

    [Fact]
    public async Task Round_IsForOneNodeAtATime()
    {
        var busy = RosterRoundResult.Done;
        var source = new ScriptedSource(new RosterReading.Read(ARoster.Whole))
        {
            OnRead = async () => busy = await Round(new ScriptedSource(new RosterReading.Failed("never read")), Catalogue()).RunAsync(Cancellation),
        };

        Assert.Equal(RosterRoundResult.Done, await Round(source, Catalogue()).RunAsync(Cancellation));
        Assert.Equal(RosterRoundResult.Busy, busy);
        Assert.Equal(RosterRoundResult.Done, await Round(new ScriptedSource(new RosterReading.Read(ARoster.Whole)), Catalogue()).RunAsync(Cancellation));
    }

    [Fact]
    public async Task RosterThatCannotBeRead_OrIsEmpty_ChangesNothing()
    {
        await TakeUpAsync(ARoster.Whole);

        Assert.Equal(RosterRoundResult.Failed, await Round(new ScriptedSource(new RosterReading.Failed("60011")), Catalogue()).RunAsync(Cancellation));
        Assert.Equal(RosterRoundResult.Failed, await Round(new ScriptedSource(new RosterReading.Read(ARoster.Of(ARoster.Departments, []))), Catalogue()).RunAsync(Cancellation));
        Assert.NotNull(await HolderAsync("rep"));
    }

    [Fact]
    public async Task ManyChanges_AreOneSignal_AndAnotherPlatformsAreNone()
    {
        var signal = Signal();
        signal.Changed("DingTalk");
        Assert.False(await signal.WaitAsync(TimeSpan.Zero, Cancellation));

        for (var change = 0; change < 100; change++)
        {
            signal.Changed("WeCom");
        }

        Assert.True(await signal.WaitAsync(TimeSpan.FromHours(1), Cancellation));
        Assert.False(await signal.WaitAsync(TimeSpan.Zero, Cancellation));
    }

    private Task<(int Changed, int Left)> TakeUpAsync(RosterSnapshot roster) => Keeping.TakeUpAsync(roster, Cancellation);

    private Task<OrganisationChart> ChartAsync() => database!.ReadAsync((session, token) => session.Organisation.LoadAsync(token));

    private async Task<Member> MemberAsync(string name) => (await ChartAsync()).FindByName(name)!;

    private Task<MemberId?> HolderAsync(string account) => database!.ReadAsync((session, token) => session.Organisation.FindByAccountAsync(ARoster.Platform, account, token));

    private Task<bool> SaveAsync(MemberProfile profile) => Sales.WriteAsync(
        async (session, token) =>
        {
            await session.Organisation.SaveProfileAsync(profile, token);
            return true;
        },
        Cancellation);

    private RosterSignal Signal() => new(Keeping, options, TimeProvider.System, NullLogger<RosterSignal>.Instance);

    private CatalogueFeed Catalogue() => new(Sales, Company, new FixedTime(Now), NullLogger<CatalogueFeed>.Instance);

    private RosterRound Round(IRosterSource source, CatalogueFeed catalogue) =>
        new(source, Keeping, Sales, new Node(), catalogue, new FixedTime(Now), NullLogger<RosterRound>.Instance);

    private sealed class ScriptedSource(RosterReading reading) : IRosterSource
    {
        public Func<Task> OnRead { get; init; } = () => Task.CompletedTask;

        public string Platform => ARoster.Platform;

        public async Task<RosterReading> ReadAsync(CancellationToken cancellationToken)
        {
            await OnRead();
            return reading;
        }
    }
}
