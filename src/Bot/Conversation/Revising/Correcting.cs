using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Revisions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Puts right what was just recorded: another value, another day, somebody else who was met, another customer.</summary>
internal sealed class Correcting(TurnContext turn, Continuation last)
{
    private const int LongestName = 30;

    /// <summary>Takes the bit as a correction.</summary>
    /// <returns>Whether it is one of what was recorded.</returns>
    public async Task<bool> TryAsync(LaterBit bit, CancellationToken cancellationToken) =>
        await SubjectAsync(bit, cancellationToken) is { } subject && await TryAsync(bit, subject, cancellationToken);

    /// <summary>Takes the bit as a correction of what was recorded of the subject.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryAsync(LaterBit bit, Candidate subject, CancellationToken cancellationToken)
    {
        var probe = new Probe(turn, subject);
        return await TryMoveAsync(subject, bit, cancellationToken)
            || await TryPersonAsync(subject, probe, bit, cancellationToken)
            || await TryDayAsync(subject, bit, cancellationToken)
            || await TryEvidenceAsync(subject, bit, cancellationToken)
            || await TryValueAsync(subject, probe, bit, cancellationToken);
    }

    /// <summary>Takes an activity out and enters it as it was meant.</summary>
    public async Task ReplaceAsync(Activity before, Activity after, CancellationToken cancellationToken)
    {
        // A day that was wrong was no progress on that day, unless something else of that deal was.
        var isProgressElsewhere = last.Standing.Any(change => change.Deal == before.Deal && change.Kind is SalesEventKind.DealStage or SalesEventKind.DealAmount or SalesEventKind.DealExpectedClose);
        var plan = await last.TakeBackAsync(
            [.. last.Standing.Where(change => change.Subject == Subject.Of(before.Id)
                || (after.On != before.On && !isProgressElsewhere && before.Deal is { } deal && change.Kind == SalesEventKind.DealProgress && change.Deal == deal))],
            cancellationToken);
        turn.Ledger.Earlier.RemoveAll(activity => activity.Id == before.Id);
        turn.Ledger.Replaced.Add(before);
        Deal? of = null;
        if (before.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } found)
        {
            of = plan.Changes.Events.Where(opposite => opposite.Subject == Subject.Of(id)).Aggregate(found, (state, opposite) => SalesProjection.Apply(state, opposite));
            turn.Ledger.Take(of);
        }

        var entered = after with { Id = new ActivityId(Guid.CreateVersion7(turn.Now)), RecordedAt = turn.Change.Now };
        turn.Ledger.Record(entered, of);

        // Whoever had agreed before has agreed to this.
        foreach (var colleague in plan.Changes.Events.Where(change => change.Kind == SalesEventKind.ActivityColleagues).Select(change => change.CountsFor).Reverse())
        {
            entered = turn.Ledger.Credit(entered, colleague);
        }
    }

    /// <summary>What is corrected: the one thing that was recorded, or that of several which has the value that is said to be wrong.</summary>
    private async Task<Candidate?> SubjectAsync(LaterBit bit, CancellationToken cancellationToken)
    {
        var subjects = last.Subjects.ToList();
        if (subjects.DistinctBy(subject => subject.Customer).Count() == 1)
        {
            return subjects.Find(subject => subject.Deal is not null) ?? subjects[0];
        }

        if (bit.Wrong is not { } wrong)
        {
            return null;
        }

        var meant = new List<Candidate>();
        foreach (var subject in subjects)
        {
            var isMeant = await IsNameAsync(subject, wrong, cancellationToken)
                || (AmountText.TryRead(wrong, out var amount) && last.Standing.Any(change => change.Deal == subject.Deal && change.Kind == SalesEventKind.DealAmount && SalesJson.Read<Money?>(change.To) == amount));
            if (isMeant)
            {
                meant.Add(subject);
            }
        }

        return meant is [var only] ? only : null;
    }

    private async Task<bool> IsNameAsync(Candidate subject, string name, CancellationToken cancellationToken) =>
        await turn.Ledger.FindAsync(subject.Customer, cancellationToken) is { } customer
        && customer.Aliases.Prepend(customer.Name).Any(known => string.Equals(CustomerName.Normalise(known), CustomerName.Normalise(name), StringComparison.Ordinal));

    /// <summary>「不对，是华兴不是华星」: what was recorded is taken back, and entered for the other customer.</summary>
    private async Task<bool> TryMoveAsync(Candidate subject, LaterBit bit, CancellationToken cancellationToken)
    {
        if (bit.Right.Length > LongestName || turn.Read(new Probe(turn, subject).Utterance(Sentences.HowIs(bit.Right))).Actions is not [StatusAction status])
        {
            return false;
        }

        var other = status.Customer.Value;
        if (other.Id == subject.Customer || (other.Id is null && (bit.Wrong is null || !await IsNameAsync(subject, bit.Wrong, cancellationToken))))
        {
            return false;
        }

        if (await turn.Ledger.FindAsync(subject.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        ImmutableArray<SalesEvent> moved = [.. last.Standing.Where(change => change.Customer == subject.Customer)];
        if (moved.Any(change => change.Kind is SalesEventKind.CustomerCreated or SalesEventKind.DealCreated or SalesEventKind.DealState or SalesEventKind.CustomerOwner or SalesEventKind.DealOwner or SalesEventKind.CustomerSharedWith or SalesEventKind.DealCollaborators))
        {
            turn.SayPrivately(turn.Words.CannotMove(Labels.Short(customer)));
            return true;
        }

        await new Moving(turn, last).MoveAsync(customer, moved, status, cancellationToken);
        return true;
    }

    private async Task<bool> TryPersonAsync(Candidate subject, Probe probe, LaterBit bit, CancellationToken cancellationToken)
    {
        var met = last.Activities.LastOrDefault(activity => activity.Customer == subject.Customer && activity.Contacts.Length > 0);
        if (met is null || (bit.Wrong is null ? met.Contacts.Length != 1 : !met.Contacts.Contains(bit.Wrong, StringComparer.Ordinal)))
        {
            return false;
        }

        var people = await probe.PeopleAsync(bit.Right, cancellationToken);
        if (people.Length == 0)
        {
            return false;
        }

        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        var at = bit.Wrong is null ? 0 : met.Contacts.IndexOf(bit.Wrong);
        await ReplaceAsync(met, met with { Contacts = [.. met.Contacts.RemoveAt(at).InsertRange(at, people).Distinct(StringComparer.Ordinal)] }, cancellationToken);
        return true;
    }

    /// <summary>「打错了 是周四」: a day alone is that of the next step, else the expected close, else of what was done.</summary>
    private async Task<bool> TryDayAsync(Candidate subject, LaterBit bit, CancellationToken cancellationToken)
    {
        var day = DayWords.Read(bit.Right, turn.Today, Tense.Future);
        var wrong = bit.Wrong is null ? null : DayWords.Read(bit.Wrong, turn.Today, Tense.Future);
        var deal = subject.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        bool IsMeant(SalesEventKind kind, DateOnly? on) => day is not null && deal is not null && on is not null && (wrong is null || on == wrong) && last.Standing.Any(change => change.Deal == deal.Id && change.Kind == kind);
        if (IsMeant(SalesEventKind.DealNextStep, deal?.NextStep?.On))
        {
            await SetAsync(subject, new Progress { On = turn.Today, Next = deal!.NextStep! with { On = day } }, bit, cancellationToken);
            return true;
        }

        if (IsMeant(SalesEventKind.DealExpectedClose, deal?.ExpectedClose))
        {
            await SetAsync(subject, new Progress { On = turn.Today, ExpectedClose = day!.Value }, bit, cancellationToken);
            return true;
        }

        if (DayWords.Read(bit.Right, turn.Today, Tense.Past) is not { } done || done > turn.Today || last.Activities.LastOrDefault(activity => activity.Customer == subject.Customer) is not { } activity)
        {
            return false;
        }

        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        await ReplaceAsync(activity, activity with { On = done }, cancellationToken);
        return true;
    }

    /// <summary>「不对，是28万」 right after 「预算25万左右」: what was told of a criterion, and no amount.</summary>
    private async Task<bool> TryEvidenceAsync(Candidate subject, LaterBit bit, CancellationToken cancellationToken)
    {
        var criteria = turn.Options.Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>().Where(WasTold).ToList();
        var meant = EvidenceWords.IsFigure(bit.Right) && !last.Standing.Any(change => change.Deal == subject.Deal && change.Kind == SalesEventKind.DealAmount) ? EvidenceWords.BudgetOf(criteria)
            : EvidenceWords.IsPerson(bit.Right) ? EvidenceWords.DecidersOf(criteria)
            : null;
        if (meant is null || subject.Deal is not { } id)
        {
            return false;
        }

        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        if (await turn.Ledger.FindAsync(id, cancellationToken) is { } deal)
        {
            turn.Ledger.Change(deal, draft => draft.SetEvidence(deal, meant.Id, bit.Right));
        }

        return true;

        bool WasTold(EvidenceCriterion criterion) => last.Standing.Any(change => change.Deal == subject.Deal && change.Kind == SalesEventKind.DealEvidence
            && !string.Equals(Evidence(change.From).GetValueOrDefault(criterion.Id.Value), Evidence(change.To).GetValueOrDefault(criterion.Id.Value), StringComparison.Ordinal));

        static ImmutableSortedDictionary<string, string> Evidence(string? json) => SalesJson.Read<ImmutableSortedDictionary<string, string>>(json) ?? ImmutableSortedDictionary<string, string>.Empty;
    }

    /// <summary>「不是38万，是36万」, 「不对，是打电话」.</summary>
    private async Task<bool> TryValueAsync(Candidate subject, Probe probe, LaterBit bit, CancellationToken cancellationToken)
    {
        var utterance = probe.Utterance(bit.Right);
        var isMove = last.Standing.Any(change => change.Kind == SalesEventKind.DealStage && change.Deal == subject.Deal);

        // 「不对，是方案演示」 after a move means the stage, and no demonstration.
        var log = isMove && await probe.SaidOfItAsync(customer => Sentences.InStage(customer, bit.Right), cancellationToken) is { Stage: not null, Activity: null } stage ? stage
            : turn.Read(utterance).Actions is [LogAction read] && read.Customer.Value.Id == subject.Customer ? read
            : await probe.SaidOfItAsync(customer => Sentences.Of(customer, bit.Right), cancellationToken) ?? await probe.SaidOfItAsync(customer => Sentences.InStage(customer, bit.Right), cancellationToken);
        if (log is null)
        {
            return false;
        }

        if (log is { Activity: { } kind, Amount: null, Stage: null, ExpectedClose: null, Next: null })
        {
            return kind.Value != ActivityKind.Note && await TryKindAsync(subject, kind.Value, cancellationToken);
        }

        if (log is { Amount: null, Stage: null, ExpectedClose: null, Next: null })
        {
            return false;
        }

        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        var deal = log.Deal ?? (subject.Deal is { } id ? new Slot<DealId>(id, default, 1) : null);
        await new ReadingActor(turn, utterance).ActAsync(new Reading([log with { Activity = null, Deal = deal }]), [], cancellationToken);
        return true;
    }

    private async Task<bool> TryKindAsync(Candidate subject, ActivityKind kind, CancellationToken cancellationToken)
    {
        if (last.Activities.Where(activity => activity.Customer == subject.Customer).ToList() is not [var activity] || activity.Kind == kind)
        {
            return false;
        }

        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        await ReplaceAsync(activity, activity with { Kind = kind }, cancellationToken);
        return true;
    }

    private async Task SetAsync(Candidate subject, Progress progress, LaterBit bit, CancellationToken cancellationToken)
    {
        turn.IsCorrecting = true;
        await last.BeginAsync(cancellationToken);
        var customer = turn.Ledger.Known(subject.Customer);
        var deal = turn.Ledger.Known(subject.Deal!.Value);
        await new ProgressRecorder(turn).RecordAsync(customer, deal, progress with { Text = bit.Right }, cancellationToken);
    }
}
