using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>One connection of an app. All of it runs under the tenant's gate.</summary>
internal sealed class StreamConnection(string id, Gateway.Ticket ticket, LongSocket socket, MutableStream? wire, Tenant tenant)
{
    private readonly Dictionary<string, (Delivery Delivery, TaskCompletionSource<bool> Attempt)> deliveries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Opaque, TaskCompletionSource<bool> Echoed)> pings = new(StringComparer.Ordinal);

    public string Id => id;

    /// <summary>Cancelled when the connection is over.</summary>
    public CancellationToken Over => socket.Over;

    /// <summary>True once it was told to go: nothing more comes over it.</summary>
    public bool IsLeaving { get; private set; }

    /// <summary>True where raw frames of the test went out, to which the product may answer what it likes.</summary>
    public bool IsTampered { get; set; }

    public bool Takes(SimulatedApp app, string topic) => !IsLeaving && ticket.App.AppKey == app.AppKey && ticket.Topics.Contains(topic);

    public Task<bool> Send(Delivery delivery)
    {
        var push = delivery.Push;
        var attempt = delivery.Begin();
        deliveries[delivery.MessageId] = (delivery, attempt);
        Write(StreamFrames.Write(push.Kind == PushKind.Event ? "EVENT" : "CALLBACK", push.Topic, delivery.MessageId, id, tenant.Now, push.Data, push.Headers));
        return attempt.Task;
    }

    public void Write(string frame)
    {
        tenant.Log.Note(id, isFromProduct: false, frame);
        socket.Send(frame, tenant.Switches.SplitsFrames);
    }

    /// <summary>Pings; ends with true when the echo is there, and with false when it is wrong or the connection is gone.</summary>
    public Task<bool> Ping()
    {
        var (messageId, opaque) = (tenant.Ids.Next("ping"), Guid.NewGuid().ToString("N"));
        var echoed = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        pings[messageId] = (opaque, echoed);
        Write(StreamFrames.Write("SYSTEM", "ping", messageId, id, tenant.Now, new JsonObject { ["opaque"] = opaque }));
        return echoed.Task;
    }

    public void TellToGo()
    {
        Write(StreamFrames.Write("SYSTEM", "disconnect", null, id, tenant.Now, new JsonObject { ["reason"] = "connection is expired" }));
        IsLeaving = true;
    }

    public void GoAway()
    {
        IsLeaving = true;
        if (!socket.IsHalfOpen)
        {
            socket.Close(WebSocketCloseStatus.EndpointUnavailable);
        }
    }

    public void Abort()
    {
        IsLeaving = true;
        if (!socket.IsHalfOpen)
        {
            socket.Abort();
        }
    }

    /// <summary>It stays open, and carries nothing any more, not even the pongs of the protocol below; who sends over it does not know.</summary>
    public void GoDeaf()
    {
        socket.IsHalfOpen = true;
        wire?.IsMuted = true;
    }

    public void Take(string text)
    {
        if (socket.IsHalfOpen)
        {
            return;
        }

        tenant.Log.Note(id, isFromProduct: true, text);
        var (code, messageId, data, trouble) = StreamFrames.Read(text);
        if (trouble is null && pings.Remove(messageId, out var ping))
        {
            var isRight = data.Text("opaque") == ping.Opaque;
            Complain(isRight ? null : "the echo of a ping is wrong", text);
            ping.Echoed.TrySetResult(isRight);
        }
        else if (trouble is null && deliveries.TryGetValue(messageId, out var sent))
        {
            trouble = StreamFrames.TroubleOf(sent.Delivery.Push.Kind, code, data);
            Complain(trouble, text);
            if (trouble is null && code == 200 && data.Text("status") != "LATER")
            {
                sent.Delivery.Acknowledge(data!);
            }
            else
            {
                sent.Attempt.TrySetResult(false);
            }
        }
        else
        {
            Complain(trouble ?? "nothing with this messageId was sent here", text);
        }
    }

    /// <summary>Whoever waits for something of this connection waits in vain.</summary>
    public void End()
    {
        IsLeaving = true;
        foreach (var (_, attempt) in deliveries.Values)
        {
            attempt.TrySetResult(false);
        }

        foreach (var (_, echoed) in pings.Values)
        {
            echoed.TrySetResult(false);
        }
    }

    private void Complain(string? trouble, string text)
    {
        if (trouble is not null && !IsTampered)
        {
            tenant.Log.Complain($"stream: {trouble}: {text}");
        }
    }
}
