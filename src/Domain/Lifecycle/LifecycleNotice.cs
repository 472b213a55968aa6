using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Lifecycle;

/// <summary>Something in a customer's life that the owner is to hear of.</summary>
/// <param name="Kind">What.</param>
/// <param name="Customer">Whose.</param>
/// <param name="On">The contract's last day, the birthday, or the last day of contact.</param>
/// <param name="Days">How many calendar days from today until then, or since.</param>
/// <param name="Contact">Whose birthday.</param>
/// <param name="Key">The unique key under which it is said.</param>
public sealed record LifecycleNotice(LifecycleKind Kind, Customer Customer, DateOnly On, int Days, Contact? Contact, string Key);
