using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>Ordinary values for what a test does not care about; every id and name is new.</summary>
internal static class Some
{
    private static long number = 100_000;

    public static DateTimeOffset Now { get; } = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 3, 11);

    /// <summary>Something to wait for. Who waits does not go on inside who lets go.</summary>
    public static TaskCompletionSource Gate() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static MemberId Member() => new(Guid.NewGuid());

    /// <summary>Of two whose marks of sums are different ones, neither unit waits for the other.</summary>
    public static MemberId MemberOfMark(byte mark) => new(new Guid([.. Guid.NewGuid().ToByteArray().AsSpan(0, 15), mark]));

    public static ChangeContext Context(MemberId? actor = null, DateTimeOffset? now = null) => new(
        new ChangeSetId(Guid.NewGuid()),
        actor ?? Member(),
        new MessageSource("Playground", Guid.NewGuid().ToString()),
        now ?? Now,
        Today,
        OrganisationChart.Empty);

    public static Customer Customer() => new()
    {
        Id = new CustomerId(Guid.NewGuid()),
        Name = $"华光电子{Guid.NewGuid():N}",
        Aliases = ["华光", "HG"],
        Owner = Member(),
        SharedWith = [Member()],
        Tier = Tier.A,
        Contacts = [new Contact("王总", "总经理", new Birthday(2, 29, 1980)), new Contact("小李")],
        ContractStart = new DateOnly(2025, 1, 1),
        ContractEnd = new DateOnly(2026, 12, 31),
    };

    public static Deal Deal(Customer customer, MemberId? owner = null) => new()
    {
        Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{Interlocked.Increment(ref number)}")),
        Customer = customer.Id,
        Title = "ERP二期",
        Owner = owner ?? Member(),
        Position = new StagePosition(new StageId("needs"), Today.AddDays(-3)),
        Amount = Money.FromYuan(350_000),
        ExpectedClose = Today.AddDays(30),
        CreatedOn = Today.AddDays(-10),
    };

    public static Activity Activity(Deal deal, ActivityKind kind = ActivityKind.Visit) => new()
    {
        Id = new ActivityId(Guid.NewGuid()),
        Customer = deal.Customer,
        Deal = deal.Id,
        Kind = kind,
        By = deal.Owner,
        On = Today,
        Contacts = ["王总"],
        Text = "拜访了王总，谈了报价",
        RecordedAt = Now,
    };

    public static Reminder Reminder(Customer? about = null) => new()
    {
        Id = new ReminderId(Guid.NewGuid()),
        For = Member(),
        At = Now.AddDays(1),
        What = "给王总回电话",
        Customer = about?.Id,
    };

    /// <summary>A win that is due now.</summary>
    public static WinRecord Win() => new()
    {
        Deal = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{Interlocked.Increment(ref number)}")),
        ChangeSet = new ChangeSetId(Guid.NewGuid()),
        Customer = new CustomerId(Guid.NewGuid()),
        Owner = Member(),
        ConfirmedBy = Member(),
        Group = new GroupId(Guid.NewGuid()),
        On = Today,
        ConfirmedAt = Now.AddMinutes(-2),
        DueAt = Now,
    };

    public static ChatAddress Chat(ChatKind kind = ChatKind.Direct) => new("Playground", kind, Guid.NewGuid().ToString());

    public static ChatMessage Message(ChatAddress? chat = null) => new()
    {
        Id = Guid.NewGuid().ToString(),
        Chat = chat ?? Chat(),
        Sender = "zhangwei",
        ReceivedAt = Now,
        Text = "拜访了华光电子",
        Occasion = ChatOccasion.Unreadable,
        Attachments = [new ChatAttachment(ChatAttachmentKind.File, "media-1", "报价单.pdf")],
        Place = new ChatPlace(31.23, 121.47, "上海市黄浦区"),
    };

    public static OutgoingMessage Outgoing(ChatAddress? chat = null) => new()
    {
        Key = $"reply/{Guid.NewGuid()}",
        Kind = OutgoingKind.Reply,
        Chat = chat ?? Chat(),
        To = Member(),
        At = Now,
        Card = new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = "已保存 华光",
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Title = "华光", Facts = [new CardFact("金额", "38万", "35万")], Notes = ["还差一项"] }],
            Inputs = [new CardInput { Key = "stage", Label = "阶段", Kind = CardInputKind.Choice, Choices = [new CardChoice("needs", "需求确认")], Instead = "阶段改成需求确认" }],
            Actions = [new CardAction { Verb = "undo", Label = "撤销", Data = ImmutableSortedDictionary<string, string>.Empty.Add("changeSet", "1"), Style = CardActionStyle.Destructive }],
            Foot = "10 分钟内可撤销",
        },
        Mentions = [new ChatMention("user001", "王总")],
        Replaces = "handle-1",
        Text = "已保存 华光：金额 35万→38万",
    };
}
