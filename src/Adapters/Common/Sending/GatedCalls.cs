using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Makes calls that send, each behind its gates: the limits are kept before the platform has to say so, and where it does, nothing more is sent.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class GatedCalls(IRateGate gates, QuotaPauses pauses, OperatorNotices notices)
{
    /// <summary>Takes a place behind each gate; null where all are open.</summary>
    /// <param name="own">The gate of whom it is sent to, asked last: its places are few.</param>
    /// <param name="api">The gate that the platform shuts, where it is another.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SendOutcome.Deferred?> TakeAsync(SendingGate own, SendingGate? api, CancellationToken cancellationToken)
    {
        foreach (var gate in api is null ? [own] : new[] { api, own })
        {
            var wait = await gates.TakeAsync(gate.Key, gate.Limits, cancellationToken);
            if (wait > TimeSpan.Zero)
            {
                return new SendOutcome.Deferred(wait, $"the limit {gate.Key} is reached", IsQuota: true);
            }
        }

        return null;
    }

    /// <summary>What the result of a call means, for its gate, for operators and for the message.</summary>
    /// <param name="result">What is known after the call.</param>
    /// <param name="gate">The gate that the platform shuts.</param>
    /// <param name="accepted">What it is where the platform took it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SendOutcome> ConcludeAsync<T>(ApiResult<T> result, SendingGate gate, Func<T, SendOutcome> accepted, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case ApiResult<T>.Ok:
                pauses.Passed(gate.Key);
                break;
            case ApiResult<T>.Failed { Error: { Kind: ApiErrorKind.Quota } error }:
                var pause = pauses.Reached(gate.Key);
                await gates.ShutAsync(gate.Key, pause, cancellationToken);
                notices.LimitReached(error, pause);
                return new SendOutcome.Deferred(pause, error.Reason, IsQuota: true);
            case ApiResult<T>.Failed { Error: { Kind: ApiErrorKind.Configuration or ApiErrorKind.Content or ApiErrorKind.Unknown } error }:
                notices.Refused(error);
                break;
        }

        return Outcomes.Of(result, accepted);
    }
}
