using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <inheritdoc />
internal sealed class PendingUnit<T> : PendingUnit, IDisposable
{
    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<ISalesSession, CancellationToken, Task<T>> unit;
    private readonly CancellationTokenRegistration registration;

    // The unit runs in the writer's loop, but its log scopes and traces are its caller's.
    private readonly ExecutionContext? caller = ExecutionContext.Capture();
    private int started;
    private T? result;

    public PendingUnit(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellation)
    {
        this.unit = unit;
        Cancellation = cancellation;
        registration = cancellation.Register(GiveUp);
    }

    public Task<T> Outcome => outcome.Task;

    private CancellationToken Cancellation { get; }

    public override bool TryStart() => Interlocked.Exchange(ref started, 1) == 0;

    public override Task RunAsync(ISalesSession session)
    {
        if (caller is null)
        {
            return RunInContextAsync(session);
        }

        var run = Task.CompletedTask;
        ExecutionContext.Run(caller, _ => run = RunInContextAsync(session), state: null);
        return run;
    }

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

    private async Task RunInContextAsync(ISalesSession session) => result = await unit(session, Cancellation);

    // A unit that runs already is told by its token, and ends as it ends.
    private void GiveUp()
    {
        if (TryStart())
        {
            outcome.TrySetCanceled(Cancellation);
        }
    }
}
