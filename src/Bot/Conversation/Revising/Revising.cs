using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Revisions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// People type in bits. A bit that follows within moments (不是38万，是36万; 还有周五回访) amends what was just recorded: no second activity, one
/// receipt with the values as they were at first, and one way back.
/// </summary>
internal sealed class Revising(TurnContext turn)
{
    /// <summary>Takes the text as a later bit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utterance">The utterance that it was read as.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryAsync(string text, Utterance utterance, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Actions.Any(action => action is not (LogAction or ClarifyCustomerAction or ClarifyDealAction))
            || await Continuation.FindAsync(turn, cancellationToken) is not { } last)
        {
            return false;
        }

        var bit = LaterBit.Read(text);
        return bit.Kind switch
        {
            BitKind.Plain => await TryTakePlainAsync(last, utterance, reading, cancellationToken),
            BitKind.Addition => await TryAddAsync(last, bit, cancellationToken),
            _ => await new Correcting(turn, last).TryAsync(bit, cancellationToken),
        };
    }

    /// <summary>Nothing says that it goes on with what was said: only changed fields do that name nobody. Whoever names the customer begins anew.</summary>
    private async Task<bool> TryTakePlainAsync(Continuation last, Utterance utterance, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Actions is [ClarifyDealAction clarify] && last.Subjects.Any(subject => subject.Customer == clarify.Customer) && turn.Read(utterance with { Focus = null }).Actions is not [ClarifyDealAction])
        {
            turn.IsAdding = true;
            await last.BeginAsync(cancellationToken);
            await new ReadingActor(turn, utterance).ActAsync(reading, [], cancellationToken);
            return true;
        }

        if (reading.Actions.Length == 0 || !reading.Actions.All(action => action is LogAction { Customer.Span.Length: 0, Activity: null or { Value: ActivityKind.Quote } } log && IsAbout(last, log) && !IsToldAnew(last, log)))
        {
            return false;
        }

        // In one message a visit with a quote is one activity; so it is in two.
        var hasActivity = last.Activities.Any();
        turn.IsAdding = true;
        await last.BeginAsync(cancellationToken);
        await new ReadingActor(turn, utterance).ActAsync(
            new Reading([.. reading.Actions.Cast<LogAction>().Select(log => hasActivity && (log.Amount ?? (object?)log.AmountRange) is not null ? log with { Activity = null } : log)]),
            [],
            cancellationToken);
        return true;
    }

    /// <summary>「还有周五回访」 adds a field, 「还有李工」 somebody who was there, 「另外报价也发了」 something that was done as well.</summary>
    private async Task<bool> TryAddAsync(Continuation last, LaterBit bit, CancellationToken cancellationToken)
    {
        if (last.Subjects.ToList() is not [.., var subject] subjects || subjects.DistinctBy(candidate => candidate.Customer).Count() != 1)
        {
            return false;
        }

        var probe = new Probe(turn, subject);
        if (await probe.PeopleAsync(bit.Right, cancellationToken) is { Length: > 0 } people && last.Activities.LastOrDefault() is { } met)
        {
            await last.BeginAsync(cancellationToken);
            await new Correcting(turn, last).ReplaceAsync(met, met with { Contacts = [.. met.Contacts.Union(people, StringComparer.Ordinal)] }, cancellationToken);
            return true;
        }

        if (last.Activities.LastOrDefault() is { } done && await probe.ColleaguesAsync(bit.Right, cancellationToken) is { Length: > 0 } colleagues)
        {
            await last.BeginAsync(cancellationToken);
            turn.Ledger.Invited.AddRange(colleagues.Select(colleague => (done, colleague)));
            return true;
        }

        var utterance = probe.Utterance(bit.Right);
        var reading = turn.Read(utterance);
        if (reading.Actions is not [LogAction log] || !IsAbout(last, log))
        {
            return false;
        }

        // What was done is told once; told again with something new, it is still the same.
        turn.IsAdding = true;
        var isSame = last.Activities.Any(activity => activity.Kind == log.Activity?.Value && activity.On == (log.On?.Value ?? turn.Today));
        await last.BeginAsync(cancellationToken);
        await new ReadingActor(turn, utterance).ActAsync(isSame ? new Reading([log with { Activity = null }]) : reading, [], cancellationToken);
        return true;
    }

    /// <summary>Whether it gives a field a value that was given one a moment ago: it then stands for itself, and may be taken back alone.</summary>
    private static bool IsToldAnew(Continuation last, LogAction log) => last.Standing.Any(change => change.Customer == log.Customer.Value.Id && change.Kind switch
    {
        SalesEventKind.DealAmount => log.Amount is not null,
        SalesEventKind.DealStage => log.Stage is not null,
        SalesEventKind.DealExpectedClose => log.ExpectedClose is not null,
        SalesEventKind.DealNextStep => log.Next is not null,
        _ => false,
    });

    private static bool IsAbout(Continuation last, LogAction log) =>
        log.Customer.Value.Id is { } customer && last.Subjects.Any(subject => subject.Customer == customer && (log.Deal is null || subject.Deal is null || log.Deal.Value == subject.Deal));
}
