using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Interactive cards: made, delivered, changed.</summary>
internal sealed class CardDesk(Tenant tenant, CardSpaces spaces)
{
    private const string WriteScope = "Card.Instance.Write";
    private const string StreamScope = "Card.Streaming.Write";
    private const string Instances = "/v1.0/card/instances";

    /// <summary>How long an update waits, in true time, for the answer to a press that may just be under way on another connection.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly CardData data = new(tenant.Switches);
    private readonly Dictionary<string, CardInstance> cards = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.New("POST", Instances + "/createAndDeliver", WriteScope, CreateAndDeliver),
        ApiRoute.New("POST", Instances, WriteScope, call => new JsonObject { ["success"] = true, ["result"] = Create(call).OutTrackId }),
        ApiRoute.New("POST", Instances + "/deliver", WriteScope, call => new JsonObject { ["success"] = true, ["result"] = spaces.Deliver(Require(call), call) }),
        ApiRoute.New("PUT", Instances, WriteScope, Change) with { Before = SettleAsync },
        ApiRoute.New("PUT", "/v1.0/card/streaming", StreamScope, StreamInto) with { Before = SettleAsync },
    ];

    public CardInstance? Find(string outTrackId) => cards.GetValueOrDefault(outTrackId);

    private JsonObject CreateAndDeliver(ApiCall call)
    {
        CardSpaces.Check(call.Json);
        var card = Create(call);
        return new JsonObject { ["success"] = true, ["result"] = new JsonObject { ["outTrackId"] = card.OutTrackId, ["deliverResults"] = spaces.Deliver(card, call) } };
    }

    private CardInstance Create(ApiCall call)
    {
        var request = call.Json;
        var (id, templateId) = (request.Text("outTrackId"), request.Text("cardTemplateId"));
        Demand.That(id.Length > 0, "param.outTrackIdEmpty", "outTrackId 为空");
        Demand.That(templateId.Length > 0, "param.cardTemplateIdEmpty", "cardTemplateId 为空");
        var template = tenant.Options.Templates.FirstOrDefault(each => each.Id == templateId) ?? throw new DingTalkRefusal("param.templateNotExist", "模板不存在");
        Demand.That(template.IsPublished, "param.templateUnpublished", "模板未发布");
        Demand.That(!cards.ContainsKey(id), "param.cardAlreadyExist", "卡片已存在");
        Demand.That(request.Text("callbackType") is "" or "STREAM" or "HTTP", "param.invalid", "callbackType 无效");
        var card = new CardInstance(id, template, call.App, request.Text("callbackType"), request.Text("callbackRouteKey"));
        card.SetPublic(data.Of(request, "cardData") ?? throw new DingTalkRefusal("param.cardPublicDataEmpty", "cardData 为空"), byKey: false);
        foreach (var (user, values) in data.PrivateOf(request))
        {
            RequireUser(user);
            card.SetPrivate(user, values, byKey: false);
        }

        return cards[id] = card;
    }

    /// <summary>By default an update replaces all variables; by key it sets those that are given.</summary>
    private JsonObject Change(ApiCall call)
    {
        var card = Require(call);
        ComplainOfCallback(card);
        var (given, own) = (data.Of(call.Json, "cardData"), data.PrivateOf(call.Json));
        Demand.That(given is not null || own.Count > 0, "param.cardDataAndPrivateDataBothEmpty", "cardData 和 privateData 均为空");
        var options = call.Json.Part("cardUpdateOptions");
        if (given is not null)
        {
            card.SetPublic(given, options.Flag("updateCardDataByKey"));
        }

        foreach (var (user, values) in own)
        {
            RequireUser(user);
            card.SetPrivate(user, values, options.Flag("updatePrivateDataByKey"));
        }

        spaces.Redraw(card);
        return new JsonObject { ["success"] = true, ["result"] = true };
    }

    private JsonObject StreamInto(ApiCall call)
    {
        var card = Require(call);
        ComplainOfCallback(card);
        var (key, content) = (call.Json.Text("key"), call.Json.Text("content"));
        Demand.That(key.Length > 0 && call.Json.Text("guid").Length > 0, "param.invalid", "key 或 guid 为空");
        if (call.Json.Flag("isFull"))
        {
            card.SetPublic(CardInstance.Empty.Add(key, content), byKey: true);
        }
        else
        {
            card.Append(key, content);
        }

        spaces.Redraw(card);
        return new JsonObject { ["success"] = true, ["result"] = true };
    }

    /// <summary>An update and the answer to a press come over different connections: before it is called a violation, the answer gets the time to arrive.</summary>
    private async Task SettleAsync(ApiCall call)
    {
        Task[] unanswered;
        lock (tenant.Gate)
        {
            unanswered = call.HasJson && Find(call.Json.Text("outTrackId")) is { } card ? [.. card.Unanswered] : [];
        }

        if (unanswered.Length > 0)
        {
            await Task.WhenAny(Task.WhenAll(unanswered), Task.Delay(Grace, CancellationToken.None));
        }
    }

    private void ComplainOfCallback(CardInstance card)
    {
        if (card.Unanswered.Count > 0)
        {
            tenant.Log.Complain($"card {card.OutTrackId}: updated before the callback was answered");
        }
    }

    private void RequireUser(string userId) => Demand.That(tenant.Company.Member(userId) is not null, "param.userIdNotExist", "用户不存在：" + userId);

    private CardInstance Require(ApiCall call)
    {
        var id = call.Json.Text("outTrackId");
        Demand.That(id.Length > 0, "param.outTrackIdEmpty", "outTrackId 为空");
        return Find(id) is { } card && card.App.AppKey == call.App.AppKey ? card : throw new DingTalkRefusal("param.cardNotExist", "卡片不存在");
    }
}
