using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Puts what the bot sent on people's screens, and checks that it is sound.</summary>
internal sealed class PostOffice(Tenant tenant, Places places)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Stores and shows a new message; its id.</summary>
    public string Post(Conversation conversation, string? root, JsonObject activity, ImmutableArray<string> visibleTo)
    {
        var id = conversation.NextId(tenant.Now);
        var post = conversation.Kind == ConversationKind.Channel ? root ?? id : null;
        conversation.Store(new StoredActivity(id, post, IsFromBot: true));
        tenant.Screens.Show(Seen(conversation, id, activity) with { Root = post, VisibleTo = visibleTo });
        return id;
    }

    /// <summary>Changes a message for everybody: views of single people end.</summary>
    public void Change(Conversation conversation, string id, JsonObject activity)
    {
        var seen = Seen(conversation, id, activity);
        tenant.Screens.Update(conversation.Id, id, old => seen with { Root = old.Root, VisibleTo = old.VisibleTo, At = old.At, Updates = old.Updates + 1 });
    }

    public void Delete(Conversation conversation, string id) => tenant.Screens.Update(conversation.Id, id, old => old with { IsRecalled = true });

    /// <summary>What a person writes.</summary>
    public void Say(Conversation conversation, string id, string? root, string from, string type, string text, JsonObject activity) =>
        tenant.Screens.Show(new SeenMessage(id, conversation.Id, from, type, text, activity.Frozen(), tenant.Now) { Root = root });

    public static IEnumerable<JsonObject> Cards(JsonObject activity) =>
        activity.Items("attachments").OfType<JsonObject>().Where(attachment => attachment.Text("contentType") == AdaptiveCard);

    private SeenMessage Seen(Conversation conversation, string id, JsonObject activity)
    {
        var card = Cards(activity).Select(attachment => attachment.Part("content")).FirstOrDefault();
        Check(activity, card);
        var text = activity.Text("text");
        var seen = card is null ? null : CardReader.Read(card);
        return new SeenMessage(id, conversation.Id, "bot", card is null ? "text" : "card", seen?.Text ?? Mentions.Readable(text), activity.Frozen(), tenant.Now)
        {
            Summary = activity.Text("summary"),
            Card = seen,
            Mentions = Mentioned(activity, card),
        };
    }

    private void Check(JsonObject activity, JsonObject? card)
    {
        var trouble = CardRules.CheckActivity(activity).ToList();
        if (card is not null && 2 * activity.Written().Length > tenant.Options.Limits.SoundMessageBytes)
        {
            trouble.Add($"the card takes {2 * activity.Written().Length} bytes of UTF-16");
        }

        trouble.ForEach(tenant.Log.Complain);
    }

    /// <summary>Who is notified: in the text and in the card; somebody who is unknown is a violation.</summary>
    private ImmutableArray<string> Mentioned(JsonObject activity, JsonObject? card)
    {
        var entities = activity.Items("entities").Concat(card.Part("msteams").Items("entities")).OfType<JsonObject>().Where(entity => entity.Text("type") == "mention");
        var mentioned = new List<string>();
        foreach (var entity in entities)
        {
            var id = entity.Part("mentioned").Text("id");
            if ((places.ByAccount(id) ?? places.ByObjectId(id)) is { } person)
            {
                mentioned.Add(person.ObjectId);
            }
            else
            {
                tenant.Log.Complain($"«{id}» is mentioned and unknown");
            }
        }

        return [.. mentioned];
    }
}
