using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Makes calls that send, each behind its gates, counts them, and keeps to what DingTalk says of its limits.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class DingTalkCalls(IRateGate gates, GatedCalls calls, MonthlyQuota quota, OperatorNotices notices, IOptions<DingTalkOptions> options)
{
    /// <summary>Shorter pauses are an everyday matter, of which operators hear nothing.</summary>
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMinutes(1);

    private readonly string clientId = options.Value.ClientId;

    /// <summary>Takes a place in a chat; null where there is one.</summary>
    public Task<SendOutcome.Deferred?> TakeChatAsync(DingTalkChat chat, CancellationToken cancellationToken) =>
        calls.TakeAsync(ChatGate(chat), DingTalkGates.Address, cancellationToken);

    /// <summary>Takes a place for a call of an API; null where there is one.</summary>
    public async Task<SendOutcome.Deferred?> TakeApiAsync(string api, CancellationToken cancellationToken) =>
        await calls.TakeAsync(DingTalkGates.Api(clientId, api), DingTalkGates.Month(clientId), cancellationToken);

    /// <summary>What the result of a call means, for its gates, for the month's count, for operators and for the message.</summary>
    /// <param name="result">What is known after the call.</param>
    /// <param name="api">The call.</param>
    /// <param name="chat">Where it was to be said.</param>
    /// <param name="pool">On what it counts.</param>
    /// <param name="accepted">What it is where DingTalk took it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SendOutcome> ConcludeAsync<T>(
        ApiResult<T> result, string api, DingTalkChat chat, QuotaPool pool, Func<T, SendOutcome> accepted, CancellationToken cancellationToken)
    {
        if (result is ApiResult<T>.Failed { Error: { Kind: ApiErrorKind.Quota } error })
        {
            var pause = ErrorTable.PauseAfter(error.Code);
            await gates.ShutAsync(GateOf(error, api, chat).Key, pause, cancellationToken);
            if (pause >= WorthTelling)
            {
                notices.LimitReached(error, pause);
            }

            return new SendOutcome.Deferred(pause, error.Reason, IsQuota: true);
        }

        if (result is not ApiResult<T>.NotDone)
        {
            await quota.CountAsync(pool, cancellationToken);
        }

        return await calls.ConcludeAsync(result, DingTalkGates.Api(clientId, api), accepted, cancellationToken);
    }

    private SendingGate GateOf(ApiError error, string api, DingTalkChat chat) =>
        error.Code == ErrorTable.AddressBanned ? DingTalkGates.Address
        : ErrorTable.IsMonthUsedUp(error.Code) ? DingTalkGates.Month(clientId)
        : ErrorTable.IsOfChat(error.Code) ? ChatGate(chat)
        : DingTalkGates.Api(clientId, api);

    private SendingGate ChatGate(DingTalkChat chat) =>
        chat.Route == DingTalkRoute.Robot ? DingTalkGates.Robot(chat.Id) : DingTalkGates.Chat(clientId, chat.ToAddress().Id);
}
