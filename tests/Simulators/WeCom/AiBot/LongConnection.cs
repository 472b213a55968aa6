using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>The long connection of the intelligent robot: one at a time, kept open by pings.</summary>
internal sealed class LongConnection(Tenant tenant, LongReplies replies, CancellationToken stopped) : IBotWay
{
    /// <summary>Where the product connects to.</summary>
    public const string Path = "/openws";

    private readonly Queue<string> kept = new();
    private TaskCompletionSource changed = NewSignal();
    private LongSocket? current;

    public bool IsOpen
    {
        get
        {
            lock (tenant.Gate)
            {
                return current is not null;
            }
        }
    }

    public Task<BotReport> TellAsync(BotTurn turn, JsonObject message, CancellationToken cancellationToken)
    {
        lock (tenant.Gate)
        {
            var frame = Frame.Ask(turn.Kind == BotTurnKind.Message ? "aibot_msg_callback" : "aibot_event_callback", replies.Open(turn), message);
            var isSent = current is { IsHalfOpen: false };
            if (isSent)
            {
                current!.Send(frame);
            }
            else if (tenant.Switches.KeepsMessagesWithoutSocket)
            {
                kept.Enqueue(frame);
            }
            else
            {
                tenant.Log.Drop(turn.Chat, message.Text("msgid"), "no long connection");
            }

            return Task.FromResult(new BotReport(message.Written(), isSent));
        }
    }

    /// <summary>Ends when the product has subscribed, or, the other way round, when nobody is connected.</summary>
    public async Task WhenAsync(bool isOpen, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            lock (tenant.Gate)
            {
                if (current is not null == isOpen)
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The connection breaks, or only seems to live on.</summary>
    public void Break(bool halfOpen)
    {
        lock (tenant.Gate)
        {
            if (halfOpen && current is not null)
            {
                current.IsHalfOpen = true;
            }
            else
            {
                current?.Abort();
            }
        }
    }

    public async Task AcceptAsync(HttpContext context)
    {
        using var webSocket = await context.WebSockets.AcceptWebSocketAsync();
        using var socket = new LongSocket(webSocket, tenant.Now);
        var watching = WatchAsync(socket);
        await socket.RunAsync(frame => Take(socket, frame), stopped);
        await watching;
        lock (tenant.Gate)
        {
            if (current == socket)
            {
                SetCurrent(null);
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Closes a connection on which nothing was heard for too long.</summary>
    private async Task WatchAsync(LongSocket socket)
    {
        var limit = tenant.Switches.SocketIdleLimit;
        while (!socket.Over.IsCancellationRequested)
        {
            var left = socket.LastHeard + limit - tenant.Now;
            if (left <= TimeSpan.Zero)
            {
                tenant.Log.Drop("aibot", "long connection", "no ping in time");
                socket.Abort();
                return;
            }

            await Task.Delay(left, tenant.Options.Time, socket.Over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Take(LongSocket socket, string text)
    {
        lock (tenant.Gate)
        {
            if (socket.IsHalfOpen)
            {
                return;
            }

            socket.LastHeard = tenant.Now;
            var (command, requestId) = ("", "");
            try
            {
                var frame = JsonNode.Parse(text);
                (command, requestId) = (frame.Text("cmd"), frame.Part("headers").Text("req_id"));
                tenant.Log.Called(command);
                if (command == "aibot_subscribe")
                {
                    Subscribe(socket, requestId, frame.Part("body"));
                    return;
                }

                CardRules.Need(socket.IsSubscribed, 853000, "not subscribed");
                socket.Send(Frame.Acknowledge(requestId, 0, "ok", replies.Handle(command, requestId, frame.Part("body") ?? [])));
            }
            catch (WeComRefusal refusal)
            {
                tenant.Log.Refuse(command, refusal.Code, refusal.Message);
                socket.Send(Frame.Acknowledge(requestId, refusal.Code, refusal.Message));
            }
            catch (JsonException)
            {
                socket.Send(Frame.Acknowledge(requestId, 40058, "data format error"));
            }
        }
    }

    private void Subscribe(LongSocket socket, string requestId, JsonObject? body)
    {
        var bot = tenant.Options.Bot;
        CardRules.Need(body.Text("bot_id") == bot.Id && body.Text("secret") == bot.Secret, 853000, "invalid bot_id or secret");
        CardRules.Need(bot.IsLongConnection, 853000, "the robot is in callback mode");
        if (current is { } old && old != socket)
        {
            old.IsSubscribed = false;
            old.Send(Frame.Ask("aibot_event_callback", tenant.Ids.Next("req"), new BotJson(tenant).Disconnected()));
            old.Close();
        }

        socket.IsSubscribed = true;
        socket.Send(Frame.Acknowledge(requestId, 0, "ok"));
        SetCurrent(socket);
        while (kept.TryDequeue(out var frame))
        {
            socket.Send(frame);
        }
    }

    private void SetCurrent(LongSocket? socket)
    {
        current = socket;
        changed.TrySetResult();
        changed = NewSignal();
    }
}
