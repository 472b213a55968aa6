using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Turns presses into turns of the chat in which the card stands.</summary>
internal static class PressTurn
{
    /// <summary>The turn. Who pressed is Teams' word; of the rest nothing is trusted.</summary>
    /// <param name="activity">How it came.</param>
    /// <param name="origin">Who pressed, and where.</param>
    /// <param name="press">What was pressed.</param>
    /// <param name="id">Under which id it is known here.</param>
    /// <param name="now">When it was received.</param>
    public static ChatMessage Of(Activity activity, Origin origin, CarriedPress press, string id, DateTimeOffset now) => new()
    {
        Id = id,
        Chat = origin.Chat,
        Sender = origin.Sender,
        ReceivedAt = now,
        Press = new CardPress(press.Verb, press.Data, activity.ReplyToId.Length > 0 ? TeamsCardHandle.Of(activity.ReplyToId, activity.Conversation.Id).ToString() : null),
        AnswersInPlace = activity.Type == ActivityTypes.Invoke,
    };
}
