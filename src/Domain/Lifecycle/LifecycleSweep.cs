using System.Globalization;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Lifecycle;

/// <summary>Goes through the customers once a workday.</summary>
/// <param name="rules">The company's rules.</param>
/// <param name="calendar">The company's days.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class LifecycleSweep(LifecycleRules rules, WorkCalendar calendar)
{
    /// <summary>
    /// What is due about the customer, whether it was said before or not; nothing on a day off. What would fall on a day off is due on the
    /// workday before; what was missed stays due until its day, and of several times before a contract's end only the nearest.
    /// </summary>
    public IEnumerable<LifecycleNotice> DueOn(CustomerLife life, DateOnly today)
    {
        if (life.Customer.Withdrawn || life.Customer.Owner is null || !calendar.IsWorkday(today))
        {
            yield break;
        }

        if (ContractEnd(life.Customer, today) is { } end)
        {
            yield return end;
        }

        foreach (var birthday in Birthdays(life.Customer, today))
        {
            yield return birthday;
        }

        if (today.DayNumber - life.LastContact.DayNumber is var days && days >= rules.Cadence.Of(life.Customer.Tier))
        {
            yield return new LifecycleNotice(LifecycleKind.OutOfTouch, life.Customer, life.LastContact, days, null, Key("contact", life.Customer, life.LastContact));
        }
    }

    private LifecycleNotice? ContractEnd(Customer customer, DateOnly today)
    {
        if (customer.ContractEnd is not { } end || end < today)
        {
            return null;
        }

        var reached = rules.DaysBeforeContractEnd.Where(days => calendar.WorkdayUntil(end.AddDays(-days)) <= today).Select(days => (int?)days).Min();
        return reached is not { } before
            ? null
            : new LifecycleNotice(
                LifecycleKind.ContractEnds,
                customer,
                end,
                end.DayNumber - today.DayNumber,
                null,
                string.Create(CultureInfo.InvariantCulture, $"{Key("contract", customer, end)}/{before}"));
    }

    private IEnumerable<LifecycleNotice> Birthdays(Customer customer, DateOnly today)
    {
        foreach (var contact in customer.Contacts)
        {
            if (contact.Birthday?.NextFrom(today) is { } next && calendar.WorkdayUntil(next.AddDays(-rules.DaysBeforeBirthday)) <= today)
            {
                yield return new LifecycleNotice(LifecycleKind.Birthday, customer, next, next.DayNumber - today.DayNumber, contact, $"{Key("birthday", customer, next)}/{contact.Name}");
            }
        }
    }

    private static string Key(string what, Customer customer, DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"{what}/{customer.Id}/{on:yyyy-MM-dd}");
}
