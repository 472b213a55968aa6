using System.Globalization;
using Microsoft.Data.Sqlite;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Funnels;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.ProcessMetrics;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>
/// A company over a database of its own, whose people can ask: three groups in two regions, two people of the same name, a manager and a director who sell
/// too, and one who came in the middle of January. Its clock is in Shanghai.
/// </summary>
internal sealed class HistoryCompany : IAsyncDisposable
{
    public static readonly RegionId East = new(Id(201)), South = new(Id(202));

    private readonly TemporaryDatabase storage;
    private readonly ScriptedReader reader = new();
    private readonly ConversationEngine engine;
    private int messages;

    private HistoryCompany(TemporaryDatabase storage)
    {
        this.storage = storage;
        Asked = storage.Database;
        Chart = ChartOf(Sellers);
        Pipeline = DefaultPipeline.Create();
        Rules = LeaderboardRules.Default with { Completeness = ScoresAsync };
        engine = new ConversationEngine(
            new ConversationOptions
            {
                Pipeline = Pipeline,
                Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
                Process = ProcessRules.Default with { IsOn = true },
                Funnels = FunnelRules.Default with { LeastCases = FunnelProof.LeastCases },
                Forecasts = ForecastRules.Default with { LeastCases = ForecastProof.LeastCases },
                Leaderboards = Rules,
                Incentives = new IncentiveTerms(),
            },
            reader.Read);
    }

    public static GroupId[] Groups { get; } = [new(Id(101)), new(Id(102)), new(Id(103))];

    /// <summary>Those who sell, where they begin.</summary>
    public static Member[] Sellers { get; } =
    [
        new(new MemberId(Id(1)), "周子涵", Role.Rep, Groups[0]),
        new(new MemberId(Id(2)), "陆一鸣", Role.Rep, Groups[0]),
        new(new MemberId(Id(3)), "王伟", Role.Rep, Groups[0]),
        new(new MemberId(Id(4)), "王伟", Role.Rep, Groups[1]),
        new(new MemberId(Id(5)), "高远", Role.Rep, Groups[2]) { JoinedOn = new DateOnly(2026, 1, 14) },
        new(new MemberId(Id(11)), "沈国栋", Role.Manager, Groups[0]),
        new(new MemberId(Id(31)), "韩冰", Role.Director, Region: East),
    ];

    public static Member Director { get; } = new(new MemberId(Id(32)), "罗宁", Role.Director);

    public ISalesDatabase Database => storage.Database;

    /// <summary>Who is asked; what happens is told to <see cref="Database"/>.</summary>
    public ISalesDatabase Asked { get; set; }

    public Pipeline Pipeline { get; }

    public LeaderboardRules Rules { get; }

    public WorkCalendar Calendar { get; } = WorkCalendar.China;

    /// <summary>Who works here, as it is now.</summary>
    public OrganisationChart Chart { get; private set; }

    /// <summary>Two minutes before a new day of Shanghai, and near a new week, month, quarter and year; in London it is yesterday afternoon.</summary>
    public DateTimeOffset Now { get; set; } = new(2025, 12, 28, 15, 58, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime.AddHours(8));

    /// <summary>All that was stored, in its order.</summary>
    public List<SalesEvent> Events { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<HistoryCompany> CreateAsync() => new(await TemporaryDatabase.CopyAsync(Cancellation));

    /// <summary>Another node, with what it shares.</summary>
    public ISalesDatabase AnotherNode(ISharedCache shared) => storage.AnotherNode(shared);

    /// <summary>Somebody goes to another group, or to none.</summary>
    public void Regroup(IEnumerable<Member> sellers) => Chart = ChartOf(sellers);

    /// <summary>Somebody asks in private; nothing is changed by it.</summary>
    public Task<BotTurn> AskAsync(Member speaker, SalesAction question)
    {
        reader.Means("?", question);
        return AskAsync(speaker, "?");
    }

    /// <summary>Somebody asks in a group chat that stands for that part of the company.</summary>
    public Task<BotTurn> AskInChatAsync(Member speaker, Scope chat, SalesAction question)
    {
        reader.Means("?", question);
        return AskAsync(speaker, "?", chat);
    }

    /// <summary>Somebody presses a button of what was answered in private; nothing is changed by it.</summary>
    public Task<BotTurn> PressAsync(Member speaker, CardAction action) => AskAsync(speaker, "", chat: null, Asked.ReadAsync, new CardPress(action.Verb, action.Data));

    /// <summary>Somebody asks in private, in words; or in the group chat of that part of the company.</summary>
    public Task<BotTurn> AskAsync(Member speaker, string text, Scope? chat = null) => AskAsync(speaker, text, chat, Asked.ReadAsync);

    /// <summary>Somebody asks in private for what is worked out while nobody else may change it; nothing is changed by it.</summary>
    public Task<BotTurn> AskAloneAsync(Member speaker, string text) => AskAsync(speaker, text, chat: null, Asked.WriteAsync);

    /// <summary>The group chat that stands for a part of the company.</summary>
    public static ChatAddress ChatOf(Scope scope) => new("Playground", ChatKind.Group, scope.ToString());

    public async ValueTask DisposeAsync()
    {
        await storage.DisposeAsync();

        // Thousands of companies come one after another in the long form: what their pools keep open would be too many files.
        SqliteConnection.ClearAllPools();
    }

    private async Task<BotTurn> AskAsync(Member speaker, string text, Scope? chat, Func<Func<ISalesSession, CancellationToken, Task<TurnOutcome>>, CancellationToken, Task<TurnOutcome>> asks, CardPress? press = null)
    {
        var turn = new Turn
        {
            Message = new ChatMessage
            {
                Id = (++messages).ToString(CultureInfo.InvariantCulture),
                Chat = chat is null ? new ChatAddress("Playground", ChatKind.Direct, speaker.Id.ToString()) : ChatOf(chat),
                Sender = speaker.Id.ToString(),
                ReceivedAt = Now,
                Text = text,
                Press = press,
            },
            Speaker = Chart.Find(speaker.Id)!,
            Chart = Chart,
            Scope = chat,
            ChangeSet = new ChangeSetId(Guid.NewGuid()),
            Language = Language.Chinese,
        };
        return new BotTurn(await asks((session, token) => engine.HandleAsync(turn, session, token), Cancellation));
    }

    private async Task<IReadOnlyDictionary<MemberId, decimal>> ScoresAsync(IReadOnlyCollection<MemberId> members, DateOnly today, ISalesSession session, CancellationToken cancellationToken) =>
        (await CompletenessReading.ScoresAsync(members, today, Pipeline, Domain.Completeness.CompletenessRules.Default, session, cancellationToken))
            .ToDictionary(score => score.Key, score => (decimal)score.Value.Percent);

    private static OrganisationChart ChartOf(IEnumerable<Member> sellers) => new(
        [new Region(East, "华东区"), new Region(South, "华南区")],
        [new Group(Groups[0], "华东一组", East, new MemberId(Id(11))), new Group(Groups[1], "华东二组", East, new MemberId(Id(12))), new Group(Groups[2], "华南一组", South, new MemberId(Id(13)))],
        [
            .. sellers,
            new Member(new MemberId(Id(12)), "蒋雯", Role.Manager, Groups[1]),
            new Member(new MemberId(Id(13)), "何平", Role.Manager, Groups[2]),
            Director,
        ]);

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 8]);
}
