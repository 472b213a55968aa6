using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>What every database must do, whichever it is. The tests of a class share a database, so each uses subjects of its own.</summary>
public abstract class ComplianceSuite
{
    protected ComplianceSuite(DatabaseFixture fixture)
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        Fixture = fixture;
    }

    protected DatabaseFixture Fixture { get; }

    protected ISalesDatabase Database => Fixture.Database;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected Task<T> WriteAsync<T>(Func<ISalesSession, Task<T>> unit) => Database.WriteAsync((session, _) => unit(session), Cancellation);

    protected Task WriteAsync(Func<ISalesSession, Task> unit) => Database.WriteAsync(
        async (session, _) =>
        {
            await unit(session);
            return true;
        },
        Cancellation);

    protected Task<T> ReadAsync<T>(Func<ISalesSession, Task<T>> query) => Database.ReadAsync((session, _) => query(session), Cancellation);

    /// <summary>Stores what the draft changes, as one change set.</summary>
    protected async Task<ChangeSet> AppendAsync(Action<ChangeSetDraft> change, ChangeContext? context = null)
    {
        var draft = new ChangeSetDraft(context ?? Some.Context());
        change(draft);
        var changes = draft.Build();
        await WriteAsync(session => session.Changes.AppendAsync(changes, Cancellation));
        return changes;
    }

    /// <summary>A customer that is stored.</summary>
    protected async Task<Customer> CustomerAsync()
    {
        var customer = Some.Customer();
        await AppendAsync(draft => draft.Create(customer));
        return customer;
    }

    /// <summary>A deal that is stored, of a customer that is stored too.</summary>
    protected async Task<Deal> DealAsync(Func<Deal, Deal>? with = null)
    {
        var customer = await CustomerAsync();
        var deal = Some.Deal(customer);
        deal = with is null ? deal : with(deal);
        await AppendAsync(draft => draft.Create(deal));
        return deal;
    }

    protected async Task<Deal> FindAsync(DealId id) =>
        await ReadAsync(session => session.Deals.FindAsync(id, Cancellation)) ?? throw new InvalidOperationException($"There is no deal {id}.");

    protected async Task<Customer> FindAsync(CustomerId id) =>
        await ReadAsync(session => session.Customers.FindAsync(id, Cancellation)) ?? throw new InvalidOperationException($"There is no customer {id}.");

    /// <summary>Undoes the change set as the conversation does.</summary>
    protected Task<UndoPlan> UndoAsync(ChangeSetId id) => WriteAsync(session => UndoAsync(session, id));

    protected static async Task<UndoPlan> UndoAsync(ISalesSession session, ChangeSetId id)
    {
        var remaining = await session.Changes.RemainingAsync(id, Cancellation);
        var states = await session.Changes.StatesAsync(remaining, Cancellation);
        var plan = Undo.Plan(Some.Context(), id, remaining, states);
        await session.Changes.AppendAsync(plan.Changes, Cancellation);
        await session.Changes.MarkUndoneAsync(id, Cancellation);
        return plan;
    }

    /// <summary>Records hold lists that compare by reference; as JSON they compare by value.</summary>
    protected static void AssertSame<T>(T expected, T actual) => Assert.Equal(SalesJson.Write(expected), SalesJson.Write(actual));
}
