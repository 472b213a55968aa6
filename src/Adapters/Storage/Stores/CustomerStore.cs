using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class CustomerStore(SalesContext context) : ICustomerStore
{
    public async Task<Customer?> FindAsync(CustomerId id, CancellationToken cancellationToken) =>
        (await CustomerQueries.ById(context, id.Value).FirstOrDefaultAsync(cancellationToken))?.ToState();

    public async Task<IReadOnlyDictionary<CustomerId, Customer>> FindAllAsync(IReadOnlyCollection<CustomerId> ids, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(ids.Select(id => id.Value), some => CustomerQueries.ByIds(context, some).AsNoTracking(), cancellationToken))
            .Select(row => row.ToState()).ToDictionary(customer => customer.Id);

    public async Task<Customer?> FindByNameAsync(string name, CancellationToken cancellationToken) =>
        StorableText.Is(name)
            ? (await CustomerQueries.ByNameKey(context, CustomerRow.NameKey(name)).FirstOrDefaultAsync(cancellationToken))?.ToState()
            : null;

    public async Task<IReadOnlyList<Customer>> OfOwnersAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(owners.Select(owner => owner.Value), some => CustomerQueries.OfOwners(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyDictionary<CustomerId, DateOnly>> LastContactsAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken)
    {
        var last = new Dictionary<CustomerId, DateOnly>();
        foreach (var days in await Questions.AskAsync(owners.Select(owner => owner.Value), some => CustomerQueries.LastDaysOf(context, some), cancellationToken))
        {
            if ((days.Activity ?? days.Progress ?? days.Beginning) is { } on)
            {
                last[new CustomerId(days.Customer)] = on;
            }
        }

        return last;
    }

    public async IAsyncEnumerable<Customer> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in CustomerQueries.All(context).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row.ToState();
        }
    }
}
