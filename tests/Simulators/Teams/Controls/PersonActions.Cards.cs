using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <content>Cards and searches.</content>
public sealed partial class PersonActions
{
    /// <summary>
    /// Presses the newest button that this person sees under this title, or verb. A web address is opened, and there is no report.
    /// Inputs that the client does not accept end in <see cref="DeliveryReport.InputError"/>, and nothing is sent.
    /// </summary>
    public async Task<DeliveryReport?> PressesAsync(string button, PressManner? manner = null, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var chat = conversationId ?? Chat;
        var (message, card, action) = Find(chat, button);
        if (action.Json.TryGetProperty("isEnabled", out var enabled) && enabled.ValueKind == System.Text.Json.JsonValueKind.False)
        {
            throw new InvalidOperationException($"The button «{button}» is switched off.");
        }

        if (action.Type == "Action.OpenUrl")
        {
            Tenant.Log.Opens(action.Json.GetProperty("url").GetString()!);
            return null;
        }

        manner ??= new PressManner();
        var (inputs, error) = InputForm.Fill(card, action, manner.Inputs);
        return error is null
            ? await SendsAsync(chat, message.Id, Chosen(Parsed(action.Json), manner), inputs, manner, cancellationToken)
            : new DeliveryReport("", IsDelivered: false) { InputError = error };
    }

    /// <summary>Sends a press that no button offers: a forged one, one of an older card, or one of somebody who does not see it.</summary>
    public Task<DeliveryReport> PressesActionAsync(string messageId, JsonObject action, string? conversationId = null, PressManner? manner = null, CancellationToken cancellationToken = default) =>
        SendsAsync(conversationId ?? Chat, messageId, action, [], manner ?? new PressManner(), cancellationToken);

    /// <summary>The client asks for this person's own view of a card, as the card allows it. Null where the client does not ask by itself.</summary>
    public async Task<DeliveryReport?> RefreshesAsync(string messageId, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        const int mostMembers = 60;
        var chat = conversationId ?? Chat;
        var card = Parsed(Message(chat, messageId).CardOf(person.ObjectId)!.Json);
        if (card.Part("refresh") is not { } refresh || refresh.Part("action") is not { } action)
        {
            return null;
        }

        bool asks;
        lock (Tenant.Gate)
        {
            asks = refresh.Has("userIds") ? refresh.Texts("userIds").Contains(person.AccountId, StringComparer.Ordinal) : desks.Places.Named(chat).Members.Count <= mostMembers;
        }

        return asks ? await SendsAsync(chat, messageId, action, [], new PressManner { IsAutomatic = true }, cancellationToken) : null;
    }

    /// <summary>Searches with the message extension from where this person writes.</summary>
    public Task<DeliveryReport> QueriesAsync(string commandId, string parameter, string text, SearchManner? manner = null, CancellationToken cancellationToken = default)
    {
        manner ??= new SearchManner();
        JsonObject activity;
        lock (Tenant.Gate)
        {
            var conversation = manner.ConversationId is null ? desks.Places.Personal(person) : desks.Places.Named(manner.ConversationId);
            var asked = manner.IsInitial ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = parameter, ["value"] = text };
            var value = new JsonObject
            {
                ["commandId"] = commandId,
                ["parameters"] = new JsonArray(asked),
                ["queryOptions"] = new JsonObject { ["skip"] = manner.Skip, ["count"] = manner.Count },
            };
            activity = desks.Presses.Invoke("composeExtension/query", person, conversation, null, value, manner.Activity);
        }

        return desks.Deliveries.DeliverAsync(activity, cancellationToken);
    }

    /// <summary>Posts what a search found into a conversation, in this person's name; the message's id.</summary>
    public string PostsResult(SearchResult result, string conversationId)
    {
        lock (Tenant.Gate)
        {
            var conversation = desks.Places.Named(conversationId);
            var id = conversation.NextId(Tenant.Now);
            var root = conversation.Kind == ConversationKind.Channel ? id : null;
            conversation.Store(new StoredActivity(id, root, IsFromBot: false));
            Tenant.Screens.Show(new SeenMessage(id, conversation.Id, person.ObjectId, "card", result.Card.Text, result.Card.Json, Tenant.Now) { Root = root, Card = result.Card });
            return id;
        }
    }

    private static JsonObject Parsed(System.Text.Json.JsonElement json) => JsonNode.Parse(json.GetRawText())!.AsObject();

    private static string VerbOf(JsonObject action) => action.Text("verb") is { Length: > 0 } verb ? verb : action.Part("data").Text("verb");

    private static JsonObject Chosen(JsonObject action, PressManner manner) =>
        manner.UsesFallback ? action.Part("fallback") ?? throw new InvalidOperationException("The button has no fallback.") : action;

    private SeenMessage Message(string chat, string messageId) =>
        Tenant.Screens.All(chat).Find(message => message.Id == messageId) ?? throw new InvalidOperationException($"There is no message {messageId}.");

    private (SeenMessage Message, SeenCard Card, SeenAction Action) Find(string chat, string button)
    {
        var seen = Tenant.Screens.All(chat).FindAll(message => !message.IsRecalled && (message.VisibleTo.IsEmpty || message.VisibleTo.Contains(person.ObjectId)));
        for (var index = seen.Count - 1; index >= 0; index--)
        {
            if (seen[index].CardOf(person.ObjectId) is { } card && card.Actions.FirstOrDefault(action => action.Title == button || VerbOf(Parsed(action.Json)) == button) is { } action)
            {
                return (seen[index], card, action);
            }
        }

        throw new InvalidOperationException($"{person.Name} sees no button «{button}».");
    }

    private Task<DeliveryReport> SendsAsync(string chat, string messageId, JsonObject action, JsonObject inputs, PressManner manner, CancellationToken cancellationToken)
    {
        Conversation conversation;
        lock (Tenant.Gate)
        {
            conversation = desks.Places.Named(chat);
        }

        return action.Text("type") switch
        {
            "Action.Execute" => desks.Presses.ExecuteAsync(person, conversation, messageId, action, inputs, manner, cancellationToken),
            "Action.Submit" => desks.Presses.SubmitAsync(person, conversation, messageId, action, inputs, manner, cancellationToken),
            var type => throw new InvalidOperationException($"{type} sends nothing."),
        };
    }
}

/// <summary>How one searches.</summary>
public sealed record SearchManner
{
    /// <summary>Where one writes; null for the chat with the bot.</summary>
    public string? ConversationId { get; init; }

    /// <summary>True for the search that the client makes before anything is typed.</summary>
    public bool IsInitial { get; init; }

    /// <summary>How many results to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>How many results are wanted.</summary>
    public int Count { get; init; } = 25;

    /// <summary>How the activity is written.</summary>
    public ActivityManner? Activity { get; init; }
}
