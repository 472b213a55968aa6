using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Who said something, and where.</summary>
/// <param name="Chat">Where, as the service knows it.</param>
/// <param name="Sender">Who, as the service knows them.</param>
/// <param name="Person">Who, as Teams knows them.</param>
internal sealed record Origin(ChatAddress Chat, string Sender, ChannelAccount Person)
{
    /// <summary>What the person is called; may be empty.</summary>
    public string Name => WrittenText.Clean(Person.Name.Length > ChatMessage.NameMaxLength ? Person.Name[..ChatMessage.NameMaxLength] : Person.Name).Trim();

    /// <summary>The origin of an activity; null where it is of nobody, of a bot, or of nowhere.</summary>
    public static Origin? Find(Activity activity)
    {
        if (FindPerson(activity) is not { } person || activity.Conversation.Id.Length == 0)
        {
            return null;
        }

        var sender = AccountOf(person);
        var chat = activity.Conversation.Kind == ConversationKind.Personal ? TeamsChat.WithPerson(sender) : TeamsChat.InGroup(activity.Conversation.Id);
        return sender.Length <= ChatAddress.IdMaxLength && chat.Id.Length <= ChatAddress.IdMaxLength ? new Origin(chat, sender, person) : null;
    }

    /// <summary>Somebody without an Entra account, such as a guest or a test client, is known by Teams' own id.</summary>
    public static string AccountOf(ChannelAccount person) => person.ObjectId.Length > 0 ? person.ObjectId : person.Id;

    /// <summary>Of a chat that was opened, some clients name only who came.</summary>
    private static ChannelAccount? FindPerson(Activity activity) =>
        IsPerson(activity.From, activity) ? activity.From
        : activity.Conversation.Kind == ConversationKind.Personal ? activity.MembersAdded.FirstOrDefault(member => IsPerson(member, activity))
        : null;

    private static bool IsPerson(ChannelAccount account, Activity activity) => account.Id.Length > 0 && account.Id != activity.Recipient.Id && !account.IsBot;
}
