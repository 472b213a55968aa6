using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Protocol.Messages;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Where DingTalk posts what people say to the robot, in HTTP mode. The signature does not cover the body, so of it nothing but ids is believed.</summary>
internal sealed class RobotEndpoint(IOptions<DingTalkOptions> options, RobotIntake intake, CallbackRefusals refusals, TimeProvider time)
{
    private const string Callback = "robot";

    /// <summary>Replies go other ways.</summary>
    private static readonly byte[] Empty = """{"msgtype":"empty"}"""u8.ToArray();

    private readonly SignedPushes pushes = new(timestamp => PushSignature.OfRobot(timestamp, options.Value.ClientSecret), time);

    /// <summary>A message.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (pushes.FindFault(request.Headers["timestamp"].ToString(), request.Headers["sign"].ToString()) is { } fault)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, trouble);
        }

        if (RobotMessageReader.Find(body.Content) is not { } message)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, EnvelopeFault.NoMessage);
        }

        if (message.RobotCode.Length > 0 && message.RobotCode != options.Value.Robot)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, EnvelopeFault.Foreign);
        }

        return await intake.TakeAsync(message) ? Results.Bytes(Empty, "application/json") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
