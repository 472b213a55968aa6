using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>What a call's result means for the message: retried, given up with a reason, or sent another way.</summary>
public static class Outcomes
{
    /// <summary>The outcome of a result other than a limit, which the gate answers for.</summary>
    /// <param name="result">What is known after the call.</param>
    /// <param name="accepted">What it is where the platform took it.</param>
    public static SendOutcome Of<T>(ApiResult<T> result, Func<T, SendOutcome> accepted) => result switch
    {
        ApiResult<T>.Ok ok => accepted(ok.Value),
        ApiResult<T>.Failed failed => Of(failed.Error),
        ApiResult<T>.NotDone notDone => new SendOutcome.Deferred(TimeSpan.Zero, notDone.Reason),
        ApiResult<T>.Unclear unclear => new SendOutcome.Unknown(unclear.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No result that is known."),
    };

    private static SendOutcome Of(ApiError error) => error.Kind switch
    {
        // A new token was refused as well: something passes that no operator needs to mend, or the next attempts show that it does not.
        ApiErrorKind.Token or ApiErrorKind.Busy => new SendOutcome.Deferred(TimeSpan.Zero, error.Reason),
        ApiErrorKind.Recipient or ApiErrorKind.Group => new SendOutcome.Unreachable(error.Reason),
        _ => new SendOutcome.Refused(error.Reason),
    };
}
