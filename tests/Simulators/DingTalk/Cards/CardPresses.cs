using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Tells the product of presses, over the stream or by signed requests, and shows its answer to the one who pressed.</summary>
internal sealed class CardPresses(Tenant tenant, ProductPost post, StreamPushes stream, CardDesk cards, CardSpaces spaces)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly CardData data = new(tenant.Switches);
    private readonly Dictionary<string, (Uri Url, string Secret)> addresses = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes => [ApiRoute.New("POST", "/v1.0/card/callbacks/register", "Card.Instance.Write", Register)];

    /// <summary>Presses, whether he sees such a button or not; a double press is the same twice.</summary>
    public async Task<PushReport> PressAsync(string userId, string outTrackId, string actionId, JsonObject parameters, CancellationToken cancellationToken)
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        CardInstance card;
        JsonObject body;
        lock (tenant.Gate)
        {
            card = cards.Find(outTrackId) ?? throw new InvalidOperationException($"There is no card {outTrackId}.");
            body = Body(card, userId, actionId, parameters);
            card.Unanswered.Add(answered.Task);
        }

        var report = card.CallbackType == "HTTP"
            ? await PostAsync(card, body, new PushManner(), cancellationToken)
            : await stream.DeliverAsync(new Push(PushKind.Press, card.App, body), cancellationToken);
        lock (tenant.Gate)
        {
            card.Unanswered.Remove(answered.Task);
            answered.SetResult();
            return report with { ReplyTrouble = report.IsDelivered ? Apply(card, userId, report.Reply ?? "") : report.ReplyTrouble };
        }
    }

    /// <summary>Posts a press once, with something wrong.</summary>
    public async Task<CallbackAttempt> PostAsync(string userId, string outTrackId, string actionId, JsonObject parameters, PushManner manner, CancellationToken cancellationToken)
    {
        CardInstance card;
        JsonObject body;
        lock (tenant.Gate)
        {
            card = cards.Find(outTrackId) ?? throw new InvalidOperationException($"There is no card {outTrackId}.");
            body = Body(card, userId, actionId, parameters);
        }

        return (await PostAsync(card, body, manner, cancellationToken)).Attempts[0];
    }

    private JsonObject Body(CardInstance card, string userId, string actionId, JsonObject parameters)
    {
        var content = new JsonObject
        {
            ["cardPrivateData"] = new JsonObject { ["actionIds"] = new JsonArray(actionId), ["params"] = parameters.DeepClone() },
        }.Written();
        return new JsonObject
        {
            ["type"] = "actionCallback",
            ["outTrackId"] = card.OutTrackId,
            ["corpId"] = tenant.Options.CorpId,
            ["userId"] = userId,
            ["userIdType"] = 1,
            ["spaceId"] = card.Places.Select(place => place.SpaceId).FirstOrDefault(""),
            ["spaceType"] = "IM",
            ["extension"] = "{}",
            ["content"] = content,
            ["value"] = content,
        };
    }

    private async Task<PushReport> PostAsync(CardInstance card, JsonObject body, PushManner manner, CancellationToken cancellationToken)
    {
        (Uri Url, string Secret) address;
        lock (tenant.Gate)
        {
            address = addresses.TryGetValue(card.RouteKey, out var known) ? known : throw new InvalidOperationException($"No address is registered for the route «{card.RouteKey}».");
        }

        var timestamp = manner.Timestamp ?? tenant.Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var letter = new ProductLetter(address.Url, manner.Body ?? Encoding.UTF8.GetBytes(body.Written()))
        {
            Headers = manner.OmitsSignature
                ? []
                : [("x-ddpaas-signature-timestamp", timestamp), ("x-ddpaas-signature", manner.Signature ?? Signatures.OfCard(timestamp, address.Secret))],
        };
        var attempt = await post.PostAsync(letter, Patience, cancellationToken);
        var isTaken = attempt.StatusCode == 200;
        var reply = isTaken ? $$"""{"response":{{attempt.Body}}}""" : null;
        return new PushReport(body.Written(), isTaken) { Attempts = [attempt], Reply = reply, Settled = Task.FromResult(isTaken) };
    }

    /// <summary>The answer changes what the one who pressed sees, and nobody else's card.</summary>
    private string? Apply(CardInstance card, string userId, string reply)
    {
        try
        {
            var response = JsonNode.Parse(reply).Part("response") ?? throw new DingTalkRefusal("param.invalid", "the answer is no object");
            var options = response.Part("cardUpdateOptions");
            if (Given(response, "cardData") is { } given)
            {
                var byKey = options.Flag("updateCardDataByKey");
                if (tenant.Switches.StoresCallbackData)
                {
                    card.SetPublic(given, byKey);
                }
                else
                {
                    card.Answer(userId, given, byKey);
                }
            }

            if (Given(response, "userPrivateData") is { } own)
            {
                card.SetPrivate(userId, own, options.Flag("updatePrivateDataByKey"));
            }

            spaces.Redraw(card);
            return null;
        }
        catch (Exception exception) when (exception is JsonException or DingTalkRefusal)
        {
            tenant.Log.Complain($"answer to a press: {exception.Message}: {reply}");
            return exception.Message;
        }
    }

    /// <summary>An empty map changes nothing, as in the official samples.</summary>
    private System.Collections.Immutable.ImmutableSortedDictionary<string, string>? Given(JsonObject response, string part) =>
        data.Of(response, part) is { Count: > 0 } given ? given : null;

    private JsonObject Register(ApiCall call)
    {
        var (key, url, secret) = (call.Json.Text("callbackRouteKey"), call.Json.Text("callbackUrl"), call.Json.Text("apiSecret"));
        Demand.That(key.Length > 0 && Uri.TryCreate(url, UriKind.Absolute, out _), "param.invalid", "callbackRouteKey 或 callbackUrl 无效");
        if (!addresses.TryGetValue(key, out var address) || call.Json.Flag("forceUpdate"))
        {
            addresses[key] = address = (new Uri(url), secret.Length > 0 ? secret : tenant.Ids.Next("card-secret"));
        }

        return new JsonObject { ["success"] = true, ["result"] = new JsonObject { ["callbackUrl"] = address.Url.ToString(), ["apiSecret"] = address.Secret } };
    }
}
