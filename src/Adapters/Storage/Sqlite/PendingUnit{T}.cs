using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <inheritdoc />
internal sealed class PendingUnit<T> : PendingUnit, IDisposable
{
    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<ISalesSession, CancellationToken, Task<T>> unit;
    private readonly CancellationTokenRegistration registration;
    private int started;
    private T? result;

    public PendingUnit(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellation)
    {
        this.unit = unit;
        Cancellation = cancellation;
        registration = cancellation.Register(GiveUp);
    }

    public Task<T> Outcome => outcome.Task;

    public override CancellationToken Cancellation { get; }

    public override bool TryStart() => Interlocked.Exchange(ref started, 1) == 0;

    public override async Task RunAsync(ISalesSession session, CancellationToken cancellationToken) =>
        result = await unit(session, cancellationToken);

    public override void Complete() => outcome.TrySetResult(result!);

    public override void Fail(Exception exception)
    {
        if (exception is OperationCanceledException && Cancellation.IsCancellationRequested)
        {
            outcome.TrySetCanceled(Cancellation);
        }
        else
        {
            outcome.TrySetException(exception);
        }
    }

    public void Dispose() => registration.Dispose();

    // A unit that runs already is told by its token, and ends as it ends.
    private void GiveUp()
    {
        if (TryStart())
        {
            outcome.TrySetCanceled(Cancellation);
        }
    }
}
