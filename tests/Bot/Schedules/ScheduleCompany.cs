using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>
/// A small company over a real database, and any number of nodes that run its jobs: 周子涵 and 陆一鸣 sell in 华东一组 under 沈国栋, 韩冰 directs the region.
/// Everybody reads in WeCom, save 陆一鸣, who has no account anywhere.
/// </summary>
internal sealed class ScheduleCompany : IAsyncDisposable
{
    private readonly TemporaryDatabase storage;
    private readonly List<IDisposable> disposables = [];
    private CompanyProfile? profile;
    private int deals;

    private ScheduleCompany(TemporaryDatabase storage) => this.storage = storage;

    public static Member Zhou { get; } = new(new MemberId(Id(1)), "周子涵", Role.Rep, new GroupId(Id(101)));

    public static Member Lu { get; } = new(new MemberId(Id(2)), "陆一鸣", Role.Rep, new GroupId(Id(101)));

    public static Member Shen { get; } = new(new MemberId(Id(3)), "沈国栋", Role.Manager, new GroupId(Id(101)));

    public static Member Han { get; } = new(new MemberId(Id(6)), "韩冰", Role.Director, Region: new RegionId(Id(201)));

    public CompanyOptions CompanySettings { get; } = new();

    public CompanyProfile Company => profile ??= new CompanyProfile(Options.Create(CompanySettings));

    public SchedulesOptions Settings { get; } = new();

    public ISalesDatabase Database => storage.Database;

    public TemporaryDatabase Storage => storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The moment on the company's clock.</summary>
    public static DateTimeOffset At(string moment) =>
        new DateTimeOffset(DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();

    public static async Task<ScheduleCompany> CreateAsync(string? server = null)
    {
        var company = new ScheduleCompany(await TemporaryDatabase.CreateAsync(server, Cancellation));
        await company.WriteAsync(async session =>
        {
            await session.Organisation.SaveAsync(
                new OrganisationChart(
                    [new Region(new RegionId(Id(201)), "华东区")],
                    [new Group(new GroupId(Id(101)), "华东一组", new RegionId(Id(201)), Shen.Id)],
                    [Zhou, Lu, Shen, Han]),
                Cancellation);
            foreach (var (member, account) in new[] { (Zhou, "zhou"), (Shen, "shen"), (Han, "han") })
            {
                await session.Organisation.SaveProfileAsync(
                    new MemberProfile(member.Id, null, null, "WeCom", "zh-CN", ImmutableSortedDictionary<string, string>.Empty.Add("DingTalk", account).Add("WeCom", account)), Cancellation);
            }
        });
        return company;
    }

    /// <summary>A node with everything of its own but the database.</summary>
    public async Task<ScheduleNode> NodeAsync()
    {
        var clock = new HandClock();
        var feed = new CatalogueFeed(Database, Company, clock, NullLogger<CatalogueFeed>.Instance);
        await feed.LoadAsync(Cancellation);
        var (node, platforms) = (new Node(), (IChatPlatform[])[new ScriptedPlatform(true, _ => new SendOutcome.Accepted(null), "WeCom"), new ScriptedPlatform(true, _ => new SendOutcome.Accepted(null), "DingTalk")]);
        var outbox = new OutboxWorker(Database, platforms, node, Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxWorker>.Instance);
        disposables.AddRange([feed, outbox]);
        return new ScheduleNode(this, feed, platforms, node, outbox);
    }

    public async Task<Reminder> RemindAsync(Member member, string what, DateTimeOffset at, bool isStaged = false, DealId? deal = null)
    {
        var reminder = new Reminder { Id = new ReminderId(Guid.NewGuid()), For = member.Id, At = at, What = what, IsStaged = isStaged, Deal = deal };
        await AppendAsync(draft => draft.Set(reminder), at.AddDays(-1));
        return reminder;
    }

    /// <summary>Enters a deal of a customer of its own.</summary>
    public Task EnterAsync(string customer, string title, Member owner, decimal? amount, Func<Deal, Deal> with, Func<Customer, Customer>? withCustomer = null) => AppendAsync(
        draft =>
        {
            var known = new Customer { Id = new CustomerId(Guid.NewGuid()), Name = customer, Owner = owner.Id };
            var entered = draft.Create(withCustomer is null ? known : withCustomer(known));
            draft.Create(with(new Deal
            {
                Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{++deals}")),
                Customer = entered.Id,
                Title = title,
                Owner = owner.Id,
                Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 10, 9)),
                Amount = amount is { } yuan ? Money.FromYuan(yuan) : null,
                CreatedOn = new DateOnly(2026, 9, 1),
            }));
        },
        At("2026-10-09 17:00"));

    /// <summary>Mutes everything for somebody until then.</summary>
    public Task MuteAsync(Member member, DateTimeOffset until) => WriteAsync(session => session.Attention.SaveAsync(
        new AttentionChange(member.Id, PersonalAttention.None.With(new Mute(until, [])), member.Id, until), Cancellation));

    /// <summary>Sets what somebody has to sign in the month of the moment.</summary>
    public Task SetTargetAsync(TargetHolder holder, decimal value, DateTimeOffset at)
    {
        var month = DayRange.MonthOf(Company.Clock.DateOf(at));
        return AppendAsync(draft => draft.Set(present: null, new Target { Holder = holder, Measure = TargetMeasure.Revenue, From = month.From, To = month.To, Value = value }), at);
    }

    /// <summary>Changes a deal that was entered.</summary>
    public async Task ChangeAsync(string id, Action<ChangeSetDraft, Deal> change, DateTimeOffset at)
    {
        var deal = await Database.ReadAsync((session, token) => session.Deals.FindAsync(new DealId(id), token), Cancellation);
        await AppendAsync(draft => change(draft, deal!), at);
    }

    public async Task AppendAsync(Action<ChangeSetDraft> change, DateTimeOffset at)
    {
        var chart = await Database.ReadAsync((session, token) => session.Organisation.LoadAsync(token), Cancellation);
        var draft = new ChangeSetDraft(new ChangeContext(
            new ChangeSetId(Guid.NewGuid()), Zhou.Id, new MessageSource("Test", Guid.NewGuid().ToString()), at, Company.Clock.DateOf(at), chart));
        change(draft);
        await WriteAsync(session => session.Changes.AppendAsync(draft.Build(), Cancellation));
    }

    public Task WriteAsync(Func<ISalesSession, Task> unit) => Database.WriteAsync(
        async (session, _) =>
        {
            await unit(session);
            return true;
        },
        Cancellation);

    /// <summary>What waits to go out, in order.</summary>
    public Task<IReadOnlyList<OutgoingMessage>> WaitingAsync() => OutboxReader.WaitingAsync(Database, Cancellation);

    public async ValueTask DisposeAsync()
    {
        disposables.ForEach(disposable => disposable.Dispose());
        await storage.DisposeAsync();
    }

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]);
}
