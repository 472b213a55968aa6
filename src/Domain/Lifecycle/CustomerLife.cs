using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Lifecycle;

/// <summary>A customer with the day of the last contact.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="LastContact">The last day on which anybody was in touch; for one who never was, the day it was entered.</param>
public sealed record CustomerLife(Customer Customer, DateOnly LastContact);
