using System.Globalization;
using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Seeding;

/// <summary>A small organisation, a customer and a deal for seeding tests, on Wednesday 11 March 2026 at ten in Shanghai.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 11);
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    public static readonly Pipeline Standard = DefaultPipeline.Create();

    public static readonly Region East = new(new RegionId(SeedKey.Of("region", "东区")), "东区");
    public static readonly Member Rep = new(new MemberId(SeedKey.Of("member", "甲")), "甲", Role.Rep, new GroupId(SeedKey.Of("group", "一组")));
    public static readonly Member Colleague = Rep with { Id = new MemberId(SeedKey.Of("member", "乙")), Name = "乙" };
    public static readonly Member Manager = Rep with { Id = new MemberId(SeedKey.Of("member", "丙")), Name = "丙", Role = Role.Manager };
    public static readonly Group First = new(Rep.Group!.Value, "一组", East.Id, Manager.Id);
    public static readonly OrganisationChart Chart = new([East], [First], [Manager, Rep, Colleague]);

    public static readonly Customer ACustomer = new() { Id = new CustomerId(SeedKey.Of("customer", "试样机械")), Name = "试样机械", Owner = Rep.Id };

    public static readonly Deal ADeal = new()
    {
        Id = new DealId("P1"),
        Customer = ACustomer.Id,
        Title = "设备联网",
        Owner = Rep.Id,
        Position = new StagePosition(new StageId("negotiation"), Today),
        Amount = Money.FromYuan(500_000m),
        CreatedOn = Today,
    };

    public static SeedContext Context(bool replace = false) => new(Chart, Standard, Shanghai, Now, replace);

    public static DateOnly DaysAgo(int days) => Today.AddDays(-days);

    public static Activity AnActivity(ActivityKind kind, int daysAgo, Member? by = null) => new()
    {
        Id = new ActivityId(SeedKey.Of("activity", kind.ToString(), daysAgo.ToString(CultureInfo.InvariantCulture))),
        Customer = ACustomer.Id,
        Deal = ADeal.Id,
        Kind = kind,
        By = (by ?? Rep).Id,
        On = DaysAgo(daysAgo),
        RecordedAt = Context().RecordedOn(DaysAgo(daysAgo)),
    };

    public static SeedDeal Seed(Deal deal, DateOnly? stageSince = null, DateOnly? lastProgress = null, params Activity[] activities) =>
        new(deal, [.. activities], stageSince, lastProgress, deal.State.ClosedOn);
}
