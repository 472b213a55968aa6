namespace SalesBot.Bot.Conversation;

/// <summary>Answers what asks for nothing: a friendly line, or what was not understood with the nearest things that can be done.</summary>
internal sealed class NotUnderstood(TurnContext turn)
{
    private const int MostOffers = 3;

    /// <summary>Answers the text.</summary>
    public async Task AnswerAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard)
        {
            return;
        }

        var proposals = new Proposals(turn);
        if (AnswerWords.IsAssent(text) && proposals.Newest is { } open)
        {
            await proposals.SayUnconfirmedAsync(open, cancellationToken);
        }
        else if (SmallTalk.IsGreeting(text))
        {
            turn.Say(turn.Words.Greeting(turn.Speaker.Name));
        }
        else if (SmallTalk.IsThanks(text))
        {
            turn.Say(turn.Words.Welcome);
        }
        else if (SmallTalk.IsNod(text))
        {
            turn.Say(turn.Words.Nod);
        }
        else if (AnswerWords.IsConfirm(text) || AnswerWords.IsDiscard(text) || AnswerWords.IsAgreement(text))
        {
            turn.Say(turn.Words.NothingToConfirm);
        }
        else if (NumberWord.Read(text) is { } number)
        {
            turn.Say(turn.Words.NoSuchNumber(number));
        }
        else
        {
            turn.Say(turn.Words.NotUnderstood(Offers(text)));
        }
    }

    private string Offers(string text)
    {
        var offers = Capability.All
            .Select((capability, index) => (capability, index, score: capability.Score(text)))
            .OrderByDescending(offer => offer.score)
            .ThenBy(offer => offer.index)
            .Take(MostOffers)
            .Select(offer => offer.capability.Offer(turn.Words));
        return turn.Words.List(offers);
    }
}
