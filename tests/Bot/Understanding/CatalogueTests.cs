using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class CatalogueTests
{
    private static readonly Member Rep = new(WorldIds.Member("甲"), "甲", Role.Rep);

    private static readonly OrganisationChart Chart = new([], [], [Rep]);

    [Fact]
    public void ANewCustomer_IsFound_AndAWithdrawnOneIsNot()
    {
        var before = Build([]);
        var after = before.With([Customer("恒通科技有限公司", "恒通")], []);
        var withdrawn = after.With([Customer("恒通科技有限公司", "恒通") with { Withdrawn = true }], []);
        Assert.Equal([0, 2, 0], new[] { before, after, withdrawn }.Select(catalogue => catalogue.NameAt("恒通", 0, out _)));
    }

    [Fact]
    public void AnAliasThatIsTakenAway_IsNoLongerFound()
    {
        var catalogue = Build([Customer("恒通科技有限公司", "恒通")]).With([Customer("恒通科技有限公司", "通达")], []);
        Assert.Equal((0, 2), (catalogue.NameAt("恒通", 0, out _), catalogue.NameAt("通达", 0, out _)));
    }

    [Fact]
    public void ACustomerThatChanges_KeepsItsPlaceAndItsDeals()
    {
        var catalogue = Build([Customer("恒通科技有限公司", "恒通"), Customer("明远轴承有限公司", "明远")], [Deal("P1", "恒通科技有限公司")])
            .With([Customer("恒通科技有限公司", "恒通科")], []);
        var changed = catalogue.Find(WorldIds.Customer("恒通科技有限公司"));
        Assert.Equal((0, "P1"), (changed?.Ordinal, changed?.Deals.Single().Id.Value));
    }

    [Fact]
    public void ADealThatIsAdded_ChangesAndVanishes()
    {
        var catalogue = Build([Customer("恒通科技有限公司", "恒通")]);
        var added = catalogue.With([], [Deal("P1", "恒通科技有限公司")]);
        var gone = added.With([], [Deal("P1", "恒通科技有限公司") with { Withdrawn = true }]);
        Assert.Equal((null, "恒通科技有限公司", null), (catalogue.FindByDeal("p1")?.Name, added.FindByDeal("p1")?.Name, gone.FindByDeal("p1")?.Name));
    }

    [Fact]
    public void WhoBearsAName_IsWhatTheyAreNow_ThoughTheirNamesDidNotChange()
    {
        var catalogue = Build([Customer("恒通科技有限公司", "恒通")]).With([], [Deal("P1", "恒通科技有限公司")]).With([], [Deal("P1", "恒通科技有限公司") with { Title = "仓储系统" }]);
        catalogue.NameAt("恒通", 0, out var holders);
        Assert.Equal("仓储系统", Assert.Single(Assert.Single(holders).Deals).Title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ACustomerThatGoesAndComesBack_IsFoundOnce(bool isAtOnce)
    {
        var customer = Customer("恒通科技有限公司", "恒通");
        Customer[] changes = [customer with { Withdrawn = true }, customer];
        var catalogue = (isAtOnce ? [changes] : changes.Chunk(1)).Aggregate(Build([customer, Customer("通达科技有限公司", "通达")]), (before, some) => before.With(some, []));
        Assert.Equal(2, catalogue.NameAt("恒通", 0, out var holders));
        Assert.Equal(customer.Id, Assert.Single(holders).Id);
        Assert.Equal(2, catalogue.Customers.Count());
    }

    [Fact]
    public void OfNestedNames_TheLongestInTheTextWins()
    {
        var catalogue = Build([Customer("华星集团有限公司", "华星"), Customer("华星电子有限公司", "华星电子"), Customer("苏州华星电子有限公司", "苏州华星电子")]);
        Assert.Equal((2, 4, 6), (catalogue.NameAt("华星签了", 0, out _), catalogue.NameAt("华星电子签了", 0, out _), catalogue.NameAt("苏州华星电子签了", 0, out _)));
    }

    [Fact]
    public void ManyChanges_GiveTheSameCatalogueAsBuildingItAnew()
    {
        var customers = Enumerable.Range(0, 5000).Select(i => Customer(string.Create(CultureInfo.InvariantCulture, $"客户{i}号有限公司"), string.Create(CultureInfo.InvariantCulture, $"客户{i}号"))).ToArray();
        var grown = customers.Chunk(50).Aggregate(Build([]), (catalogue, some) => catalogue.With(some, []));
        var built = Build(customers);
        foreach (var customer in customers)
        {
            var name = customer.Aliases[0];
            Assert.Equal(built.NameAt(name, 0, out var expected), grown.NameAt(name, 0, out var found));
            Assert.Equal(expected.AsEnumerable(), found.AsEnumerable());
            Assert.Equal(built.Find(customer.Id)!.Ordinal, grown.Find(customer.Id)!.Ordinal);
        }
    }

    [Fact]
    public void AMessageAgainstALargeCatalogue_AllocatesNoMoreThanAgainstASmallOne()
    {
        var large = Build(Enumerable.Range(0, 20_000).SelectMany(i => new[]
        {
            Customer(string.Create(CultureInfo.InvariantCulture, $"华星{i}电子有限公司"), string.Create(CultureInfo.InvariantCulture, $"华星{i}"), string.Create(CultureInfo.InvariantCulture, $"华星{i}电子")),
        }).Append(Customer("恒通科技有限公司", "恒通")));
        var small = Build([Customer("恒通科技有限公司", "恒通")]);
        Assert.InRange(Allocated(large), 0, Allocated(small) * 1.5);
    }

    private static double Allocated(Catalogue catalogue)
    {
        var utterance = new Utterance { Text = "今天拜访了恒通，王总说华星那边报价38万，下周三再去演示", Speaker = Rep.Id, Now = new DateTimeOffset(2026, 3, 11, 10, 0, 0, TimeSpan.FromHours(8)) };
        MessageReader.Read(utterance, catalogue);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MessageReader.Read(utterance, catalogue);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Catalogue Build(IEnumerable<Customer> customers, IEnumerable<Deal>? deals = null) => Catalogue.Build(Chart, DefaultPipeline.Create(), customers, deals ?? []);

    private static Customer Customer(string name, params string[] aliases) => new() { Id = WorldIds.Customer(name), Name = name, Aliases = [.. aliases], Owner = Rep.Id };

    private static Deal Deal(string id, string customer) => new()
    {
        Id = new DealId(id),
        Customer = WorldIds.Customer(customer),
        Title = "排产软件",
        Owner = Rep.Id,
        Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 3, 1)),
        CreatedOn = new DateOnly(2026, 3, 1),
    };
}
