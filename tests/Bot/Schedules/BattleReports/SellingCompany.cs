using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>
/// Two groups of a region over a real database, that talk and are told: 周子涵 (zhou) and 李敏 (li) sell in 华东一组 under 沈国栋 (shen), 陆一鸣 (lu) in 华东二组 under
/// 钱进 (qian); 韩冰 (han) directs the region. 华东一组 has a chat on each of three platforms, the others and the company one in WeCom. Time is what each call says.
/// </summary>
internal sealed class SellingCompany : IAsyncDisposable
{
    private readonly TemporaryDatabase storage;
    private readonly HandClock clock = new();
    private readonly Node node = new();
    private readonly List<IDisposable> disposables = [];
    private readonly IChatPlatform[] platforms = [.. Platforms.Select(name => new ScriptedPlatform(true, _ => new SendOutcome.Accepted(null), name))];
    private readonly CatalogueFeed feed;
    private readonly OutboxWorker outbox;
    private readonly CompanyProfile company = new(Options.Create(new CompanyOptions()));
    private readonly SchedulesOptions schedules = new();
    private readonly LeaderboardOptions boards;
    private int messages;

    private SellingCompany(TemporaryDatabase storage, BattleReportOptions settings, LeaderboardOptions boards)
    {
        (this.storage, this.boards) = (storage, boards);
        feed = new CatalogueFeed(Database, company, clock, NullLogger<CatalogueFeed>.Instance);
        outbox = new OutboxWorker(Database, platforms, node, Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxWorker>.Instance);
        Configured = new ConfiguredSchedules(Options.Create(schedules), company, Options.Create(boards));
        Reports = new ConfiguredBattleReports(Options.Create(settings), Configured, new ConfiguredLeaderboards(Options.Create(boards)), company);
        disposables.AddRange([feed, outbox]);
    }

    public static Member Zhou { get; } = new(new MemberId(Id(1)), "周子涵", Role.Rep, new GroupId(Id(101)));

    public static Member Li { get; } = new(new MemberId(Id(2)), "李敏", Role.Rep, new GroupId(Id(101)));

    public static Member Shen { get; } = new(new MemberId(Id(3)), "沈国栋", Role.Manager, new GroupId(Id(101)));

    public static Member Lu { get; } = new(new MemberId(Id(4)), "陆一鸣", Role.Rep, new GroupId(Id(102)));

    public static Member Qian { get; } = new(new MemberId(Id(5)), "钱进", Role.Manager, new GroupId(Id(102)));

    public static Member Han { get; } = new(new MemberId(Id(6)), "韩冰", Role.Director, Region: new RegionId(Id(201)));

    /// <summary>The chats that hear of a win of 华东一组.</summary>
    public static string[] ChatsOfFirst { get; } = ["DingTalk 一组", "Teams 一组", "WeCom 一组", "WeCom 全公司", "WeCom 华东"];

    public ISalesDatabase Database => storage.Database;

    public ConfiguredSchedules Configured { get; }

    public ConfiguredBattleReports Reports { get; }

    public CatalogueFeed Feed => feed;

    public CompanyProfile Profile => company;

    private static string[] Platforms { get; } = ["WeCom", "DingTalk", "Teams"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The moment on the company's clock.</summary>
    public static DateTimeOffset At(string moment) =>
        new DateTimeOffset(DateTime.ParseExact(moment, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();

    public static async Task<SellingCompany> CreateAsync(BattleReportOptions? settings = null, string? server = null, LeaderboardOptions? boards = null)
    {
        var selling = new SellingCompany(await TemporaryDatabase.CreateAsync(server, Cancellation), settings ?? new BattleReportOptions(), boards ?? new LeaderboardOptions());
        await selling.FillAsync();
        await selling.feed.LoadAsync(Cancellation);
        return selling;
    }

    /// <summary>Somebody writes to the bot, in their own chat or in a group's.</summary>
    /// <returns>What it answers.</returns>
    public Task<string> SayAsync(string account, string text, string moment, string? group = null) => TakeAsync(account, moment, group, message => message with { Text = text });

    /// <summary>Somebody presses a button.</summary>
    public Task<string> PressAsync(string account, string verb, ImmutableSortedDictionary<string, string> data, string moment, string? group = null, string? handle = null) =>
        TakeAsync(account, moment, group, message => message with { Press = new CardPress(verb, data, handle) });

    /// <summary>Somebody from outside is seen in a group.</summary>
    public Task SeeOutsiderAsync(string group, string moment) => TakeAsync("outsider", moment, group, message => message with { Occasion = ChatOccasion.OutsiderSeen });

    /// <summary>The clock of the wins looks.</summary>
    public Task<JobReport> LookAsync(string moment) => WinJob().RunAsync(new JobTime(At(moment), IsStaged: false), Cancellation);

    /// <summary>A report's job ticks.</summary>
    public Task<JobReport> ReportAsync(string schedule, ReportSpan span, string moment, bool isStaged = true) =>
        ReportJob(schedule, span).RunAsync(new JobTime(At(moment), isStaged), Cancellation);

    /// <summary>A ranking's job ticks.</summary>
    public Task<JobReport> BoardAsync(LeaderboardOptions settings, string schedule, string moment) => new BoardJob(
        Configured.Of(schedule), Database, feed, Hearing(), new ConfiguredLeaderboards(Options.Create(settings)), Reports, new Attentions(Configured, company), company, node, outbox, NullLogger<BoardJob>.Instance)
        .RunAsync(new JobTime(At(moment), IsStaged: true), Cancellation);

    /// <summary>The job of the rankings ticks that chats have been promised, on this node or on another one.</summary>
    public Task<JobReport> OrderedBoardsAsync(string moment, bool otherNode = false) => OrderedBoardJob(otherNode ? new Node() : node).RunAsync(new JobTime(At(moment), IsStaged: false), Cancellation);

    /// <summary>The job of the agenda in groups ticks.</summary>
    public Task<JobReport> AgendaAsync(ReviewOptions settings, string moment) => new GroupAgendaJob(
        Configured.Of(StandardSchedules.GroupAgenda), Database, feed, Hearing(), Reports, Options.Create(settings), new Attentions(Configured, company), company, node, outbox, NullLogger<GroupAgendaJob>.Instance)
        .RunAsync(new JobTime(At(moment), IsStaged: true), Cancellation);

    /// <summary>The job of followed rankings ticks.</summary>
    public Task<JobReport> FollowAsync(string moment) =>
        new FollowedBoardJob(Configured, Overtaking(), Database, feed, company, outbox, NullLogger<FollowedBoardJob>.Instance).RunAsync(new JobTime(At(moment), IsStaged: false), Cancellation);

    public WinJob WinJob() => new(Database, feed, Hearing(), new MemberReach(platforms, company), Reports, company, outbox, NullLogger<WinJob>.Instance, Overtaking());

    /// <summary>What chats of groups have been told, in order: the platform and the name of each.</summary>
    public async Task<IReadOnlyList<OutgoingMessage>> ToldAsync(OutgoingKind kind) =>
        [.. (await OutboxReader.WaitingAsync(Database, Cancellation)).Where(message => message.Kind == kind)];

    public static string ChatOf(OutgoingMessage message) => $"{message.Chat.Platform} {message.Chat.Id}";

    /// <summary>Gives somebody an account in WeCom, or takes it away.</summary>
    public Task BindAsync(Member member, string? account) => Database.WriteAsync(
        async (session, token) =>
        {
            var accounts = ImmutableSortedDictionary<string, string>.Empty;
            await session.Organisation.SaveProfileAsync(new MemberProfile(member.Id, null, null, null, "zh-CN", account is null ? accounts : accounts.Add("WeCom", account)), token);
            return true;
        },
        Cancellation);

    /// <summary>The record of the newest win of a member.</summary>
    public async Task<WinRecord> NewestAsync(Member member) =>
        Assert.Single(await Database.ReadAsync((session, token) => session.Wins.NewestOfAsync(member.Id, 1, token), Cancellation));

    /// <summary>What a button of a win carries.</summary>
    public static ImmutableSortedDictionary<string, string> DataOf(WinRecord win, Member? helper = null)
    {
        var data = ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, win.Deal.Value).Add(Keys.ChangeSet, win.ChangeSet.ToString());
        return helper is null ? data : data.Add(Keys.Member, helper.Id.ToString());
    }

    /// <summary>Wins a deal of 周子涵's and lets the hold pass.</summary>
    public async Task<WinRecord> TellAsync(string confirmed = "2026-03-11 10:00", string looked = "2026-03-11 10:02")
    {
        await WinAsync("zhou", "华星", confirmed);
        await LookAsync(looked);
        return await NewestAsync(Zhou);
    }

    /// <summary>Says that a deal is signed, and confirms.</summary>
    public async Task<string> WinAsync(string account, string customer, string moment)
    {
        Assert.Contains("确认赢单", await SayAsync(account, $"{customer}签了", moment), StringComparison.Ordinal);
        return await SayAsync(account, "确认", moment);
    }

    public Task EnterAsync(Action<ChangeSetDraft> change, string moment, Member? by = null) => Database.WriteAsync(
        async (session, token) =>
        {
            var at = At(moment);
            var draft = new ChangeSetDraft(new ChangeContext(
                new ChangeSetId(Guid.NewGuid()), (by ?? Zhou).Id, new MessageSource("Test", Guid.NewGuid().ToString()), at, company.Clock.DateOf(at), await session.Organisation.LoadAsync(token)));
            change(draft);
            await session.Changes.AppendAsync(draft.Build(), token);
            return true;
        },
        Cancellation);

    /// <summary>Enters a deal of a new customer, won on a day where one is given.</summary>
    public Task EnterAsync(string customer, string id, Member owner, decimal amount, DateOnly? won = null, string moment = "2026-03-02 09:00") => EnterAsync(
        draft =>
        {
            var entered = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = customer + "科技有限公司", Aliases = [customer], Owner = owner.Id });
            draft.Create(new Deal
            {
                Id = new DealId(id),
                Customer = entered.Id,
                Title = "ERP二期",
                Owner = owner.Id,
                Position = new StagePosition(new StageId("contract"), new DateOnly(2026, 3, 2)),
                Amount = Money.FromYuan(amount),
                CreatedOn = new DateOnly(2026, 2, 2),
                State = won is { } on ? DealState.Won(on) : DealState.Open,
            });
        },
        moment,
        owner);

    public Task<Deal> FindAsync(string deal) => Database.ReadAsync(async (session, token) => (await session.Deals.FindAsync(new DealId(deal), token))!, Cancellation);

    public async ValueTask DisposeAsync()
    {
        disposables.ForEach(disposable => disposable.Dispose());
        await storage.DisposeAsync();
    }

    private OrderedBoardJob OrderedBoardJob(Node on) => new(
        Configured.Of(StandardSchedules.OrderedBoards), Database, feed, Hearing(), new ConfiguredLeaderboards(Options.Create(boards)), Reports, new Attentions(Configured, company), company, on, outbox, NullLogger<OrderedBoardJob>.Instance);

    private HearingChats Hearing() => new(platforms, Reports, company);

    private ReportJob ReportJob(string schedule, ReportSpan span) => new(
        Configured.Of(schedule), span, Database, feed, Hearing(), Reports, new Attentions(Configured, company), company, node, outbox, NullLogger<ReportJob>.Instance);

    private async Task<string> TakeAsync(string account, string moment, string? group, Func<ChatMessage, ChatMessage> fill)
    {
        var at = At(moment);
        var chat = group is null ? new ChatAddress("WeCom", ChatKind.Direct, account) : new ChatAddress("WeCom", ChatKind.Group, group);
        var message = fill(new ChatMessage { Id = string.Create(CultureInfo.InvariantCulture, $"m{++messages}"), Chat = chat, Sender = account, ReceivedAt = at, Text = "" });
        var engine = new ConversationEngine(
            new ConversationOptions { Pipeline = company.Pipeline, Zone = company.Zone, Wins = Reports.Rules, Leaderboards = new ConfiguredLeaderboards(Options.Create(boards)).Rules, Schedules = Book() }, utterance => MessageReader.Read(utterance, feed.Catalogue));
        var turns = new TurnHandler(engine, new SelfBinding(new MemoryCache(clock), platforms), feed, company, clock, NullLogger<TurnHandler>.Instance);
        var handled = await Database.WriteAsync(
            async (session, token) =>
            {
                await session.Inbox.AddAsync(message, node.Name, at.AddMinutes(1), token);
                return await turns.HandleAsync((await session.Inbox.NextAsync(chat, node.Name, at, token))!, ReceivedFiles.None, session, token);
            },
            Cancellation);
        await feed.RefreshAsync(Cancellation);
        return string.Join("\n\n", JsonSerializer.Deserialize<TurnResult>(handled.Result, TurnJson.Options)!.Replies.Select(reply => reply.Text));
    }

    /// <summary>What the conversation knows of what comes without being asked, and of reports.</summary>
    private ScheduleBook Book() => new(Configured, [], new ScheduledJobs([OrderedBoardJob(node)]), new MemberReach(platforms, company), new Attentions(Configured, company), feed, company, new ReportPreview(Reports, feed, company), Previews(), Reports);

    /// <summary>What a schedule would bring to somebody on a day.</summary>
    public Task<SchedulePreview> PreviewAsync(string schedule, DateOnly day, Member member) =>
        Database.ReadAsync((session, token) => Book().PreviewAsync(schedule, day, member, session, token), Cancellation);

    private ISchedulePreview[] Previews() =>
        [new ReportPreview(Reports, feed, company), new BoardPreview(new ConfiguredLeaderboards(Options.Create(boards)), Reports, Hearing(), Overtaking(), feed, company)];

    private async Task FillAsync()
    {
        await Database.WriteAsync(
            async (session, token) =>
            {
                var region = new Region(new RegionId(Id(201)), "华东区");
                Group[] groups = [new Group(new GroupId(Id(101)), "华东一组", region.Id, Shen.Id), new Group(new GroupId(Id(102)), "华东二组", region.Id, Qian.Id)];
                await session.Organisation.SaveAsync(new OrganisationChart([region], groups, [Zhou, Li, Shen, Lu, Qian, Han]), token);
                foreach (var (member, account) in new[] { (Zhou, "zhou"), (Li, "li"), (Shen, "shen"), (Lu, "lu"), (Qian, "qian"), (Han, "han") })
                {
                    await session.Organisation.SaveProfileAsync(
                        new MemberProfile(member.Id, null, null, null, "zh-CN", ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", account)), token);
                }

                (string Platform, string Chat, Scope Scope)[] chats =
                [
                    ("WeCom", "一组", new Scope(Group: groups[0].Id)), ("DingTalk", "一组", new Scope(Group: groups[0].Id)), ("Teams", "一组", new Scope(Group: groups[0].Id)),
                    ("WeCom", "二组", new Scope(Group: groups[1].Id)), ("WeCom", "华东", new Scope(Region: region.Id)), ("WeCom", "全公司", Scope.Company),
                ];
                foreach (var (platform, chat, scope) in chats)
                {
                    await session.Organisation.BindChatAsync(new BoundChat(new ChatAddress(platform, ChatKind.Group, chat), scope, platform == "WeCom" && chat != "一组" ? "appchat" : "conversation", null), token);
                }

                return true;
            },
            Cancellation);
        await EnterAsync("华星", "P101", Zhou, 380_000);
        await EnterAsync("远景", "P102", Li, 500_000);
        await EnterAsync("博凯", "P103", Lu, 120_000);
    }

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 3]);

    private Overtaking Overtaking() => new(new ConfiguredLeaderboards(Options.Create(new LeaderboardOptions())), new Attentions(Configured, company), new MemberReach(platforms, company), company);
}
