using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Tells the app of events: over the stream, or encrypted over HTTP, again after 10 s and 30 s, and then only for whoever asks.</summary>
internal sealed class EventDesk(Tenant tenant, ProductPost post, StreamPushes stream, CancellationToken stopped)
{
    private const int LargestPage = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan Parking = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan[] Again = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)];
    private readonly List<(DateTimeOffset From, string Plaintext)> parked = [];

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Legacy("GET", "/call_back/get_call_back_failed_result", "", Failed) with { IsFree = true }];

    private SimulatedApp App => tenant.Options.App;

    private Envelope Envelope => new(App.EventToken, App.EventAesKey);

    /// <summary>Tells of an event; its fields are given in camelCase, as the stream has them.</summary>
    public Task<PushReport> TellAsync(string type, JsonObject data, bool isFree, CancellationToken cancellationToken)
    {
        Push push;
        lock (tenant.Gate)
        {
            var id = tenant.Ids.Next("event");
            if (!isFree && !tenant.Quota.TakePush(tenant.Now))
            {
                data = new JsonObject { ["errCode"] = 20001, ["errMsg"] = "当前组织的Webhook&Stream调用次数已达上限" };
            }

            data["timeStamp"] = Milliseconds();
            push = new Push(PushKind.Event, App, data) { Headers = Headers(type, id) };
            if (App.EventMode == PushMode.Http && !isFree)
            {
                data["eventId"] = id;
            }
        }

        return App.EventMode == PushMode.Stream ? stream.DeliverAsync(push, cancellationToken) : DeliverAsync(Plaintext(type, data), cancellationToken);
    }

    /// <summary>Delivers an event over HTTP with this plaintext as the platform does; ends with the first delivery.</summary>
    public async Task<PushReport> DeliverAsync(string plaintext, CancellationToken cancellationToken)
    {
        var (attempt, trouble) = await TryAsync(plaintext, cancellationToken);
        return new PushReport(plaintext, trouble is null)
        {
            Attempts = [attempt],
            ReplyTrouble = trouble,
            Settled = trouble is null ? Task.FromResult(true) : RepeatAsync(plaintext),
        };
    }

    /// <summary>Asks an address whether it is the product's, as the console does before it saves it; null where it is.</summary>
    public async Task<string?> VerifyAsync(Uri url, CancellationToken cancellationToken)
    {
        var attempt = await post.PostAsync(Seal(url, """{"EventType":"check_url"}""", new PushManner()), Patience, cancellationToken);
        return TroubleOf(attempt);
    }

    /// <summary>Posts an event once, with something wrong.</summary>
    public Task<CallbackAttempt> PostAsync(string plaintext, PushManner manner, CancellationToken cancellationToken) =>
        post.PostAsync(Seal(Url(), plaintext, manner), Patience, cancellationToken);

    private static string Plaintext(string type, JsonObject data)
    {
        var plain = new JsonObject { ["EventType"] = type };
        foreach (var (name, value) in data)
        {
            var isUpper = name is not ("eventId" or "errCode" or "errMsg");
            plain[isUpper ? char.ToUpperInvariant(name[0]) + name[1..] : name] = value?.DeepClone();
        }

        return plain.Written();
    }

    private Uri Url() => tenant.EventUrl ?? throw new InvalidOperationException("There is no address for events yet.");

    private string Milliseconds() => tenant.Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private JsonObject Headers(string type, string id) => new()
    {
        ["eventType"] = type,
        ["eventId"] = id,
        ["eventBornTime"] = Milliseconds(),
        ["eventCorpId"] = tenant.Options.CorpId,
        ["eventUnifiedAppId"] = "5b1e3a0c-sim",
    };

    private async Task<bool> RepeatAsync(string plaintext)
    {
        foreach (var pause in Again)
        {
            await Task.Delay(pause, tenant.Options.Time, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stopped.IsCancellationRequested && (await TryAsync(plaintext, stopped)).Trouble is null)
            {
                return true;
            }
        }

        lock (tenant.Gate)
        {
            parked.Add((tenant.Now + Parking, plaintext));
        }

        return false;
    }

    private async Task<(CallbackAttempt Attempt, string? Trouble)> TryAsync(string plaintext, CancellationToken cancellationToken)
    {
        try
        {
            var attempt = await PostAsync(plaintext, new PushManner(), cancellationToken);
            var trouble = TroubleOf(attempt);
            if (attempt.StatusCode == 200 && trouble is not null)
            {
                tenant.Log.Complain($"answer to an event: {trouble}: {attempt.Body}");
            }

            return (attempt, trouble);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            return (new CallbackAttempt(null, "the simulator stops"), "the simulator stops");
        }
    }

    private string? TroubleOf(CallbackAttempt attempt)
    {
        if (attempt.StatusCode != 200)
        {
            return attempt.StatusCode is { } status ? string.Create(CultureInfo.InvariantCulture, $"HTTP {status}") : attempt.Body;
        }

        try
        {
            var answer = JsonNode.Parse(attempt.Body);
            if (Envelope.Sign(answer.Text("timeStamp"), answer.Text("nonce"), answer.Text("encrypt")) != answer.Text("msg_signature"))
            {
                return "the signature is wrong";
            }

            var (message, owner) = Envelope.Open(answer.Text("encrypt"));
            return (message, owner == App.AppKey) switch
            {
                ("success", true) => null,
                ("success", false) => "the owner is wrong",
                _ => "the plaintext is not success",
            };
        }
        catch (Exception exception) when (exception is JsonException or CryptographicException or FormatException)
        {
            return exception.Message;
        }
    }

    private ProductLetter Seal(Uri url, string plaintext, PushManner manner)
    {
        var (timestamp, nonce) = (manner.Timestamp ?? Milliseconds(), ProductPost.NewNonce());
        var encrypted = Envelope.Seal(plaintext, manner.Owner ?? App.AppKey, ProductPost.NewRandom());
        encrypted = manner.Ciphertext?.Invoke(encrypted) ?? encrypted;
        var signature = manner.Signature ?? Envelope.Sign(timestamp, nonce, encrypted);
        var address = manner.OmitsSignature
            ? url
            : ProductPost.WithQuery(url, ("signature", signature), ("msg_signature", signature), ("timestamp", timestamp), ("nonce", nonce));
        return new ProductLetter(address, manner.Body ?? Encoding.UTF8.GetBytes(new JsonObject { ["encrypt"] = encrypted }.ToJsonString()));
    }

    /// <summary>What is read is gone.</summary>
    private JsonObject Failed(ApiCall call)
    {
        var ready = parked.Where(each => tenant.Now >= each.From).Take(LargestPage).ToList();
        parked.RemoveAll(ready.Contains);
        var answer = ApiAnswer.Success();
        answer["has_more"] = parked.Exists(each => tenant.Now >= each.From);
        answer["failed_list"] = new JsonArray([.. ready.Select(each => (JsonNode)Entry(each.Plaintext))]);
        return answer;
    }

    private JsonObject Entry(string plaintext)
    {
        var plain = JsonNode.Parse(plaintext);
        var type = plain.Text("EventType");
        return new JsonObject
        {
            ["call_back_tag"] = type,
            ["event_time"] = tenant.Now.ToUnixTimeMilliseconds(),
            ["corpid"] = tenant.Options.CorpId,
            [type] = plain?.DeepClone(),
        };
    }
}
