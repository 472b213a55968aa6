using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Makes calls that send, each behind its gates, and learns from what Teams answers.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TeamsCalls(
    IRateGate gates, GatedCalls calls, QuotaPauses pauses, OperatorNotices notices, TeamsReferences references, IOptions<TeamsOptions> options)
{
    /// <summary>Where the tenants of the one other cloud are served that share the public one's login.</summary>
    public const string OtherHost = "https://smba.infra.gcc.teams.microsoft.com/teams";

    /// <summary>Longer pauses are worth an operator's look.</summary>
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>For how long a conversation is left alone where Teams does not say it: its windows are short.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(16), TimeSpan.FromSeconds(30)];

    private readonly string appId = options.Value.AppId;

    /// <summary>Takes a place in the conversation and in its tenant; null where there is one.</summary>
    public Task<SendOutcome.Deferred?> TakeAsync(TeamsDestination to, CancellationToken cancellationToken) =>
        calls.TakeAsync(GateOf(to), TeamsGates.Tenant(appId, to.Tenant), cancellationToken);

    /// <summary>What the result of a call means, for its gate, for what is known of the chat, for operators and for the message.</summary>
    /// <param name="result">What is known after the call.</param>
    /// <param name="to">Where it went.</param>
    /// <param name="accepted">What it is where Teams took it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SendOutcome> ConcludeAsync<T>(ApiResult<T> result, TeamsDestination to, Func<T, SendOutcome> accepted, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case ApiResult<T>.Failed { Error: { Kind: ApiErrorKind.Quota } error }:
                return await WaitAsync(error, to, cancellationToken);
            case ApiResult<T>.Failed { Error: var error } when ConnectorErrors.IsGone(error):
                await MarkGoneAsync(to, cancellationToken);
                break;
            case ApiResult<T>.Failed { Error: var error } when ConnectorErrors.IsOfAnotherHost(error) && await MoveAsync(to, cancellationToken):
                return new SendOutcome.Deferred(TimeSpan.Zero, error.Reason);
            case ApiResult<T>.Failed { Error: { Kind: ApiErrorKind.Token } error }:
                // A new token was refused as well: it may be the registration that is wrong, which only an operator can mend.
                notices.Refused(error with { Kind = ApiErrorKind.Configuration });
                break;
        }

        return await calls.ConcludeAsync(result, GateOf(to), accepted, cancellationToken);
    }

    /// <summary>Nothing is sent to the chat any more until something is heard of it again.</summary>
    public Task MarkGoneAsync(TeamsDestination to, CancellationToken cancellationToken) => NoteAsync(() => references.MarkGoneAsync(to.Chat, cancellationToken));

    private async Task<SendOutcome.Deferred> WaitAsync(ApiError error, TeamsDestination to, CancellationToken cancellationToken)
    {
        var gate = GateOf(to);
        var pause = error.RetryAfter is { } asked ? Within(asked) : pauses.Reached(gate.Key, Pauses);
        await gates.ShutAsync(gate.Key, pause, cancellationToken);
        if (pause >= WorthTelling)
        {
            notices.LimitReached(error, pause);
        }

        return new SendOutcome.Deferred(pause, error.Reason, IsQuota: true);
    }

    /// <summary>A moment that has gone by, by a clock that runs differently, is no leave to go on at once.</summary>
    private static TimeSpan Within(TimeSpan asked) => asked < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : asked < LongestPause ? asked : LongestPause;

    private async Task<bool> MoveAsync(TeamsDestination to, CancellationToken cancellationToken)
    {
        if (to.Reference.ServiceUrl == OtherHost)
        {
            return false;
        }

        await NoteAsync(() => references.KeepAsync(to.Chat, to.Reference with { ServiceUrl = OtherHost }, cancellationToken));
        return true;
    }

    /// <summary>Keeps what was learnt; where it cannot be kept it is learnt again, and what became of the message stands.</summary>
    private static async Task NoteAsync(Func<Task> note)
    {
        try
        {
            await note();
        }
        catch (DatabaseUnavailableException)
        {
            // Learnt again with the next message.
        }
    }

    private SendingGate GateOf(TeamsDestination to) => TeamsGates.Conversation(appId, to.Place.Conversation);
}
