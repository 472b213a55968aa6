using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>What one person does, and sees.</summary>
public sealed partial class PersonActions
{
    private readonly Desks desks;
    private readonly SimulatedPerson person;

    internal PersonActions(Desks desks, SimulatedPerson person) => (this.desks, this.person) = (desks, person);

    /// <summary>The object id.</summary>
    public string ObjectId => person.ObjectId;

    /// <summary>The account's id.</summary>
    public string AccountId => person.AccountId;

    /// <summary>The id of the chat with the bot.</summary>
    public string Chat => ChatKey.Personal(person.ObjectId);

    /// <summary>What the bot wrote in the chat with this person.</summary>
    public ImmutableList<SeenMessage> Sees => SeesIn(Chat);

    private Tenant Tenant => desks.Tenant;

    /// <summary>What this person reads of the bot's in a conversation.</summary>
    public ImmutableList<SeenMessage> SeesIn(string conversationId) =>
        Tenant.Screens.FromBot(conversationId).RemoveAll(message => !message.VisibleTo.IsEmpty && !message.VisibleTo.Contains(person.ObjectId));

    /// <summary>Writes to the bot.</summary>
    public Task<DeliveryReport> WritesAsync(string text, ActivityManner? manner = null, CancellationToken cancellationToken = default) =>
        Deliver(Composes(text, manner), cancellationToken);

    /// <summary>Writes in a group chat, as a new post in a channel, or in the thread of one. Null where the bot does not hear it.</summary>
    public async Task<DeliveryReport?> WritesInAsync(string conversationId, string text, string? root = null, ActivityManner? manner = null, CancellationToken cancellationToken = default)
    {
        var body = ComposesIn(conversationId, text, root, manner);
        return Hears(conversationId, manner ?? new ActivityManner()) ? await Deliver(body, cancellationToken) : null;
    }

    /// <summary>Writes to the bot, which is not told yet: the body is for <see cref="TeamsSimulator.DeliverAsync"/>.</summary>
    public string Composes(string text, ActivityManner? manner = null) => ComposesIn(Chat, text, null, manner);

    /// <summary>Writes in a group chat or channel, of which the bot is not told yet.</summary>
    public string ComposesIn(string conversationId, string text, string? root = null, ActivityManner? manner = null) =>
        Compose(conversationId, root, "text", text, (conversation, id, post) => desks.Writer.Message(conversation, id, post, person, text, manner));

    /// <summary>Sends a file to the bot.</summary>
    public Task<DeliveryReport> SendsFileAsync(string name, byte[] content, string text = "", CancellationToken cancellationToken = default) =>
        SendsAsync("file", name, text, () => desks.Files.File(name, content), cancellationToken);

    /// <summary>Pastes a picture into the chat with the bot.</summary>
    public Task<DeliveryReport> SendsPictureAsync(byte[] content, string text = "", CancellationToken cancellationToken = default) =>
        SendsAsync("picture", "〔picture〕", text, () => desks.Files.Picture(content), cancellationToken);

    /// <summary>Changes a message of this person.</summary>
    public Task<DeliveryReport> EditsAsync(string messageId, string text, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var chat = conversationId ?? Chat;
        Tenant.Screens.Update(chat, messageId, message => message with { Text = text });
        return TellsAsync(chat, messageId, "messageUpdate", "editMessage", text, cancellationToken);
    }

    /// <summary>Deletes a message of this person.</summary>
    public Task<DeliveryReport> DeletesAsync(string messageId, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var chat = conversationId ?? Chat;
        Tenant.Screens.Update(chat, messageId, message => message with { IsRecalled = true });
        return TellsAsync(chat, messageId, "messageDelete", "softDeleteMessage", null, cancellationToken);
    }

    /// <summary>Brings back a deleted message.</summary>
    public Task<DeliveryReport> UndeletesAsync(string messageId, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        var chat = conversationId ?? Chat;
        Tenant.Screens.Update(chat, messageId, message => message with { IsRecalled = false });
        var text = Tenant.Screens.All(chat).Find(message => message.Id == messageId)?.Text ?? "";
        return TellsAsync(chat, messageId, "messageUpdate", "undeleteMessage", text, cancellationToken);
    }

    /// <summary>Reacts to a message of the bot's, or takes that back.</summary>
    public Task<DeliveryReport> ReactsAsync(string messageId, string reaction = "like", bool takesBack = false, string? conversationId = null, CancellationToken cancellationToken = default)
    {
        JsonObject activity;
        lock (Tenant.Gate)
        {
            activity = Event("messageReaction", conversationId ?? Chat);
            activity["replyToId"] = messageId;
            activity[takesBack ? "reactionsRemoved" : "reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = reaction });
        }

        return desks.Deliveries.DeliverAsync(activity, cancellationToken);
    }

    /// <summary>Blocks the bot, which is not told.</summary>
    public void Blocks(bool isBlocked = true)
    {
        lock (Tenant.Gate)
        {
            desks.Places.Personal(person).IsBlocked = isBlocked;
        }
    }

    private bool Hears(string conversationId, ActivityManner manner)
    {
        lock (Tenant.Gate)
        {
            var conversation = desks.Places.Named(conversationId);
            var isAddressed = manner.Mention is not (MentionForm.None or MentionForm.OfAnotherBot or MentionForm.TypedByHand);
            return conversation.Installation.HasBot && conversation.Channel is not { IsPrivate: true }
                && (conversation.Kind == ConversationKind.Personal || isAddressed || Tenant.Switches.HearsEverything);
        }
    }

    private Task<DeliveryReport> SendsAsync(string type, string shown, string text, Func<JsonObject> attachment, CancellationToken cancellationToken)
    {
        var body = Compose(Chat, null, type, shown, (conversation, id, post) =>
        {
            var activity = desks.Writer.Message(conversation, id, post, person, text, null);
            activity["attachments"]!.AsArray().Insert(0, attachment());
            return activity;
        });
        return Deliver(body, cancellationToken);
    }

    private string Compose(string conversationId, string? root, string type, string shown, Func<Conversation, string, string?, JsonObject> write)
    {
        lock (Tenant.Gate)
        {
            var conversation = conversationId == Chat ? desks.Places.Personal(person) : desks.Places.Named(conversationId);
            var id = conversation.NextId(Tenant.Now);
            var post = conversation.Kind == ConversationKind.Channel ? root ?? id : null;
            var activity = write(conversation, id, post);
            conversation.Store(new StoredActivity(id, post, IsFromBot: false));
            desks.Office.Say(conversation, id, post, person.ObjectId, type, shown, activity);
            return activity.Written();
        }
    }

    private Task<DeliveryReport> TellsAsync(string conversationId, string messageId, string type, string eventType, string? text, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (Tenant.Gate)
        {
            activity = Event(type, conversationId);
            activity["id"] = messageId;
            activity["channelData"]!["eventType"] = eventType;
            if (text is not null)
            {
                activity["text"] = text;
            }
        }

        return desks.Deliveries.DeliverAsync(activity, cancellationToken);
    }

    private JsonObject Event(string type, string conversationId)
    {
        var conversation = desks.Places.Named(conversationId);
        var id = Tenant.NextEventId();
        conversation.Hear(id);
        return desks.Writer.Write(type, id, conversation, null, person);
    }

    private Task<DeliveryReport> Deliver(string body, CancellationToken cancellationToken) =>
        desks.Deliveries.DeliverAsync(JsonNode.Parse(body)!.AsObject(), cancellationToken);
}
