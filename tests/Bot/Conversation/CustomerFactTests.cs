using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What people say of a customer's contract, birthdays and tier is kept, for what is said of it later.</summary>
public sealed class CustomerFactTests
{
    private static readonly DateOnly Today = new(2026, 3, 11);

    private readonly ChatScript script = new(understands: true);

    private Person Rep => script.Person("周子涵");

    private Customer Huaxing => script.Sales.Customer("华星科技有限公司");

    [Fact]
    public async Task ContractsEnd_IsKept_AndCanBeUndone()
    {
        var bot = await Rep.Says("华星合同2027年3月31日到期");

        bot.Replies("已保存 华星");
        bot.Replies("2027年3月31日（周三）到期");
        Assert.Equal(new DateOnly(2027, 3, 31), Huaxing.ContractEnd);
        await Rep.Says("撤销");
        Assert.Null(Huaxing.ContractEnd);
    }

    [Fact]
    public async Task Birthday_IsKept_WithTheDayOnWhichItIsKeptNext()
    {
        (await Rep.Says("华星的王总生日是农历八月十五")).Replies("王总 农历8月15日，下次 9月25日（周五）");

        Assert.Equal([new Contact("王总", Birthday: new Birthday(8, 15, isLunar: true))], Huaxing.Contacts);
    }

    [Fact]
    public async Task Tier_IsKept()
    {
        (await Rep.Says("把华星调为A级")).Replies("C 级 → A 级");
        Assert.Equal(Tier.A, Huaxing.Tier);
    }

    [Fact]
    public async Task SomebodyElsesCustomer_IsNotTheirsToChange()
    {
        (await Rep.Says("远景合同2027年3月31日到期")).ChangesNothing();
        Assert.Null(script.Sales.Customer("远景电力有限公司").ContractEnd);
    }

    [Fact]
    public async Task WithoutACustomer_ItIsAskedFor()
    {
        var bot = await Rep.Says("合同2027年3月31日到期");

        bot.ChangesNothing();
        bot.Replies("说的是哪家客户");
    }

    [Theory]
    [InlineData("华星合同2027年3月31日到期", "华星", "2027-03-31")]
    [InlineData("华星的合同到期日是2026-12-31", "华星", "2026-12-31")]
    [InlineData("华星合同到今年12月31日", "华星", "2026-12-31")]
    [InlineData("Huaxing's contract ends on 2027-03-31", "Huaxing", "2027-03-31")]
    public void Contract_IsRead(string text, string who, string end) =>
        Assert.Equal(new CustomerFact(who, ContractEnd: DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture)), CustomerFactRequest.Read(text, Today));

    [Theory]
    [InlineData("5月20日", 5, 20, null, false)]
    [InlineData("1980-05-20", 5, 20, 1980, false)]
    [InlineData("1980年5月20号", 5, 20, 1980, false)]
    [InlineData("农历八月十五", 8, 15, null, true)]
    [InlineData("腊月廿三", 12, 23, null, true)]
    [InlineData("正月初一", 1, 1, null, true)]
    [InlineData("May 20", 5, 20, null, false)]
    public void Birthday_IsRead(string text, int month, int day, int? year, bool isLunar) => Assert.Equal(new Birthday(month, day, year, isLunar), BirthdayText.Read(text));

    [Theory]
    [InlineData("华星合同到公司了")]
    [InlineData("华星合同下周五签")]
    [InlineData("华星合同什么时候到期")]
    [InlineData("王总生日是哪天")]
    [InlineData("王总生日13月40日")]
    [InlineData("给王总过生日")]
    [InlineData("这是A级客户的需求")]
    [InlineData("合同金额38万")]
    [InlineData("提醒我王总生日5月20日")]
    public void AnythingElse_IsNoFact(string text) => Assert.Null(CustomerFactRequest.Read(text, Today));
}
