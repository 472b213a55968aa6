using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class SalesJsonTests
{
    [Fact]
    public void Customers_ComeBackAsTheyWere() => ComesBack(
        Some.Customer() with
        {
            Aliases = ["华光", "HG"],
            Owner = null,
            SharedWith = [Some.Peer.Id],
            Tier = Tier.A,
            Contacts = [new Contact("王总", "总经理", new Birthday(2, 29)), new Contact("李工"), new Contact("赵敏", null, new Birthday(5, 1, 1988))],
            ContractStart = new DateOnly(2025, 4, 1),
            ContractEnd = new DateOnly(2026, 3, 31),
            Withdrawn = true,
        },
        customer =>
        {
            Assert.Equal(["王总", "李工", "赵敏"], customer.Contacts.Select(contact => contact.Name));
            Assert.Equal([new Birthday(2, 29), null, new Birthday(5, 1, 1988)], customer.Contacts.Select(contact => contact.Birthday));
            Assert.Equal(["华光", "HG"], customer.Aliases);
        });

    [Fact]
    public void Deals_ComeBackAsTheyWere()
    {
        var draft = Some.Draft();
        var deal = draft.SetAmount(Some.Deal(), Money.FromFen(38_000_001));
        deal = draft.SetEvidence(deal, new CriterionId("budget"), "\"80到100万\" <先付三成>");
        deal = draft.SetNextStep(deal, new NextStep("回访王总", Some.Today));
        deal = draft.AddCollaborator(deal, Some.Peer.Id);
        deal = draft.SetState(deal, DealState.Won(Some.Today));
        ComesBack(draft.AddPayment(deal, new Payment(Money.FromYuan(100_000), Some.Today)), read =>
        {
            Assert.Equal(deal.Amount, read.Amount);
            Assert.Equal(deal.Position, read.Position);
            Assert.Equal(deal.Evidence, read.Evidence);
            Assert.Equal(deal.State, read.State);
            Assert.Equal([new Payment(Money.FromYuan(100_000), Some.Today)], read.Payments);
        });
    }

    [Fact]
    public void ActivitiesAndReminders_ComeBackAsTheyWere()
    {
        var activity = Some.Activity(Some.Deal()) with { Contacts = ["王总"], Text = "聊了报价，\n客户要延到月底" };
        ComesBack(activity, read => Assert.Equal(activity with { Contacts = read.Contacts }, read));
        ComesBack(Some.Reminder() with { Customer = Some.Customer().Id }, read => Assert.Equal(Some.Reminder() with { Customer = Some.Customer().Id }, read));
    }

    [Fact]
    public void Events_ComeBackAsTheyWere()
    {
        var draft = Some.Draft();
        draft.MoveTo(Some.Deal(), new StageId("demo"));
        Assert.All(draft.Build().Events, change => ComesBack(change, read => Assert.Equal(change, read)));
    }

    [Fact]
    public void Identities_AreTheirBareValues()
    {
        var id = Guid.Parse("00000000-0000-0000-0000-000000000001");
        string?[] written =
        [
            SalesJson.Write(new CustomerId(id)), SalesJson.Write(new ActivityId(id)), SalesJson.Write(new ReminderId(id)), SalesJson.Write(new ChangeSetId(id)),
            SalesJson.Write(new MemberId(id)), SalesJson.Write(new GroupId(id)), SalesJson.Write(new RegionId(id)),
        ];
        Assert.All(written, json => Assert.Equal($"\"{id}\"", json));
        Assert.Equal("\"P101\"", SalesJson.Write(new DealId("P101")));
        Assert.Equal("\"demo\"", SalesJson.Write(new StageId("demo")));
        Assert.Equal("\"budget\"", SalesJson.Write(new CriterionId("budget")));
    }

    [Fact]
    public void Money_IsWrittenInYuan_OneWayOnly() =>
        Properties.HoldFor(FsCheck.Fluent.Gen.Choose(int.MinValue, int.MaxValue), fen =>
        {
            var amount = Money.FromFen(fen);
            Assert.Equal(amount.ToString(), SalesJson.Write(amount));
            Assert.Equal(amount, SalesJson.Read<Money>(SalesJson.Write(amount)));
        });

    [Fact]
    public void Nothing_IsWrittenAsNothing()
    {
        Assert.Null(SalesJson.Write<Money?>(null));
        Assert.Null(SalesJson.Write<NextStep>(null));
        Assert.Null(SalesJson.Read<Money?>(null));
        Assert.Null(SalesJson.Read<NextStep>(null));
    }

    [Fact]
    public void States_ComeBackAsTheyWere() =>
        Assert.All(
            [DealState.Open, DealState.Won(Some.Today), DealState.Lost(Some.Today, "价格"), DealState.Lost(Some.Today, reason: null), DealState.Paused(new Pause("休假", Some.Today))],
            state => Assert.Equal(state, SalesJson.Read<DealState>(SalesJson.Write(state))));

    [Fact]
    public void Evidence_IsWrittenInOneOrder_HoweverItWasGathered()
    {
        var (budget, trial) = (KeyValuePair.Create("budget", "80万"), KeyValuePair.Create("trial", "已给"));
        Assert.Equal(
            SalesJson.Write(ImmutableSortedDictionary.CreateRange([budget, trial])),
            SalesJson.Write(ImmutableSortedDictionary.CreateRange([trial, budget])));
    }

    [Fact]
    public void AnyDeal_WrittenReadAndWritten_IsTheSameText() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var json = SalesJson.Write(Operation.DoAll(operations, Some.Draft(), Some.Deal()));
            Assert.Equal(json, SalesJson.Write(SalesJson.Read<Deal>(json)));
        });

    [Theory]
    [InlineData("\"not a guid\"")]
    [InlineData("{}")]
    [InlineData("")]
    public void ForeignText_IsRefused(string json) => Assert.Throws<JsonException>(() => SalesJson.Read<CustomerId>(json));

    private static void ComesBack<T>(T value, Action<T> check)
        where T : class
    {
        var json = SalesJson.Write(value);
        var read = SalesJson.Read<T>(json);
        Assert.NotNull(read);
        Assert.Equal(json, SalesJson.Write(read));
        check(read);
    }
}
