using SalesBot.Domain.Organisation;
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

    /// <summary>The customers of these owners, in the order in which they were entered.</summary>
    Task<IReadOnlyList<Customer>> OfOwnersAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken);

    /// <summary>
    /// The last day on which anybody was in touch with each of these owners' customers: of the last activity, or where there was none, of the last that is
    /// known of its deals; a customer of which nothing is known is left out.
    /// </summary>
    Task<IReadOnlyDictionary<CustomerId, DateOnly>> LastContactsAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken);

    /// <summary>All customers, in the order in which they were entered.</summary>
    IAsyncEnumerable<Customer> AllAsync(CancellationToken cancellationToken);
}
