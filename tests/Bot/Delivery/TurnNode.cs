using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>
/// A node over a real SQLite database that takes in turns and handles them: 周子涵 (account <c>zhou</c>) sells to 华星科技 (P101), 李敏 (account <c>li</c>)
/// to 远景电力 (P120). The time stands still at 10:00 on 11 March 2026.
/// </summary>
internal sealed class TurnNode : IAsyncDisposable
{
    private readonly HandClock clock = new();
    private readonly TemporaryDatabase storage;
    private readonly CatalogueFeed catalogue;
    private readonly OutboxWorker outbox;
    private readonly InboxWorker worker;
    private readonly Node self = new();

    private TurnNode(TemporaryDatabase storage)
    {
        this.storage = storage;
        var company = new CompanyProfile(Options.Create(new CompanyOptions()));
        var platform = new ScriptedPlatform(deduplicates: true, _ => new SendOutcome.Accepted(null), PlatformName.Teams);
        var options = Options.Create(new DeliveryOptions { Patience = TimeSpan.FromSeconds(10) });
        var answers = new Answers();
        catalogue = new CatalogueFeed(Database, company, clock, NullLogger<CatalogueFeed>.Instance);
        outbox = new OutboxWorker(Database, [platform], self, options, clock, NullLogger<OutboxWorker>.Instance);
        var engine = new ConversationEngine(new ConversationOptions { Pipeline = company.Pipeline, Zone = company.Zone }, utterance => MessageReader.Read(utterance, catalogue.Catalogue));
        worker = new InboxWorker(
            Database,
            new TurnHandler(engine, new SelfBinding(new MemoryCache(clock), [platform]), catalogue, company, clock, NullLogger<TurnHandler>.Instance),
            new AttachmentFetching(Database, [platform], storage.Files, clock, NullLogger<AttachmentFetching>.Instance),
            catalogue,
            answers,
            outbox,
            self,
            options,
            clock,
            NullLogger<InboxWorker>.Instance);
        Turns = new ChatTurns(new Reception(Database, worker, answers, self, options, clock), Database, clock, NullLogger<ChatTurns>.Instance);
        Search = new DealSearch(Database, catalogue, company, clock);
    }

    public ISalesDatabase Database => storage.Database;

    public IChatTurns Turns { get; }

    public IDealSearch Search { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TurnNode> CreateAsync()
    {
        var node = new TurnNode(await TemporaryDatabase.CreateAsync(Cancellation));
        await node.FillAsync();
        await node.catalogue.LoadAsync(Cancellation);
        return node;
    }

    /// <summary>Takes messages in by way of that database, which it waits for so long.</summary>
    public Reception ReceptionOver(ISalesDatabase database, TimeSpan patience) =>
        new(database, worker, new Answers(), self, Options.Create(new DeliveryOptions { Patience = patience }), clock);

    /// <summary>From now on, what has come in is handled.</summary>
    public Task StartAsync() => worker.StartAsync(Cancellation);

    /// <summary>Somebody presses a button of a card whose place the answer can take.</summary>
    public ChatMessage Press(string id, string verb, params (string Key, string Value)[] data) => Message(id) with
    {
        Press = new CardPress(verb, data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal), "activity"),
        AnswersInPlace = true,
    };

    public ChatMessage Message(string id, string account = "zhou", string text = "") => new()
    {
        Id = id,
        Chat = new ChatAddress(PlatformName.Teams, ChatKind.Direct, account),
        Sender = account,
        ReceivedAt = clock.GetUtcNow(),
        Text = text,
    };

    /// <summary>Hands the turn in and waits for its answer.</summary>
    public async Task<ImmutableArray<OutgoingMessage>> TakeAsync(ChatMessage message) =>
        Assert.IsType<TurnAnswer.Replied>(await Turns.TakeAsync(message, TimeSpan.FromMinutes(1), Cancellation)).Replies;

    /// <summary>What is to go out in answer to the message.</summary>
    public Task<OutboxRecord?> FindSaidAsync(ChatMessage message, int index = 0) =>
        Database.ReadAsync((session, token) => session.Outbox.FindAsync(ReplyKey.Of(PlatformName.Teams, message.Id, index), token), Cancellation);

    public Task<MemberId?> FindHolderAsync(string account) =>
        Database.ReadAsync((session, token) => session.Organisation.FindByAccountAsync(PlatformName.Teams, account, token), Cancellation);

    public async ValueTask DisposeAsync()
    {
        await worker.StopAsync(Cancellation);
        worker.Dispose();
        outbox.Dispose();
        catalogue.Dispose();
        await storage.DisposeAsync();
    }

    private async Task FillAsync() => await Database.WriteAsync(
        async (session, token) =>
        {
            var group = new GroupId(Guid.NewGuid());
            var region = new RegionId(Guid.NewGuid());
            var (zhou, li) = (new Member(new MemberId(Guid.NewGuid()), "周子涵", Role.Rep, group), new Member(new MemberId(Guid.NewGuid()), "李敏", Role.Rep, group));
            var manager = new Member(new MemberId(Guid.NewGuid()), "沈国栋", Role.Manager, group);
            await session.Organisation.SaveAsync(new OrganisationChart([new Region(region, "华东区")], [new Group(group, "华东一组", region, manager.Id)], [zhou, li, manager]), token);
            await session.Organisation.SaveProfileAsync(Profile(zhou, "zhou"), token);
            await session.Organisation.SaveProfileAsync(Profile(li, "li"), token);
            var context = new ChangeContext(
                new ChangeSetId(Guid.NewGuid()),
                zhou.Id,
                new MessageSource("Test", "1"),
                clock.GetUtcNow().AddDays(-2),
                new DateOnly(2026, 3, 9),
                await session.Organisation.LoadAsync(token));
            var draft = new ChangeSetDraft(context);
            Create(draft, "华星科技有限公司", "华星", zhou, ("P101", "ERP二期", 350_000), ("P102", "设备联网", 80_000));
            Create(draft, "远景电力有限公司", "远景", li, ("P120", "ERP监控", 880_000));
            await session.Changes.AppendAsync(draft.Build(), token);
            return true;
        },
        Cancellation);

    private static void Create(ChangeSetDraft draft, string name, string alias, Member owner, params (string Id, string Title, decimal Amount)[] deals)
    {
        var customer = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = name, Aliases = [alias], Owner = owner.Id });
        foreach (var (id, title, amount) in deals)
        {
            draft.Create(new Deal
            {
                Id = new DealId(id),
                Customer = customer.Id,
                Title = title,
                Owner = owner.Id,
                Position = new StagePosition(new StageId("needs"), new DateOnly(2026, 3, 2)),
                Amount = Money.FromYuan(amount),
                LastProgress = new DateOnly(2026, 3, 9),
                CreatedOn = new DateOnly(2026, 3, 2),
            });
        }
    }

    private static MemberProfile Profile(Member member, string account) =>
        new(member.Id, null, null, null, "zh-CN", ImmutableSortedDictionary<string, string>.Empty.Add(PlatformName.Teams, account));
}
