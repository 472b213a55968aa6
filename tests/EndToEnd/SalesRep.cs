namespace SalesBot.EndToEnd.Tests;

/// <summary>Somebody who sells.</summary>
/// <param name="Account">The account on the platform.</param>
/// <param name="Name">The name.</param>
/// <param name="Customer">What the customer is called in talk.</param>
/// <param name="Company">The customer's full name.</param>
internal record SalesRep(string Account, string Name, string Customer, string Company);
