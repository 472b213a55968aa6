using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Says something where the newest activity of the chat said that it is: in the place of the pressed card, or as a message of its own.</summary>
internal sealed class MessageSender(
    TeamsReferences references, ChatOpening opening, CardReplacing cards, MessagePosting posting, ConnectorApi api, TeamsCalls calls, IOptions<TeamsOptions> options)
{
    /// <summary>Where groups are of which nothing was heard yet.</summary>
    private const string UsualServiceUrl = "https://smba.trafficmanager.net/teams/";

    private readonly string ownTenant = options.Value.TenantId;

    // Of two that write in a conversation at the same moment, Teams refuses one.
    private readonly Lanes lanes = new();

    /// <summary>Draws the message and hands it over.</summary>
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var turn = await lanes.EnterAsync(message.Chat.Id, cancellationToken);
        try
        {
            return await FindAsync(message.Chat, cancellationToken) switch
            {
                null => Nowhere(message, "Teams has said nothing of this person yet: the bot is not installed for them."),
                { Reference.IsGone: true } => Nowhere(message, "The bot was taken out of this chat, or blocked there."),
                { Place.Conversation.Length: 0, Reference.User: null } => Nowhere(message, "The person's chat is not open, and their id for the bot is not known."),
                { Place.Conversation.Length: 0 } seen => await OpenAndSendAsync(message, seen, cancellationToken),
                var to => await SendAsync(message, to, cancellationToken),
            };
        }
        catch (DatabaseUnavailableException)
        {
            // Only what is looked up before anything is handed over gets here.
            return new SendOutcome.Deferred(TimeSpan.Zero, "The database does not answer, and what is known of the chat could not be read.");
        }
    }

    /// <summary>Shows for a moment that something is being written, where the chat is open and its limits leave room. Nobody misses it elsewhere.</summary>
    /// <exception cref="DatabaseUnavailableException">What is known of the chat could not be read.</exception>
    public async Task TypeAsync(ChatAddress chat, CancellationToken cancellationToken)
    {
        using var turn = await lanes.EnterAsync(chat.Id, cancellationToken);
        if (await FindAsync(chat, cancellationToken) is { Reference.IsGone: false, Place.Conversation.Length: > 0 } to && await calls.TakeAsync(to, cancellationToken) is null)
        {
            await api.SendAsync(to.Place, WireActivity.Typing(to), cancellationToken);
        }
    }

    private async Task<SendOutcome> SendAsync(OutgoingMessage message, TeamsDestination to, CancellationToken cancellationToken)
    {
        if (await cards.ReplaceAsync(message, to, cancellationToken) is { } replaced)
        {
            return replaced;
        }

        return message.IsDroppedElsewhere ? new SendOutcome.Accepted(null) : await posting.PostAsync(message, InThread(message, to), cancellationToken);
    }

    private async Task<SendOutcome> OpenAndSendAsync(OutgoingMessage message, TeamsDestination seen, CancellationToken cancellationToken)
    {
        var user = seen.Reference.User!;
        var door = seen with { Place = seen.Place with { Conversation = user } };
        if (await calls.TakeAsync(door, cancellationToken) is { } full)
        {
            return full;
        }

        return await opening.OpenAsync(seen, user, cancellationToken) switch
        {
            ApiResult<TeamsReference>.Ok { Value: var opened } =>
                await SendAsync(message, seen with { Reference = opened, Place = seen.Place with { Conversation = opened.Conversation! } }, cancellationToken),
            var closed => await calls.ConcludeAsync(closed, door, _ => throw new InvalidOperationException("It was opened."), cancellationToken),
        };
    }

    private async Task<TeamsDestination?> FindAsync(ChatAddress chat, CancellationToken cancellationToken)
    {
        var isGroup = chat.Kind == ChatKind.Group;
        var reference = await references.FindAsync(chat, cancellationToken) ?? (isGroup ? new TeamsReference { ServiceUrl = UsualServiceUrl } : null);
        if (reference is null || !Uri.TryCreate(reference.ServiceUrl, UriKind.Absolute, out var serviceUrl))
        {
            return null;
        }

        var conversation = isGroup ? chat.Id : reference.Conversation ?? "";
        return new TeamsDestination(chat, reference, new ConnectorPlace(serviceUrl, conversation), reference.TenantId.Length > 0 ? reference.TenantId : ownTenant);
    }

    /// <summary>An answer belongs into the thread of what it answers; all else begins a post of its own.</summary>
    private static TeamsDestination InThread(OutgoingMessage message, TeamsDestination to) =>
        message.Chat.Kind == ChatKind.Group && ReplyKey.FindAnswered(message.Key, TeamsChat.Platform) is { } answered && TeamsMessageId.Find(answered) is { } id
            ? to with { Place = to.Place with { Thread = id.Thread } }
            : to;

    private static SendOutcome Nowhere(OutgoingMessage message, string reason) =>
        message.IsDroppedElsewhere ? new SendOutcome.Accepted(null) : new SendOutcome.Unreachable(reason);
}
