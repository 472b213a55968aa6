namespace SalesBot.Adapters.Common.Wire;

/// <summary>What is known after a call.</summary>
public abstract record ApiResult<T>
{
    private ApiResult()
    {
    }

    /// <summary>The same outcome of a call whose value is made of this one's.</summary>
    public ApiResult<TOther> Then<TOther>(Func<T, ApiResult<TOther>> next) => this switch
    {
        Ok ok => next(ok.Value),
        Failed failed => new ApiResult<TOther>.Failed(failed.Error),
        NotDone notDone => new ApiResult<TOther>.NotDone(notDone.Reason),
        Unclear unclear => new ApiResult<TOther>.Unclear(unclear.Reason),
        _ => throw new InvalidOperationException(GetType().Name),
    };

    /// <summary>Why it did not come about, and with which error where the platform refused it.</summary>
    /// <exception cref="InvalidOperationException">It did.</exception>
    public (string Reason, ApiError? Error) Failure => this switch
    {
        Failed { Error: var error } => (error.Reason, error),
        NotDone { Reason: var reason } => (reason, null),
        Unclear { Reason: var reason } => (reason, null),
        _ => throw new InvalidOperationException("A call that succeeded has no failure."),
    };

    /// <summary>The platform did it.</summary>
    public sealed record Ok(T Value) : ApiResult<T>;

    /// <summary>The platform refused it, and nothing was done.</summary>
    public sealed record Failed(ApiError Error) : ApiResult<T>;

    /// <summary>The request did not get through, and nothing was done.</summary>
    public sealed record NotDone(string Reason) : ApiResult<T>;

    /// <summary>The request was under way when the connection broke or the time ended: it may have been done.</summary>
    public sealed record Unclear(string Reason) : ApiResult<T>;
}
