using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Presses buttons of cards as the client does, and shows the answer to the one who pressed.</summary>
internal sealed class CardPresses(Tenant tenant, ActivityWriter writer, Deliveries deliveries)
{
    /// <summary>A universal action: the answer takes the card's place for this person alone.</summary>
    public async Task<DeliveryReport> ExecuteAsync(SimulatedPerson person, Conversation conversation, string messageId, JsonObject action, JsonObject inputs, PressManner manner, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (tenant.Gate)
        {
            var pressed = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = action.Text("id"),
                ["title"] = action.Text("title"),
                ["verb"] = action.Text("verb"),
                ["data"] = Merge(action.Part("data"), inputs),
            };
            var value = new JsonObject { ["action"] = pressed };
            if (!tenant.Switches.OmitsTrigger)
            {
                value["trigger"] = manner.IsAutomatic ? "automatic" : "manual";
            }

            activity = Invoke("adaptiveCard/action", person, conversation, messageId, value, manner.Activity);
        }

        var report = await deliveries.DeliverAsync(activity, cancellationToken);
        if (report.Answer?.Card is { } card)
        {
            tenant.Screens.Update(conversation.Id, messageId, message => message with { Views = message.Views.SetItem(person.ObjectId, card) });
        }

        return report;
    }

    /// <summary>A simple action: it comes as a message without a text.</summary>
    public Task<DeliveryReport> SubmitAsync(SimulatedPerson person, Conversation conversation, string messageId, JsonObject action, JsonObject inputs, PressManner manner, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (tenant.Gate)
        {
            var data = Merge(action.Part("data"), inputs);
            var special = data.Part("msteams");
            var id = conversation.NextId(tenant.Now);
            conversation.Store(new StoredActivity(id, conversation.Find(messageId)?.Root, IsFromBot: false));
            if (special.Text("type") == "imBack")
            {
                activity = writer.Message(conversation, id, conversation.Find(messageId)?.Root, person, special.Text("value"), manner.Activity);
            }
            else
            {
                activity = writer.Write("message", id, conversation, conversation.Find(messageId)?.Root, person, manner.Activity);
                activity["replyToId"] = messageId;
                activity["value"] = special.Text("type") == "messageBack" ? special!["value"]?.DeepClone() : data;
                if (special.Text("text") is { Length: > 0 } text)
                {
                    activity["text"] = text;
                }

                ActivityWriter.Finish(activity, manner.Activity);
            }
        }

        return deliveries.DeliverAsync(activity, cancellationToken);
    }

    public JsonObject Invoke(string name, SimulatedPerson person, Conversation conversation, string? messageId, JsonObject value, ActivityManner? manner)
    {
        var id = tenant.NextEventId();
        conversation.Hear(id);
        var root = messageId is null ? null : conversation.Find(messageId)?.Root;
        var activity = writer.Write("invoke", id, conversation, root, person, manner);
        activity["name"] = name;
        activity["value"] = value;
        if (messageId is not null)
        {
            activity["replyToId"] = messageId;
        }

        ActivityWriter.Finish(activity, manner);
        return activity;
    }

    /// <summary>Inputs win over what the button carries, as in the client.</summary>
    private JsonObject Merge(JsonObject? data, JsonObject inputs)
    {
        var merged = data?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in inputs)
        {
            merged[name] = tenant.Switches.InputsAreTyped ? Typed(value!) : value!.DeepClone();
        }

        return merged;
    }

    private static JsonNode Typed(JsonNode value)
    {
        var text = value.ToString();
        return text is "true" or "false" || (decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _) && text[0] is not '0' and not '+')
            ? JsonNode.Parse(text)!
            : JsonValue.Create(text);
    }
}

/// <summary>How a button is pressed.</summary>
public sealed record PressManner
{
    /// <summary>What the person fills in, by the inputs' ids; the rest stays as it stands.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The client does not know universal actions, and takes the button's fallback.</summary>
    public bool UsesFallback { get; init; }

    /// <summary>The client asks by itself, to show the person's own view.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>How the activity is written.</summary>
    public ActivityManner? Activity { get; init; }
}
