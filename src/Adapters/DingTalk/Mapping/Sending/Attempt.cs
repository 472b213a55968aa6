using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Says something, and where DingTalk holds it to be unsafe for what users wrote, once more as text without addresses.</summary>
internal sealed class Attempt(SpokenPresses presses)
{
    /// <summary>Says it.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="capabilities">What the way shows.</param>
    /// <param name="call">Hands over what was drawn.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What is known after the call, or why none was made.</returns>
    public async Task<(ApiResult<T>? Result, SendOutcome.Deferred? NotYet)> MakeAsync<T>(
        OutgoingMessage message, DingTalkCapabilities capabilities, Func<DingTalkContent, Task<ApiResult<T>>> call, CancellationToken cancellationToken)
    {
        var content = DingTalkDrawing.Draw(message, capabilities).Content;
        if (await presses.KeepAsync(message, content, cancellationToken) is { } notYet)
        {
            return (null, notYet);
        }

        var result = await call(content);
        return result is ApiResult<T>.Failed { Error: var error } && ErrorTable.IsUnsafe(error.Code)
            ? (await call(DingTalkDrawing.DrawHarmless(message, capabilities).Content), null)
            : (result, null);
    }
}
