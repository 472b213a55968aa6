using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out what a word or two mean, said of a customer and deal that are known: the reader reads them in a sentence where they can mean but one thing.</summary>
internal sealed class Probe(TurnContext turn, Candidate subject)
{
    private static readonly string[] PresenceEndings = ["也一起参加了", "也参加了", "也一起去了", "也去了", "也来了", "也在场", "也在", "一起去的", "一起", "参加了", "也见了", "was there too", "joined too", "was there", "joined", "too"];

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
        await SaidOfItAsync(customer => $"拜访了{customer}，{text}", cancellationToken) is { Colleagues.Length: > 0, Amount: null, Stage: null, ExpectedClose: null, Next: null } log
            ? [.. log.Colleagues.Select(colleague => colleague.Value)]
            : [];

    /// <summary>The people whom the text names and nothing else, such as 李工、王总也在; nobody where it says anything else.</summary>
    public async Task<ImmutableArray<string>> PeopleAsync(string text, CancellationToken cancellationToken)
    {
        var names = text;
        if (PresenceEndings.FirstOrDefault(ending => names.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            names = names[..^found.Length].Trim();
        }

        var (start, log) = (0, default(LogAction));
        log = await SaidOfItAsync(
            customer =>
            {
                var beginning = $"拜访了{customer}，见了";
                start = beginning.Length;
                return beginning + names;
            },
            cancellationToken);
        if (log is null)
        {
            return [];
        }

        var rest = names.ToCharArray();
        foreach (var contact in log.Contacts.Where(contact => contact.Span.Start >= start))
        {
            rest.AsSpan(contact.Span.Start - start, contact.Span.Length).Fill(' ');
        }

        return rest.All(c => char.IsWhiteSpace(c) || "、，,和跟及与&".Contains(c, StringComparison.Ordinal)) ? [.. log.Contacts.Select(contact => contact.Value)] : [];
    }
}
