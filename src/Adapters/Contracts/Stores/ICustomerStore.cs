using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Customers. Withdrawn ones are never returned, but by id.</summary>
public interface ICustomerStore
{
    /// <summary>The customer, or null.</summary>
    Task<Customer?> FindAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>The customers with these ids, withdrawn ones with them.</summary>
    Task<IReadOnlyDictionary<CustomerId, Customer>> FindAllAsync(IReadOnlyCollection<CustomerId> ids, CancellationToken cancellationToken);

    /// <summary>The customer whose full name is the same after <see cref="CustomerName.Normalise"/>, or null.</summary>
    Task<Customer?> FindByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>All customers, in the order in which they were entered.</summary>
    IAsyncEnumerable<Customer> AllAsync(CancellationToken cancellationToken);
}
