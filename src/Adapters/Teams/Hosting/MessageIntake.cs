using System.Text.Json;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Stores what people write, and keeps what becomes of chats. Teams is told so when it is done.</summary>
internal sealed class MessageIntake(
    IChatInbox inbox,
    InboundReferences references,
    GroupWatch groups,
    PressIds presses,
    TypingSigns typing,
    ImmediateReplies replies,
    ITeamsTexts texts,
    TimeProvider time,
    ILogger<MessageIntake> logger)
{
    /// <summary>Takes an activity that is not answered at once.</summary>
    /// <returns>Whether Teams may be told that it was received.</returns>
    public async Task<bool> TakeAsync(Activity activity, bool isTestClient)
    {
        if (Origin.Find(activity) is not { } origin)
        {
            logger.ActivityLeft(activity.Type, "of nobody");
            return true;
        }

        try
        {
            // Nothing that was begun is left: nobody promises that Teams sends it again.
            await HandleAsync(activity, origin, isTestClient);
            return true;
        }
        catch (DatabaseUnavailableException error)
        {
            logger.ActivityNotStored(error, activity.Type, activity.Id);
            return false;
        }
    }

    private async Task HandleAsync(Activity activity, Origin origin, bool isTestClient)
    {
        if (Presence.IsLeaving(activity))
        {
            await references.LeaveAsync(origin, CancellationToken.None);
            logger.ChatLeft(origin.Chat.Kind);
            return;
        }

        var isNew = Presence.IsComing(activity) && !await references.IsKnownAsync(origin, CancellationToken.None);
        await references.KeepAsync(activity, origin, CancellationToken.None);
        groups.Heed(activity, origin);
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                await TakeMessageAsync(activity, origin, isTestClient);
                break;
            case ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate when isNew:
                logger.ChatEntered(origin.Chat.Kind);
                await StoreAsync(Presence.Greet(activity, origin, time.GetUtcNow()), origin, isTestClient);
                break;
            default:
                // A changed message, too: what it said first was done already, and a command is not done twice.
                logger.ActivityLeft(activity.Type, activity.ChannelData.EventType);
                break;
        }
    }

    private async Task TakeMessageAsync(Activity activity, Origin origin, bool isTestClient)
    {
        if (activity.Value.ValueKind == JsonValueKind.Object && activity.Text.Length == 0)
        {
            await TakePressAsync(activity, origin, isTestClient);
            return;
        }

        switch (MessageReceiving.Receive(activity, origin, time.GetUtcNow()))
        {
            case Received.Turn turn:
                await StoreAsync(turn.Message, origin, isTestClient);
                typing.Expect(turn.Message);
                break;
            case Received.TooLong tooLong:
                logger.MessageTooLong(activity.Id);
                _ = replies.SayAsync(tooLong.Message, texts.TextTooLong(ChatMessage.TextMaxLength), CancellationToken.None);
                break;
            case Received.Nothing nothing:
                logger.ActivityLeft(activity.Type, nothing.Kind);
                break;
            default:
                throw new InvalidOperationException("A message is a turn, too long or nothing.");
        }
    }

    /// <summary>A client that knows no better sends what was pressed as a message.</summary>
    private async Task TakePressAsync(Activity activity, Origin origin, bool isTestClient)
    {
        if (CarriedPress.Find(activity.Value) is not { } press)
        {
            logger.ActivityLeft(activity.Type, "message/foreign press");
            return;
        }

        var now = time.GetUtcNow();
        var id = await presses.OfAsync(activity, origin.Sender, press, now, CancellationToken.None);
        await StoreAsync(PressTurn.Of(activity, origin, press, id, now), origin, isTestClient);
    }

    private async Task StoreAsync(ChatMessage turn, Origin origin, bool isTestClient) =>
        await inbox.ReceiveAsync(isTestClient ? turn with { ProposedName = origin.Name } : turn, CancellationToken.None);
}
