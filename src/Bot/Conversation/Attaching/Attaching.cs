using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Lets what was sent belong to an activity: to what the same message or the next one tells, or what was told a moment ago; where there is
/// nothing of the kind, it asks which customer it is for.
/// </summary>
internal sealed class Attaching(TurnContext turn)
{
    private const int MostCustomers = 4;
    private const int LongestName = 60;

    /// <summary>What was sent lately and waits for its activity.</summary>
    private OpenQuestion? Pending => turn.State.Questions.LastOrDefault(question => question.Enclosure is not null && question.At >= turn.Now - turn.Options.EnclosureWindow);

    /// <summary>Takes a text that is a customer's name and nothing else as the answer to whose it is.</summary>
    public async Task<bool> TryTakeNamedAsync(string text, CancellationToken cancellationToken)
    {
        var asked = Pending;
        if ((asked is null && turn.Enclosure.IsEmpty) || text.Length > LongestName || await NamedAsync(text, cancellationToken) is not { } customer)
        {
            return false;
        }

        var question = asked ?? Question("");
        turn.State = turn.State with { Questions = turn.State.Questions.Remove(question), Offered = asked is null ? turn.State.Offered : null };
        question = question with { Enclosure = (asked?.Enclosure ?? Enclosure.None).With(turn.Enclosure) };
        turn.Enclosure = Enclosure.None;
        await KeepAsync(question, new Candidate(customer.Id, null), cancellationToken);
        return true;
    }

    /// <summary>Keeps what was sent with the customer that was picked: with what was told of it a moment ago, else as an activity of its own.</summary>
    public async Task KeepAsync(OpenQuestion question, Candidate picked, CancellationToken cancellationToken)
    {
        if (question.Enclosure is not { } sent || await turn.Ledger.FindAsync(picked.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
            return;
        }

        switch (await new SubjectResolver(turn).ResolveAsync(new CustomerReference(customer.Name, customer.Id), picked.Deal, cancellationToken))
        {
            case Resolution.Foreign(var collision):
                turn.Collisions.Add(collision);
                break;
            case Resolution.Found found:
                await ResumeAsync(customer.Id, cancellationToken);
                sent = Put(customer.Id, sent);
                if (!sent.IsEmpty)
                {
                    await RecordAsync(found.Customer, found.Deal, sent.Place is null ? ActivityKind.Note : ActivityKind.Visit, DateOnly.FromDateTime(question.WrittenAt.DateTime), question.Text, cancellationToken);
                    Put(customer.Id, sent);
                }

                break;
        }
    }

    /// <summary>At the end of a turn: what was sent in it, or shortly before, goes to what it told; the rest waits, or is asked for.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in turn.Turn.Files.Gone.Distinct())
        {
            turn.Say(turn.Words.FileGone(kind));
        }

        if (await new EvidenceFilling(turn).TryTakeFilesAsync(cancellationToken) && turn.Enclosure.IsEmpty)
        {
            return;
        }

        var pending = Pending;
        var sent = (pending?.Enclosure ?? Enclosure.None).With(turn.Enclosure);
        if (sent.IsEmpty)
        {
            return;
        }

        var rest = await AssignAsync(sent, cancellationToken);
        if (rest.IsEmpty)
        {
            Forget(pending);
        }
        else if (turn.Enclosure.IsEmpty)
        {
            turn.State = turn.State with { Questions = turn.State.Questions.Replace(pending!, pending! with { Enclosure = rest }) };
        }
        else
        {
            await LeaveOpenAsync(pending, rest, cancellationToken);
        }
    }

    /// <summary>Puts what was sent where it belongs, as far as that is clear.</summary>
    /// <returns>What is left.</returns>
    private async Task<Enclosure> AssignAsync(Enclosure sent, CancellationToken cancellationToken)
    {
        var isSaid = turn.Turn.Message.Press is null && !string.IsNullOrWhiteSpace(turn.Turn.Message.Text);
        if (turn.Ledger.Activities.Count > 0)
        {
            return OnlyCustomer(turn.Ledger.Activities.Select(activity => activity.Customer)) is { } met ? Put(met, sent) : sent;
        }

        if (isSaid && !turn.Ledger.IsEmpty && turn.ChangeSets.Count == 0 && OnlyCustomer(turn.Ledger.Entries.Select(entry => entry.Customer)) is { } told)
        {
            return await PutOrNoteAsync(told, sent, turn.Turn.Message.Text, cancellationToken);
        }

        if (isSaid || turn.Turn.Message.Press is not null || await FindLastAsync(cancellationToken) is not { } last
            || OnlyCustomer(last.Subjects.Select(subject => subject.Customer)) is not { } customer || (sent.Files.Length == 0 && !last.Activities.Any(IsInPerson)))
        {
            return sent;
        }

        await last.BeginAsync(cancellationToken);
        turn.IsEnclosing = true;
        return await PutOrNoteAsync(customer, sent, "", cancellationToken);
    }

    /// <summary>What was told in fields only, an amount or a stage, gets a note to hold the files.</summary>
    private async Task<Enclosure> PutOrNoteAsync(CustomerId id, Enclosure sent, string text, CancellationToken cancellationToken)
    {
        if (sent.Files.Length > 0 && !turn.Ledger.AllActivities.Any(activity => activity.Customer == id) && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
        {
            var entry = turn.Ledger.Entries.FirstOrDefault(entry => entry.Customer == id && entry.Deal is not null);
            var deal = entry?.Deal is { } of ? await turn.Ledger.FindAsync(of, cancellationToken) : null;
            await RecordAsync(customer, deal, ActivityKind.Note, turn.Today, text, cancellationToken);
        }

        return Put(id, sent);
    }

    /// <summary>Puts files with the customer's newest activity of this change, and the place with the newest at which somebody was there.</summary>
    private Enclosure Put(CustomerId customer, Enclosure sent)
    {
        if (sent.Files.Length > 0 && Newest(customer, _ => true) is { } activity)
        {
            turn.Ledger.Attach(activity, sent.Files);
            sent = sent with { Files = [] };
        }

        if (sent.Place is { } place && Newest(customer, IsInPerson) is { } visit)
        {
            turn.Ledger.SetPlace(visit, place);
            sent = sent with { Place = null };
        }

        return sent;
    }

    /// <summary>Several in a row are one question; what is put forward or asked already comes first.</summary>
    private async Task LeaveOpenAsync(OpenQuestion? pending, Enclosure rest, CancellationToken cancellationToken)
    {
        var isAsking = turn.IsCatchingUp || turn.Asked.Count + turn.Proposed.Count + turn.Collisions.Count > 0;
        if (pending is { Candidates.Length: > 0 } && !isAsking)
        {
            turn.State = turn.State with { Questions = turn.State.Questions.Replace(pending, pending with { Enclosure = rest, At = turn.Now }) };
            turn.SayPrivately(turn.Words.EnclosureAdded(rest.Files.Length + (rest.Place is null ? 0 : 1)));
            return;
        }

        Forget(pending);
        var question = Question(turn.Turn.Message.Text) with { Enclosure = rest };
        if (isAsking)
        {
            turn.State = turn.State with { Questions = turn.State.Questions.Add(question) };
            turn.SayPrivately(turn.Words.EnclosureWaits);
            return;
        }

        turn.Asked.Add(question with { Candidates = await CandidatesAsync(cancellationToken) });
    }

    /// <summary>Whom the turn told of, where that is several; else whom was last talked of, then whom the speaker is likely to have seen.</summary>
    private async Task<ImmutableArray<Candidate>> CandidatesAsync(CancellationToken cancellationToken)
    {
        var told = turn.Ledger.Activities.Select(activity => activity.Customer).Distinct().ToList();
        if (told.Count == 0 && await FindLastAsync(cancellationToken) is { } last)
        {
            told = [.. last.Subjects.Select(subject => subject.Customer).Distinct()];
        }

        if (told.Count < 2)
        {
            var likely = await new LikelyCustomers(turn).FindAsync(turn.Today, null, MostCustomers, cancellationToken);
            told = [.. (turn.Focus is { } focus ? likely.Insert(0, focus.Customer) : likely).Distinct().Take(MostCustomers)];
        }

        return [.. told.Select(customer => new Candidate(customer, null))];
    }

    private OpenQuestion Question(string text) => new()
    {
        Id = $"{turn.Turn.ChangeSet.Value:n}-e",
        At = turn.Now,
        Candidates = [],
        Text = text,
        WrittenAt = turn.Now,
        Enclosure = turn.Enclosure,
    };

    private void Forget(OpenQuestion? pending)
    {
        if (pending is not null)
        {
            var isOffered = turn.State.Offered?.Actions.Any(action => string.Equals(action.Data.GetValueOrDefault(Keys.Question), pending.Id, StringComparison.Ordinal)) == true;
            turn.State = turn.State with { Questions = turn.State.Questions.Remove(pending), Offered = isOffered ? null : turn.State.Offered };
        }
    }

    private async Task ResumeAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        if (turn.Ledger.IsEmpty && !turn.Ledger.Continues && await FindLastAsync(cancellationToken) is { } last && last.Activities.Any(activity => activity.Customer == customer))
        {
            await last.BeginAsync(cancellationToken);
        }
    }

    /// <summary>What was told a moment ago, in this chat: as long as the whole can still be taken back.</summary>
    private Task<Continuation?> FindLastAsync(CancellationToken cancellationToken) => Continuation.FindAsync(turn, turn.Options.UndoWindow / 2, cancellationToken);

    private Task RecordAsync(Customer customer, Deal? deal, ActivityKind kind, DateOnly on, string text, CancellationToken cancellationToken) =>
        new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { Activity = kind, On = on, Text = text }, cancellationToken);

    private async Task<Customer?> NamedAsync(string text, CancellationToken cancellationToken)
    {
        var utterance = new Utterance { Text = Sentences.HowIs(text), Speaker = turn.Speaker.Id, Now = turn.Now };
        return turn.Read(utterance).Actions is [StatusAction { Customer.Value.Id: { } id }] && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer
            && customer.Aliases.Prepend(customer.Name).Any(name => string.Equals(CustomerName.Normalise(name), CustomerName.Normalise(text), StringComparison.Ordinal))
            ? customer
            : null;
    }

    private Activity? Newest(CustomerId customer, Func<Activity, bool> fits) => turn.Ledger.AllActivities.LastOrDefault(activity => activity.Customer == customer && fits(activity));

    private static bool IsInPerson(Activity activity) => activity.Kind is ActivityKind.Visit or ActivityKind.Meeting or ActivityKind.Demo;

    private static CustomerId? OnlyCustomer(IEnumerable<CustomerId> customers) => customers.Distinct().Take(2).ToList() is [var only] ? only : null;
}
