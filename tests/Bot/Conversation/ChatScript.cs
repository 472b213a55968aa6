using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>
/// A conversation as a script: somebody says or presses something, the bot replies. The company is small: 周子涵 and 陆一鸣 sell in 华东一组
/// under 沈国栋, 李敏 in 华东二组 under 蒋雯; 韩冰 directs the region; 管理员 runs the service. It is Wednesday, 11 March 2026, 10:00.
/// </summary>
internal sealed class ChatScript
{
    public static readonly DateTimeOffset Start = new(2026, 3, 11, 10, 0, 0, TimeSpan.FromHours(8));

    private readonly GroupId groupOne = new(Id(101)), groupTwo = new(Id(102));
    private readonly RegionId east = new(Id(201));
    private readonly ConversationEngine engine;
    private int messages;
    private int files;

    public ChatScript(
        GateStrictness strictness = GateStrictness.Remind, Language language = Language.Chinese, bool understands = false, OrganisationChart? chart = null, LeaderboardRules? leaderboards = null, WinRules? wins = null, Role editors = Role.Manager)
    {
        Language = language;
        Chart = chart ?? new OrganisationChart(
            [new Region(east, "华东区")],
            [new Group(groupOne, "华东一组", east, new MemberId(Id(3))), new Group(groupTwo, "华东二组", east, new MemberId(Id(5)))],
            [
                new Member(new MemberId(Id(1)), "周子涵", Role.Rep, groupOne),
                new Member(new MemberId(Id(2)), "陆一鸣", Role.Rep, groupOne),
                new Member(new MemberId(Id(3)), "沈国栋", Role.Manager, groupOne),
                new Member(new MemberId(Id(4)), "李敏", Role.Rep, groupTwo),
                new Member(new MemberId(Id(5)), "蒋雯", Role.Manager, groupTwo),
                new Member(new MemberId(Id(6)), "韩冰", Role.Director, Region: east),
                new Member(new MemberId(Id(7)), "管理员", Role.Administrator),
            ]);
        foreach (var member in Chart.Members)
        {
            Sales.Add(new MemberProfile(member.Id, null, null, null, language == Language.Chinese ? "zh-CN" : "en", ImmutableSortedDictionary<string, string>.Empty.Add("Playground", member.Name)));
        }

        Sales.Add(ACustomer(1, "华星科技有限公司", "华星", "周子涵"));
        Sales.Add(ADeal("P101", 1, "ERP二期", "周子涵", "needs", 350_000m, new DateOnly(2026, 3, 31)));
        Sales.Add(ACustomer(2, "博远精密制造有限公司", "博远", "周子涵"));
        Sales.Add(ADeal("P105", 2, "MES", "周子涵", "demo", 1_200_000m, new DateOnly(2026, 4, 30)));
        Sales.Add(ADeal("P106", 2, "设备联网", "周子涵", "contact", null, null));
        Sales.Add(ACustomer(3, "远景电力有限公司", "远景", "李敏"));
        Sales.Add(ADeal("P120", 3, "监控", "李敏", "negotiation", 880_000m, new DateOnly(2026, 3, 20)));
        Sales.Add(ACustomer(4, "安固锁业有限公司", "安固", "陆一鸣"));
        Sales.Add(ADeal("P110", 4, "WMS", "陆一鸣", "contact", 450_000m, new DateOnly(2026, 5, 31)));
        engine = new ConversationEngine(
            () => new ConversationOptions
            {
                Pipeline = Pipeline,
                Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
                Strictness = strictness,
                PipelineEditors = editors,
                Language = language,
                Leaderboards = leaderboards ?? LeaderboardRules.Default,
                Wins = wins,
                FollowUp = (utterance, before) => understands ? new FollowUpReader(Catalogue.Build(Chart, Pipeline, Sales.AllCustomers, Sales.AllDeals)).Read(utterance, before) : FollowUp(utterance, before),
                Names = utterance => NamesInText.Of(utterance, Catalogue.Build(Chart, Pipeline, Sales.AllCustomers, Sales.AllDeals)),
            },
            utterance => understands ? MessageReader.Read(utterance, Catalogue.Build(Chart, Pipeline, Sales.AllCustomers, Sales.AllDeals)) : Reader.Read(utterance));
    }

    /// <summary>The company's stages as they are now.</summary>
    public Pipeline Pipeline => Sales.Pipeline?.Pipeline ?? DefaultPipeline.Create();

    public Language Language { get; }

    /// <summary>Reads what changes one thing of the question before.</summary>
    public Func<Utterance, SalesAction, SalesAction?> FollowUp { get; set; } = (_, _) => null;

    public InMemorySales Sales { get; } = new();

    public ScriptedReader Reader { get; } = new();

    public OrganisationChart Chart { get; }

    /// <summary>When the next message is received.</summary>
    public DateTimeOffset Now { get; set; } = Start;

    /// <summary>What was said to anybody outside the chat of the message, in order; each key once.</summary>
    public List<OutgoingMessage> Delivered { get; } = [];

    public static CustomerId Customer(int number) => new(Id(1000 + number));

    public static Customer ACustomer(int number, string name, string alias, string owner) =>
        new() { Id = Customer(number), Name = name, Aliases = [alias], Owner = MemberNamed(owner) };

    public static Deal ADeal(string id, int customer, string title, string owner, string stage, decimal? amount, DateOnly? close) => new()
    {
        Id = new DealId(id),
        Customer = Customer(customer),
        Title = title,
        Owner = MemberNamed(owner),
        Position = new StagePosition(new StageId(stage), new DateOnly(2026, 3, 2)),
        Amount = amount is { } yuan ? Money.FromYuan(yuan) : null,
        ExpectedClose = close,
        LastProgress = new DateOnly(2026, 3, 9),
        CreatedOn = new DateOnly(2026, 2, 2),
    };

    public Member Member(string name) => Chart.FindByName(name) ?? throw new ArgumentException($"Nobody is called {name}.", nameof(name));

    public Person Person(string name) => new(this, Member(name), new ChatAddress("Playground", ChatKind.Direct, name), null);

    public Person PersonInGroup(string name, Scope? scope) => new(this, Member(name), new ChatAddress("Playground", ChatKind.Group, "华东一组"), scope);

    public Scope GroupOne => new(groupOne);

    public Scope Region => new(null, east);

    /// <summary>Shows a brief with the person's first deal: from then on a number means its row.</summary>
    public void ShowBrief(Person person)
    {
        var row = new OfferedAction(Verbs.Show, ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, "P101"), ["华星"], Customer(1), new DealId("P101"));
        Sales.Save(person.Member.Id, person.Chat, SavedState.After(Sales.StateOf(person.Member.Id, person.Chat), [new OfferedCard([row], Now)]));
    }

    /// <summary>Pictures that were fetched, no two alike.</summary>
    public ReceivedFiles Pictures(int count) => new(
        [.. Enumerable.Range(0, count).Select(_ => new ActivityAttachment((++files).ToString("x64", CultureInfo.InvariantCulture), "image/jpeg", 1000, null))],
        []);

    public async Task<BotTurn> SendAsync(Person person, string text, CardPress? press, ReceivedFiles? sent = null, ChatPlace? place = null, bool isInPlace = false)
    {
        messages++;
        var turn = new Turn
        {
            Message = new ChatMessage
            {
                Id = messages.ToString(CultureInfo.InvariantCulture),
                Chat = person.Chat,
                Sender = person.Member.Name,
                ReceivedAt = Now.ToUniversalTime(),
                Text = text,
                Press = press,
                AnswersInPlace = isInPlace,
                Place = place,
            },
            Files = sent ?? ReceivedFiles.None,
            Speaker = person.Member,
            Chart = Chart,
            Scope = person.Scope,
            ChangeSet = new ChangeSetId(Id(100_000 + messages)),
            Language = Language,
        };
        var outcome = await engine.HandleAsync(turn, Sales, TestContext.Current.CancellationToken);
        foreach (var changes in outcome.ChangeSets)
        {
            Sales.Commit(changes);
        }

        foreach (var undone in outcome.Undone)
        {
            Sales.MarkUndone(undone);
        }

        Sales.Pipeline = outcome.Pipeline ?? Sales.Pipeline;
        foreach (var move in outcome.ReminderMoves)
        {
            Sales.Save(move.After);
        }

        foreach (var change in outcome.AttentionChanges)
        {
            Sales.Set.Keep(change);
        }

        await Sales.Told.WithdrawAsync(outcome.Withdrawn, TestContext.Current.CancellationToken);
        if (outcome.State is { } state)
        {
            Sales.Save(person.Member.Id, outcome.StateChat, state);
        }

        foreach (var other in outcome.OtherStates)
        {
            Sales.Save(other.Member, other.Chat, other.State);
        }

        foreach (var message in outcome.Messages.Where(message => Delivered.All(earlier => !string.Equals(earlier.Key, message.Key, StringComparison.Ordinal))))
        {
            Delivered.Add(message);
            Sales.Said.Add(message);
        }

        Now += TimeSpan.FromSeconds(10);
        return new BotTurn(outcome);
    }

    private static MemberId MemberNamed(string name) => new(Id(name switch { "周子涵" => 1, "陆一鸣" => 2, "沈国栋" => 3, "李敏" => 4, "蒋雯" => 5, "韩冰" => 6, _ => 7 }));

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
