using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests;

/// <summary>A small company and things in it, so that a test names only what matters to it.</summary>
internal static class Some
{
    public static readonly Region East = new(new RegionId(Guid.Parse("00000000-0000-0000-0002-000000000001")), "华东区");
    public static readonly Region South = new(new RegionId(Guid.Parse("00000000-0000-0000-0002-000000000002")), "华南区");

    public static readonly Group EastOne = new(new GroupId(Guid.Parse("00000000-0000-0000-0003-000000000001")), "华东一组", East.Id, Id(2));
    public static readonly Group EastTwo = new(new GroupId(Guid.Parse("00000000-0000-0000-0003-000000000002")), "华东二组", East.Id, Id(4));
    public static readonly Group SouthOne = new(new GroupId(Guid.Parse("00000000-0000-0000-0003-000000000003")), "华南一组", South.Id, Id(6));

    public static readonly Member Rep = new(Id(1), "张伟", Role.Rep, EastOne.Id);
    public static readonly Member Manager = new(Id(2), "王强", Role.Manager, EastOne.Id);
    public static readonly Member Peer = new(Id(3), "李娜", Role.Rep, EastOne.Id);
    public static readonly Member OtherManager = new(Id(4), "刘洋", Role.Manager, EastTwo.Id);
    public static readonly Member SouthRep = new(Id(5), "陈静", Role.Rep, SouthOne.Id);
    public static readonly Member SouthManager = new(Id(6), "周敏", Role.Manager, SouthOne.Id);
    public static readonly Member EastDirector = new(Id(7), "赵磊", Role.Director, Region: East.Id);
    public static readonly Member SouthDirector = new(Id(8), "孙丽", Role.Director, Region: South.Id);
    public static readonly Member CompanyDirector = new(Id(9), "吴刚", Role.Director);
    public static readonly Member Administrator = new(Id(10), "郑洁", Role.Administrator);

    public static readonly DateOnly Today = new(2026, 3, 11);

    public static OrganisationChart Chart { get; } = new(
        [East, South],
        [EastOne, EastTwo, SouthOne],
        [Rep, Manager, Peer, OtherManager, SouthRep, SouthManager, EastDirector, SouthDirector, CompanyDirector, Administrator]);

    public static Customer Customer(int number = 1) => new()
    {
        Id = new CustomerId(Guid.Parse($"00000000-0000-0000-0004-{number:000000000000}")),
        Name = $"华光电子{number}",
        Owner = Rep.Id,
    };

    public static Deal Deal(string id = "P101", int customer = 1) => new()
    {
        Id = new DealId(id),
        Customer = Customer(customer).Id,
        Title = "ERP二期",
        Owner = Rep.Id,
        Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 3, 2)),
        CreatedOn = new DateOnly(2026, 3, 2),
    };

    public static Activity Activity(Deal deal, DateOnly? on = null, int number = 1) => new()
    {
        Id = new ActivityId(Guid.Parse($"00000000-0000-0000-0005-{number:000000000000}")),
        Customer = deal.Customer,
        Deal = deal.Id,
        Kind = ActivityKind.Visit,
        By = Rep.Id,
        On = on ?? Today,
        RecordedAt = Noon(Today),
    };

    public static Reminder Reminder() => new()
    {
        Id = new ReminderId(Guid.Parse("00000000-0000-0000-0006-000000000001")),
        For = Rep.Id,
        At = Noon(Today.AddDays(2)),
        What = "回访王总",
    };

    /// <summary>The context of the n-th message of the day.</summary>
    public static ChangeContext Context(int message = 1, Member? actor = null, DateOnly? today = null) => new(
        new ChangeSetId(Guid.Parse($"00000000-0000-0000-0007-{message:000000000000}")),
        (actor ?? Rep).Id,
        new MessageSource("Playground", $"m{message}"),
        Noon(today ?? Today).AddMinutes(message),
        today ?? Today,
        Chart);

    public static ChangeSetDraft Draft(int message = 1, Member? actor = null, DateOnly? today = null) => new(Context(message, actor, today));

    /// <summary>Noon in Shanghai.</summary>
    public static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(4, 0), TimeSpan.Zero);

    private static MemberId Id(int number) => new(Guid.Parse($"00000000-0000-0000-0001-{number:000000000000}"));
}
