using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Keeps of all that comes what must be known to speak there first.</summary>
internal sealed class InboundReferences(TeamsReferences references)
{
    /// <summary>Keeps it. Who was seen in a group can be written to by themselves, too.</summary>
    /// <exception cref="DatabaseUnavailableException">It was not kept.</exception>
    public async Task KeepAsync(Activity activity, Origin origin, CancellationToken cancellationToken)
    {
        if (origin.Chat.Kind == ChatKind.Group)
        {
            await references.KeepAsync(origin.Chat, Describe(activity), cancellationToken);
        }

        if (origin.Chat.Kind == ChatKind.Direct || origin.Person.ObjectId.Length > 0)
        {
            await references.KeepAsync(TeamsChat.WithPerson(origin.Sender), Describe(activity, origin), cancellationToken);
        }
    }

    /// <summary>The bot was taken out of the chat.</summary>
    /// <exception cref="DatabaseUnavailableException">It was not kept.</exception>
    public Task LeaveAsync(Origin origin, CancellationToken cancellationToken) => references.MarkGoneAsync(origin.Chat, cancellationToken);

    /// <summary>Whether the bot was in the chat before.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public async Task<bool> IsKnownAsync(Origin origin, CancellationToken cancellationToken) =>
        await references.FindAsync(origin.Chat, cancellationToken) is { Conversation: not null, IsGone: false };

    private static TeamsReference Describe(Activity activity) => new()
    {
        TenantId = activity.Conversation.Tenant.Length > 0 ? activity.Conversation.Tenant : activity.ChannelData.Tenant,
        Conversation = TeamsChat.InGroup(activity.Conversation.Id).Id,
        Kind = KindOf(activity.Conversation.Kind),
        ServiceUrl = activity.ServiceUrl,
        Bot = activity.Recipient.Id,
        Locale = activity.Locale.Length > 0 ? activity.Locale : null,
    };

    private static TeamsReference Describe(Activity activity, Origin origin) => Describe(activity) with
    {
        Conversation = origin.Chat.Kind == ChatKind.Direct ? activity.Conversation.Id : null,
        Kind = TeamsReference.Personal,
        User = origin.Person.Id,
    };

    private static string KindOf(ConversationKind kind) => kind switch
    {
        ConversationKind.Personal => TeamsReference.Personal,
        ConversationKind.GroupChat => TeamsReference.GroupChat,
        ConversationKind.Channel => TeamsReference.Channel,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind that is known."),
    };
}
