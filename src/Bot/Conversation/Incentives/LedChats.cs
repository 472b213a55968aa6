using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells the bound group chats whose people the speaker leads.</summary>
internal sealed class LedChats(TurnContext turn)
{
    /// <summary>Tells each of them once, in its own language.</summary>
    /// <param name="key">The beginning of the messages' keys.</param>
    /// <param name="write">Writes the card in a chat's words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many.</returns>
    public async Task<int> TellAsync(string key, Func<Wording, Card> write, CancellationToken cancellationToken)
    {
        var reach = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToHashSet();
        var told = 0;
        foreach (var chat in await turn.Session.Organisation.BoundChatsAsync(cancellationToken))
        {
            if (!Scopes.MembersOf(turn.Chart, chat.Scope).All(member => reach.Contains(member.Id)))
            {
                continue;
            }

            var language = turn.Options.Wins?.PolicyOf(chat.Address).Language ?? turn.Options.Language;
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
