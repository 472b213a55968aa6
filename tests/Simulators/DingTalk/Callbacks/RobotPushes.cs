using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Tells the app of robot messages, over the stream or by signed requests, and shows the reply in the answer.</summary>
internal sealed class RobotPushes(Tenant tenant, ProductPost post, StreamPushes stream, ChatWriter writer)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    private SimulatedApp App => tenant.Options.App;

    public Task<PushReport> DeliverAsync(JsonObject message, CancellationToken cancellationToken) =>
        App.RobotMode == PushMode.Stream
            ? stream.DeliverAsync(new Push(PushKind.Message, App, message), cancellationToken)
            : PostAsync(message, cancellationToken);

    /// <summary>Posts once, with something wrong.</summary>
    public Task<CallbackAttempt> PostAsync(string body, PushManner manner, CancellationToken cancellationToken)
    {
        var url = tenant.RobotUrl ?? throw new InvalidOperationException("The robot has no address yet.");
        var timestamp = manner.Timestamp ?? tenant.Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signature = manner.Signature ?? Signatures.OfRobot(timestamp, App.AppSecret);
        return post.PostAsync(
            new ProductLetter(url, manner.Body ?? Encoding.UTF8.GetBytes(body), "application/json; charset=utf-8")
            {
                Headers = manner.OmitsSignature ? [] : [("timestamp", timestamp), ("sign", signature)],
            },
            Patience,
            cancellationToken);
    }

    private async Task<PushReport> PostAsync(JsonObject message, CancellationToken cancellationToken)
    {
        var body = message.Written();
        var attempts = new List<CallbackAttempt> { await PostAsync(body, new PushManner(), cancellationToken) };
        if (attempts[0].StatusCode != 200 && tenant.Switches.RetriesRobotPushes)
        {
            attempts.Add(await PostAsync(body, new PushManner(), cancellationToken));
        }

        var last = attempts[^1];
        var isTaken = last.StatusCode == 200;
        var trouble = isTaken ? Reply(message, last.Body) : null;
        return new PushReport(body, isTaken) { Attempts = [.. attempts], Reply = isTaken ? last.Body : null, ReplyTrouble = trouble, Settled = Task.FromResult(isTaken) };
    }

    /// <summary>Shows the reply that came with the answer; what is neither empty nor a message is a violation.</summary>
    private string? Reply(JsonObject message, string body)
    {
        try
        {
            if (JsonNode.Parse(body) is not JsonObject reply)
            {
                throw new DingTalkRefusal(40035, "no JSON object");
            }

            lock (tenant.Gate)
            {
                if (reply.Text("msgtype") != "empty")
                {
                    writer.Show(RobotMessages.ChatOf(message), "answer", WebhookBodies.Of(reply), tenant.Ids.Next("answer"), reply.Part("at"));
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is JsonException or DingTalkRefusal)
        {
            tenant.Log.Complain($"answer to a robot message: {exception.Message}: {body}");
            return exception.Message;
        }
    }
}
