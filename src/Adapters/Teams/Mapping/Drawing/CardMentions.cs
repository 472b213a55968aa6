using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws whom a message calls by name: the words and the entity must be the same, or nobody is told.</summary>
internal static class CardMentions
{
    private const int LongestName = 40;

    // More people than fit into this are called in a message of their own.
    private const int MostCharacters = 1_500;
    private const int CharactersAround = 100;

    /// <summary>As many as there is room for.</summary>
    public static IReadOnlyList<CardMention> Of(OutgoingMessage message)
    {
        var mentions = new List<CardMention>();
        var room = MostCharacters;
        foreach (var mention in message.Mentions)
        {
            var name = TextCut.ToLength(CardTextForm.Markdown(mention.Name), LongestName);
            room -= CharactersAround + (3 * name.Length) + mention.Account.Length;
            if (room < 0)
            {
                break;
            }

            if (name.Length > 0)
            {
                mentions.Add(new CardMention($"<at>{name}</at>", new MentionedPerson(mention.Account, name)));
            }
        }

        return mentions;
    }

    /// <summary>The line that calls them.</summary>
    public static string Line(IEnumerable<CardMention> mentions) => string.Join(' ', mentions.Select(mention => mention.Text));
}
