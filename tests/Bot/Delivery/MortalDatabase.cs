using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>The database as a node has it that can be killed: from then on nothing that it asks is answered, and what it was writing may or may not be stored.</summary>
internal sealed class MortalDatabase(ISalesDatabase database) : ISalesDatabase
{
    private readonly TaskCompletionSource dead = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool SupportsSeveralNodes => database.SupportsSeveralNodes;

    public bool IsDead => dead.Task.IsCompleted;

    public void Kill() => dead.TrySetResult();

    public Task<T> WriteAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken) =>
        AliveAsync(() => database.WriteAsync(unit, cancellationToken));

    public Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken) =>
        AliveAsync(() => database.ReadAsync(query, cancellationToken));

    private async Task<T> AliveAsync<T>(Func<Task<T>> ask)
    {
        if (IsDead)
        {
            throw new DatabaseUnavailableException("The node is dead.");
        }

        var answer = await ask();
        return IsDead ? throw new DatabaseUnavailableException("The node died before it heard of it.") : answer;
    }
}
