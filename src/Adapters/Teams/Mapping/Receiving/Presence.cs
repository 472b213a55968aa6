using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Whether the bot came into a chat or was taken out of it. Teams tells an installation twice, in two ways.</summary>
internal static class Presence
{
    private const string EnteredPrefix = "entered:";

    /// <summary>Whether the bot came.</summary>
    public static bool IsComing(Activity activity) => activity switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: "add" or "add-upgrade" } => true,
        { Type: ActivityTypes.ConversationUpdate } => activity.MembersAdded.Any(member => IsTheBot(member, activity)),
        _ => false,
    };

    /// <summary>Whether the bot was taken out; not where a newer version comes in its place at once.</summary>
    public static bool IsLeaving(Activity activity) => activity switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: "remove" } => true,
        { Type: ActivityTypes.ConversationUpdate } => activity.MembersRemoved.Any(member => IsTheBot(member, activity)),
        _ => false,
    };

    /// <summary>Whether somebody joined who is no bot.</summary>
    public static bool IsGrowing(Activity activity) =>
        activity.Type == ActivityTypes.ConversationUpdate && activity.MembersAdded.Any(member => member.Id.Length > 0 && !member.IsBot && !IsTheBot(member, activity));

    /// <summary>The turn that greets; of both ways of telling it, it is the same.</summary>
    public static ChatMessage Greet(Activity activity, Origin origin, DateTimeOffset now)
    {
        var minute = (activity.Timestamp ?? now).UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        return new ChatMessage
        {
            Id = TeamsMessageId.Of(EnteredPrefix + minute, activity.Conversation.Id).ToString(),
            Chat = origin.Chat,
            Sender = origin.Sender,
            ReceivedAt = now,
            Occasion = ChatOccasion.Entered,
        };
    }

    private static bool IsTheBot(ChannelAccount member, Activity activity) => member.Id.Length > 0 && member.Id == activity.Recipient.Id;
}
