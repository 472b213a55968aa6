using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Where Teams posts everything: what people write and press, and what becomes of chats.</summary>
internal sealed class MessagesEndpoint(Admission admission, MessageIntake messages, InvokeIntake invokes, CallbackRefusals refusals)
{
    /// <summary>An activity.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var caller = await admission.IdentifyAsync(request, cancellationToken);
        if (caller is Caller.Stranger stranger)
        {
            return refusals.Refuse(stranger.Fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(trouble);
        }

        if (ActivityReader.Find(body.Content) is not { } activity)
        {
            return refusals.RefuseBody();
        }

        if (admission.FindFault(caller, activity) is { } fault)
        {
            return refusals.Refuse(fault);
        }

        var isTestClient = caller is Caller.TestClient;
        return activity.Type == ActivityTypes.Invoke
            ? await invokes.AnswerAsync(activity, isTestClient, cancellationToken)
            : Results.StatusCode(await messages.TakeAsync(activity, isTestClient) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
