using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what could not be recorded of somebody else's customer, so that nobody has to write it again once the customer is shared.</summary>
internal sealed class Barring(TurnContext turn)
{
    private const int MostKept = 5;
    private const int LongestQuote = 60;

    /// <summary>Keeps the message that ran into the collision; a question needs no second asking.</summary>
    public void Keep(Collision collision)
    {
        var text = Addressing.Read(turn.Turn.Message.Text).Text;
        if (turn.Turn.Message.Press is null && !collision.WasAsked && text.Length > 0)
        {
            turn.State = turn.State with { Barred = [.. turn.State.Barred.Where(barred => barred.Customer != collision.Customer.Id).TakeLast(MostKept - 1), new Barred(collision.Customer.Id, text, turn.Now)] };
        }
    }

    /// <summary>The notice that the customer is shared, with the way to record what was said before.</summary>
    public async Task<Card> WithWhatWaitsAsync(Card notice, Customer customer, Reached asker, CancellationToken cancellationToken)
    {
        var state = await new Reaching(turn).StateOfAsync(asker, cancellationToken);
        return state.Barred.LastOrDefault(barred => barred.Customer == customer.Id) is { } waits
            ? notice with
            {
                Sections = [new CardSection { Notes = [asker.Words.SentenceWaits(asker.Words.Quoted(ProgressRecorder.Cut(waits.Text.ReplaceLineEndings(" "), LongestQuote)))] }],
                Actions = [Button.Of(Verbs.Retell, asker.Words.RetellButton, CardActionStyle.Primary, data: [(Keys.Customer, customer.Id.ToString())])],
            }
            : notice;
    }

    /// <summary>Records what was said before, as of when it was said.</summary>
    public async Task RetellAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        if (turn.State.Barred.LastOrDefault(barred => barred.Customer == customer) is not { } waits || await turn.Ledger.FindAsync(customer, cancellationToken) is null)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        turn.State = turn.State with { Barred = turn.State.Barred.Remove(waits) };
        var question = new OpenQuestion { Id = turn.Turn.ChangeSet.Value.ToString("n"), At = turn.Now, Candidates = [new Candidate(customer, null)], Text = waits.Text, WrittenAt = waits.At };
        await new Clarifying(turn).PickAsync(question, question.Candidates, cancellationToken);
    }
}
