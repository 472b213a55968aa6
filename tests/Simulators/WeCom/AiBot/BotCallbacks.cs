using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>The intelligent robot's callbacks: encrypted JSON, replies in the answer, streamed ones asked for again and again.</summary>
internal sealed class BotCallbacks(Tenant tenant, CallbackPost post, BotDesk desk, ResponseUrls responseUrls, CancellationToken stopped) : IBotWay
{
    private const int Retries = 3;
    private static readonly TimeSpan LongestStream = TimeSpan.FromMinutes(6);

    private Envelope Envelope => new(tenant.Options.Bot.Token, tenant.Options.Bot.EncodingAesKey);

    public async Task<BotReport> TellAsync(BotTurn turn, JsonObject message, CancellationToken cancellationToken)
    {
        Uri? responseUrl = null;
        lock (tenant.Gate)
        {
            if (turn.Kind is BotTurnKind.Message or BotTurnKind.Pressed)
            {
                responseUrl = responseUrls.New(turn);
                message["response_url"] = responseUrl.ToString();
            }
        }

        var retries = turn.Kind == BotTurnKind.Message && tenant.Switches.RetriesBotMessages ? Retries : 0;
        var report = await AskAsync(turn, message, retries, cancellationToken) with { ResponseUrl = responseUrl };
        if (IsStreaming(report))
        {
            return report with { Streamed = PollAsync(turn, JsonNode.Parse(report.Reply!).Part("stream").Text("id")) };
        }

        End(turn);
        return report;
    }

    /// <summary>Delivers once, with something wrong.</summary>
    public async Task<CallbackAttempt> PostAsync(string plaintext, CallbackManner manner, CancellationToken cancellationToken)
    {
        var (url, body, _) = Seal(plaintext, manner);
        return await post.PostAsync(url, body, "application/json", cancellationToken);
    }

    private static bool IsStreaming(BotReport report) =>
        report is { Reply: { } reply, ReplyTrouble: null } && JsonNode.Parse(reply).Part("stream") is { } stream && !stream.Flag("finish");

    private void End(BotTurn turn)
    {
        lock (tenant.Gate)
        {
            if (turn.Kind == BotTurnKind.Message)
            {
                desk.End(turn.Account);
            }
        }
    }

    /// <summary>Asks for the next state until the reply is complete, no longer than 6 minutes from the message.</summary>
    private async Task PollAsync(BotTurn turn, string streamId)
    {
        var isComplete = false;
        while (!isComplete && tenant.Now - turn.At < LongestStream && !stopped.IsCancellationRequested)
        {
            await Task.Delay(tenant.Switches.StreamPollInterval, tenant.Options.Time, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            JsonObject asked;
            lock (tenant.Gate)
            {
                asked = new BotJson(tenant).Message(turn, "stream", new JsonObject { ["id"] = streamId });
            }

            var report = stopped.IsCancellationRequested ? new BotReport("", IsDelivered: false) : await AskAsync(turn, asked, retries: 0, stopped);
            isComplete = report is { Reply: not null, ReplyTrouble: null } && !IsStreaming(report);
        }

        if (!isComplete)
        {
            tenant.Log.Drop(turn.Chat, streamId, "stream not complete within 6 minutes");
            tenant.Screens.Update(turn.Chat, turn.Chat + "/" + streamId, message => message with { IsComplete = true });
        }

        End(turn);
    }

    private async Task<BotReport> AskAsync(BotTurn turn, JsonObject message, int retries, CancellationToken cancellationToken)
    {
        var plaintext = message.Written();
        var nonce = "";
        var attempts = await post.PostUntilTakenAsync(
            () =>
            {
                (var url, var body, nonce) = Seal(plaintext, new CallbackManner());
                return (url, body);
            },
            "application/json",
            retries,
            cancellationToken);
        var report = new BotReport(plaintext, attempts[^1].StatusCode == 200) { Attempts = [.. attempts] };
        return report.IsDelivered && attempts[^1].Body.Length > 0 ? Take(report, turn, nonce) : report;
    }

    private BotReport Take(BotReport report, BotTurn turn, string nonce)
    {
        string? plaintext = null;
        try
        {
            plaintext = Open(report.Attempts[^1].Body, nonce);
            lock (tenant.Gate)
            {
                desk.Reply(turn, JsonNode.Parse(plaintext) as JsonObject ?? throw new WeComRefusal(47001, "no JSON object"), overSocket: false);
            }

            return report with { Reply = plaintext };
        }
        catch (Exception exception) when (exception is WeComRefusal or JsonException or CryptographicException or FormatException)
        {
            tenant.Log.Refuse("bot reply", (exception as WeComRefusal)?.Code ?? 0, exception.Message);
            return report with { Reply = plaintext, ReplyTrouble = exception.Message };
        }
    }

    private string Open(string body, string nonce)
    {
        var reply = JsonNode.Parse(body);
        var isNumber = (reply as JsonObject)?["timestamp"]?.GetValueKind() == JsonValueKind.Number;
        CardRules.Need(isNumber, 40058, "timestamp is no number");
        CardRules.Need(reply.Text("nonce") == nonce, 40058, "nonce is not that of the request");
        CardRules.Need(Envelope.Sign(reply.Text("timestamp"), nonce, reply.Text("encrypt")) == reply.Text("msgsignature"), 40058, "wrong signature");
        var (plaintext, receiveId) = Envelope.Open(reply.Text("encrypt"));
        CardRules.Need(receiveId.Length == 0, 40058, "receiveid is not empty");
        return plaintext;
    }

    private (Uri Url, byte[] Body, string Nonce) Seal(string plaintext, CallbackManner manner)
    {
        var url = tenant.BotCallbackUrl ?? throw new InvalidOperationException("The intelligent robot has no callback URL yet.");
        var nonce = ProductPost.NewNonce();
        var timestamp = manner.Timestamp ?? tenant.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var encrypted = Envelope.Seal(plaintext, manner.ReceiveId ?? "", ProductPost.NewRandom());
        encrypted = manner.Ciphertext?.Invoke(encrypted) ?? encrypted;
        var signature = manner.Signature ?? Envelope.Sign(timestamp, nonce, encrypted);
        return (
            ProductPost.WithQuery(url, ("msg_signature", signature), ("timestamp", timestamp), ("nonce", nonce)),
            manner.Body ?? Encoding.UTF8.GetBytes(new JsonObject { ["encrypt"] = encrypted }.ToJsonString()),
            nonce);
    }
}
