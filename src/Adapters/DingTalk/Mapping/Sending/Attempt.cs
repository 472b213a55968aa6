using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>
/// Says something: keeps what its buttons stand for before anybody can press them, and where DingTalk holds it to be unsafe for what users wrote,
/// says it once more as text without addresses.
/// </summary>
internal sealed class Attempt(IPressCodes codes)
{
    /// <summary>Says it.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="capabilities">What the way shows.</param>
    /// <param name="call">Hands over what was drawn.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResult<T>> MakeAsync<T>(
        OutgoingMessage message, DingTalkCapabilities capabilities, Func<DingTalkContent, Task<ApiResult<T>>> call, CancellationToken cancellationToken)
    {
        var content = DingTalkDrawing.Draw(message, capabilities).Content;
        try
        {
            await KeepAsync(message, content, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            return new ApiResult<T>.NotDone("the database does not answer, and what the buttons stand for could not be kept");
        }

        var result = await call(content);
        return result is ApiResult<T>.Failed { Error: var error } && ErrorTable.IsUnsafe(error.Code)
            ? await call(DingTalkDrawing.DrawHarmless(message, capabilities).Content)
            : result;
    }

    private Task KeepAsync(OutgoingMessage message, DingTalkContent content, CancellationToken cancellationToken) =>
        content is DingTalkContent.ActionCard { Buttons: var buttons }
            ? codes.KeepAsync([.. buttons.Select(button => button.ToPressCode(message))], cancellationToken)
            : Task.CompletedTask;
}
