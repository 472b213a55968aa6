using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What a call's result means for the message: retried, given up with a reason, or sent another way.</summary>
internal static class Outcomes
{
    /// <summary>The outcome of a result other than a limit, which the gate answers for.</summary>
    /// <param name="result">What is known after the call.</param>
    /// <param name="accepted">What it is where WeCom took it.</param>
    public static SendOutcome Of<T>(ApiResult<T> result, Func<T, SendOutcome> accepted) => result switch
    {
        ApiResult<T>.Ok ok => accepted(ok.Value),
        ApiResult<T>.Failed failed => Of(failed.Error),
        ApiResult<T>.NotDone notDone => new SendOutcome.Deferred(TimeSpan.Zero, notDone.Reason),
        ApiResult<T>.Unclear unclear => new SendOutcome.Unknown(unclear.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No result that is known."),
    };

    private static SendOutcome Of(WeComError error) => error.Kind switch
    {
        // A new token was refused as well: something passes that no operator needs to mend, or the next attempts show that it does not.
        WeComErrorKind.Token or WeComErrorKind.Busy => new SendOutcome.Deferred(TimeSpan.Zero, error.Reason),
        WeComErrorKind.Recipient or WeComErrorKind.Group => new SendOutcome.Unreachable(error.Reason),
        _ => new SendOutcome.Refused(error.Reason),
    };
}
