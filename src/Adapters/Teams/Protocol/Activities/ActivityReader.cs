using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>Reads what Teams sends. Types and fields appear without notice, and any but the type may be missing.</summary>
internal static class ActivityReader
{
    /// <summary>No id of Teams is nearly as long, and no address.</summary>
    private const int MaxIdLength = 256;

    private const string GroupPrefix = "19:";
    private const char SubChannel = ':';

    /// <summary>The activity; null where it is none. A type that is not known is one all the same.</summary>
    public static Activity? Find(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Find(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    private static Activity? Find(JsonElement json)
    {
        var activity = new Activity
        {
            Type = json.Text("type"),
            Id = json.Text("id"),
            Timestamp = ReadInstant(json.Text("timestamp")),
            Channel = json.Text("channelId").Split(SubChannel)[0],
            ServiceUrl = json.Text("serviceUrl"),
            From = ReadAccount(json.Part("from")),
            Recipient = ReadAccount(json.Part("recipient")),
            Conversation = ReadConversation(json.Part("conversation")),
            ReplyToId = json.Text("replyToId"),
            Locale = json.Text("locale"),
            Text = json.Text("text"),
            Name = json.Text("name"),
            Action = json.Text("action"),
            Value = json.Part("value") is { ValueKind: not JsonValueKind.Undefined } value ? value.Clone() : default,
            Mentions = [.. json.Items("entities").Where(entity => entity.Text("type") == "mention").Select(ReadMention)],
            Attachments = [.. json.Items("attachments").Select(ReadAttachment)],
            MembersAdded = [.. json.Items("membersAdded").Select(ReadAccount)],
            MembersRemoved = [.. json.Items("membersRemoved").Select(ReadAccount)],
            ChannelData = ReadChannelData(json.Part("channelData")),
        };
        return activity.Type.Length == 0 || IdsOf(activity).Any(id => id.Length > MaxIdLength) ? null : activity;
    }

    private static IEnumerable<string> IdsOf(Activity activity) =>
    [
        activity.Type, activity.Id, activity.ServiceUrl, activity.ReplyToId, activity.Name, activity.Locale, activity.Recipient.Id,
        activity.Conversation.Id, activity.Conversation.Tenant, activity.ChannelData.Tenant,
        .. activity.MembersAdded.Append(activity.From).SelectMany(account => new[] { account.Id, account.ObjectId }),
    ];

    private static ChannelAccount ReadAccount(JsonElement json) => new(json.Text("id"), json.Text("aadObjectId"), json.Text("name"), json.Text("role"));

    private static ConversationAccount ReadConversation(JsonElement json)
    {
        var id = json.Text("id");
        return new ConversationAccount(id, ReadKind(json, id), json.Text("tenantId"));
    }

    /// <summary>Where it does not say, its id does.</summary>
    private static ConversationKind ReadKind(JsonElement json, string id) => json.Text("conversationType") switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.GroupChat,
        "channel" => ConversationKind.Channel,
        _ => json.Part("isGroup").ValueKind == JsonValueKind.True || id.StartsWith(GroupPrefix, StringComparison.Ordinal) ? ConversationKind.GroupChat : ConversationKind.Personal,
    };

    private static Mention ReadMention(JsonElement json)
    {
        var mentioned = json.Part("mentioned");
        var name = mentioned.Text("name");
        return new Mention(mentioned.Text("id"), name, json.Text("text") is { Length: > 0 } text ? text : $"<at>{name}</at>");
    }

    private static ActivityAttachment ReadAttachment(JsonElement json)
    {
        var content = json.Part("content");
        return new ActivityAttachment(json.Text("contentType"), json.Text("contentUrl"), json.Text("name"), content.Text("downloadUrl"), content.Text("fileType"));
    }

    private static ChannelData ReadChannelData(JsonElement json) => new(json.Part("tenant").Text("id"), json.Text("eventType"));

    private static DateTimeOffset? ReadInstant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;
}
