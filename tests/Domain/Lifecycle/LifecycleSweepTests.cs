using SalesBot.Domain.Lifecycle;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Lifecycle;

public sealed class LifecycleSweepTests
{
    private static readonly LifecycleSweep Sweep = new(LifecycleRules.Default, WorkCalendar.China);

    private static readonly DateOnly Long = new(2030, 1, 1);

    [Fact]
    public void AContractsEnd_IsTold30And15And7DaysBefore_OrOnTheWorkdayBeforeThat() =>
        Assert.Equal(
            ["09-10 ContractEnds 30", "09-24 ContractEnds 16", "09-30 ContractEnds 10"], // 25 September and 3 October are days off
            Year(new CustomerLife(Some.Customer() with { ContractEnd = new DateOnly(2026, 10, 10) }, Long)));

    [Fact]
    public void AContractThatIsEnteredLate_IsToldOnceAndNotThreeTimes() =>
        Assert.Equal(["03-11 ContractEnds 5"], Year(new CustomerLife(Some.Customer() with { ContractEnd = new DateOnly(2026, 3, 16) }, Long), new DateOnly(2026, 3, 11)));

    [Fact]
    public void ABirthday_IsTold3DaysBefore_OrOnTheWorkdayBeforeThat()
    {
        var customer = Some.Customer() with { Contacts = [new Contact("王总", null, new Birthday(10, 6)), new Contact("李工", null, new Birthday(3, 20, 1980)), new Contact("小李")] };
        Assert.Equal(["03-17 Birthday 3", "09-30 Birthday 6"], Year(new CustomerLife(customer, Long)));
    }

    [Theory]
    [InlineData(Tier.A, "01-15 OutOfTouch 14")]
    [InlineData(Tier.B, "02-02 OutOfTouch 32")]
    [InlineData(Tier.C, "03-02 OutOfTouch 60")]
    public void ACustomerNobodySpokeWith_IsToldByTier_Once(Tier tier, string expected) =>
        Assert.Equal([expected], Year(new CustomerLife(Some.Customer() with { Tier = tier }, new DateOnly(2026, 1, 1))));

    [Fact]
    public void OfCustomersWithoutOwner_NobodyHears() => Assert.Empty(Year(new CustomerLife(Some.Customer() with { Owner = null }, new DateOnly(2025, 1, 1))));

    private static IEnumerable<string> Year(CustomerLife life, DateOnly? start = null)
    {
        var told = new HashSet<string>();
        return
        [
            .. from day in new DayRange(start ?? new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)).Days
               from notice in Sweep.DueOn(life, day)
               where told.Add(notice.Key)
               select $"{day:MM-dd} {notice.Kind} {notice.Days}",
        ];
    }
}
