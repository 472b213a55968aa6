using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells the bound group chats of the parts of the company that the speaker leads; not those in which outsiders read along.</summary>
internal sealed class LedChats(TurnContext turn)
{
    /// <summary>Tells each of them once, in its own language.</summary>
    /// <param name="key">The beginning of the messages' keys.</param>
    /// <param name="write">Writes the card in a chat's words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many.</returns>
    public async Task<int> TellAsync(string key, Func<Wording, Card> write, CancellationToken cancellationToken)
    {
        var told = 0;
        foreach (var chat in await turn.Session.Organisation.BoundChatsAsync(cancellationToken))
        {
            var policy = turn.Options.Wins?.PolicyOf(chat);
            if (!BoardAccess.Leads(turn.Chart, turn.Speaker, chat.Scope) || policy is { HasOutsiders: true })
            {
                continue;
            }

            var language = policy?.Language ?? turn.Options.Language;
            var words = new Wording(language, turn.Today, turn.Options.Pipeline);
            var card = write(words) with { Language = LanguageTags.Of(language) };
            turn.Messages.Add(new OutgoingMessage
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"{key}/{++told}"),
                Kind = OutgoingKind.Report,
                Chat = chat.Address,
                At = turn.Change.Now,
                Card = card,
                Text = TextTwin.Of(card, words),
            });
        }

        return told;
    }
}
