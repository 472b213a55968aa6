using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out what a word or two mean, said of a customer and deal that are known: the reader reads them in a sentence where they can mean but one thing.</summary>
internal sealed class Probe(TurnContext turn, Candidate subject)
{
    /// <summary>The text, said of the subject.</summary>
    public Utterance Utterance(string text) => new() { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = new Focus(subject.Customer, subject.Deal) };

    /// <summary>What the text says of the subject and of nothing else, put behind its name; null where it says anything else.</summary>
    public async Task<LogAction?> SaidOfItAsync(Func<string, string> sentence, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(subject.Customer, cancellationToken) is not { } customer)
        {
            return null;
        }

        var reading = turn.Read(new Utterance
        {
            Text = sentence(customer.Name),
            Speaker = turn.Speaker.Id,
            Now = turn.Now,
            Chosen = [new Focus(subject.Customer, subject.Deal)],
        });
        return reading.Actions is [LogAction log] && log.Customer.Value.Id == subject.Customer ? log : null;
    }

    /// <summary>The colleagues who took part, as the text says and nothing else; nobody where it says anything else.</summary>
    public async Task<ImmutableArray<MemberId>> ColleaguesAsync(string text, CancellationToken cancellationToken) =>
        await SaidOfItAsync(customer => Sentences.VisitedAnd(customer, text), cancellationToken) is { Colleagues.Length: > 0, Amount: null, Stage: null, ExpectedClose: null, Next: null } log
            ? [.. log.Colleagues.Select(colleague => colleague.Value)]
            : [];

    /// <summary>The people whom the text names and nothing else, such as 李工、王总也在; nobody where it says anything else.</summary>
    public async Task<ImmutableArray<string>> PeopleAsync(string text, CancellationToken cancellationToken)
    {
        var names = Sentences.WithoutPresence(text);
        if (await turn.Ledger.FindAsync(subject.Customer, cancellationToken) is not { } customer)
        {
            return [];
        }

        var beginning = Sentences.Met(customer.Name);
        if (await SaidOfItAsync(_ => beginning + names, cancellationToken) is not { } log)
        {
            return [];
        }

        var rest = names.ToCharArray();
        foreach (var contact in log.Contacts.Where(contact => contact.Span.Start >= beginning.Length))
        {
            rest.AsSpan(contact.Span.Start - beginning.Length, contact.Span.Length).Fill(' ');
        }

        return rest.All(Sentences.IsBetweenNames) ? [.. log.Contacts.Select(contact => contact.Value)] : [];
    }
}
