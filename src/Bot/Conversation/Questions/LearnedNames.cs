using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Learns by what name a person calls a customer, so that they are asked only once whether it is that one.</summary>
internal sealed class LearnedNames(TurnContext turn)
{
    private const int MostKept = 50;
    private const int ShortestName = 2;

    /// <summary>The text with the customers' own names in place of those that this person has for them.</summary>
    public async Task<string> WrittenOutAsync(string text, CancellationToken cancellationToken)
    {
        foreach (var called in turn.State.Called.Where(called => text.Contains(called.Said, StringComparison.OrdinalIgnoreCase)).OrderByDescending(called => called.Said.Length))
        {
            if (await turn.Ledger.FindAsync(called.Customer, cancellationToken) is { } customer && !await IsOtherNameAsync(text, called, customer, cancellationToken))
            {
                text = text.Replace(called.Said, customer.Name, StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }

    /// <summary>Keeps by what name the picked customer was called in the text, where they were the only one who could be meant.</summary>
    public async Task KeepAsync(OpenQuestion question, Candidate picked, Reading reading, CancellationToken cancellationToken)
    {
        if (question.Candidates is not [{ Deal: null }] || await turn.Ledger.FindAsync(picked.Customer, cancellationToken) is not { } customer || SaidIn(question.Text, customer, reading) is not { } said
            || customer.Aliases.Append(customer.Name).Contains(said, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        Keep(said, customer.Id);
    }

    /// <summary>Keeps by what name the person calls the customer.</summary>
    public void Keep(string said, CustomerId customer) => turn.State = turn.State with
    {
        Called = [.. turn.State.Called.Where(called => !string.Equals(called.Said, said, StringComparison.OrdinalIgnoreCase)).TakeLast(MostKept - 1), new LearnedName(said, customer)],
    };

    /// <summary>The words that were read as the customer, and are most of a part of the name: a contact's name is none.</summary>
    private static string? SaidIn(string text, Customer customer, Reading reading) => reading.Actions
        .Select(action => action switch
        {
            LogAction log => log.Customer,
            CreateAction create => create.Customer,
            StatusAction status => status.Customer,
            WinAction win => win.Customer,
            LoseAction lose => lose.Customer,
            _ => null,
        })
        .Where(slot => slot?.Value.Id == customer.Id)
        .Select(slot => Hearing.Written(text, slot!.Span).Trim())
        .FirstOrDefault(said => said.Length >= ShortestName && said.Count(sign => customer.Name.Contains(sign, StringComparison.OrdinalIgnoreCase)) >= Math.Max(ShortestName, said.Length - 1));

    /// <summary>Whether the word is a part of a longer name in the text: of this customer, or of another one.</summary>
    private async Task<bool> IsOtherNameAsync(string text, LearnedName called, Customer customer, CancellationToken cancellationToken)
    {
        var longer = new List<string>(customer.Aliases) { customer.Name };
        foreach (var id in turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.Where(id => id != customer.Id))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } other)
            {
                longer.AddRange([other.Name, .. other.Aliases]);
            }
        }

        return longer.Exists(name => name.Contains(called.Said, StringComparison.OrdinalIgnoreCase) && text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
