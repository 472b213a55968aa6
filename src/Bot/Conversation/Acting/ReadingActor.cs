using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Does what a message asks for: sure writes at once; wins, losses and new customers are put forward; what is unclear is asked.</summary>
internal sealed class ReadingActor(TurnContext turn, Utterance utterance)
{
    /// <summary>Below this, a customer that was read is asked for, not written to.</summary>
    public const double SureOfName = 0.75;

    /// <summary>Whoever tells of a win again within so many days means the one that is recorded.</summary>
    private const int DaysOfJoy = 7;

    private readonly DateOnly day = DateOnly.FromDateTime(utterance.Now.DateTime);
    private readonly SubjectResolver subjects = new(turn);
    private readonly ProgressRecorder recorder = new(turn);
    private readonly List<string> acted = [];
    private bool isSplit;

    /// <summary>What was done (<see cref="ActionSignature"/>).</summary>
    public ImmutableArray<string> Acted => [.. acted];

    /// <summary>Does what the reading asks for.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="done">What of it was done before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task ActAsync(Reading reading, ImmutableArray<string> done, CancellationToken cancellationToken)
    {
        acted.AddRange(done);
        isSplit = reading.Actions.Length > 1;
        var remaining = done.ToList();
        var unclear = new List<SalesAction>();
        foreach (var action in reading.Actions)
        {
            var signature = ActionSignature.Of(action);
            if (remaining.Remove(signature))
            {
                continue;
            }

            if (action is ClarifyCustomerAction or ClarifyDealAction || Unsure(action) is not null)
            {
                unclear.Add(action);
                continue;
            }

            await ActAsync(action, cancellationToken);
            turn.State = turn.State with { Asked = QuestionMemory.Of(action, turn.State.Asked, turn.Now, turn.Turn.Message.Chat) ?? turn.State.Asked };
            acted.Add(signature);
        }

        // One question at a time: the answer makes the message be read again, and whatever is still unclear is asked then.
        if (unclear.Count > 0)
        {
            Ask(unclear[0]);
            return;
        }

        // A correction is read in other words than those in which it was written.
        if (!turn.IsCorrecting)
        {
            turn.Unused.AddRange(new UnusedParts(turn, utterance.Text).Of(reading.Actions));
        }
    }

    private async Task ActAsync(SalesAction action, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case LogAction log:
                await LogAsync(log, cancellationToken);
                break;
            case CreateAction create:
                await CreateAsync(create, cancellationToken);
                break;
            case WinAction win:
                await CloseAsync(
                    win.Customer.Value,
                    win.Deal?.Value,
                    new ProposedAct { Kind = ActKind.Win, CustomerName = win.Customer.Value.Name, Amount = win.Amount?.Value, Vague = VagueOf(win.Amount, win.AmountRange), On = win.On?.Value ?? day },
                    cancellationToken);
                break;
            case LoseAction lose:
                await CloseAsync(
                    lose.Customer.Value,
                    lose.Deal?.Value,
                    new ProposedAct { Kind = ActKind.Lose, CustomerName = lose.Customer.Value.Name, Reason = lose.Reason?.Value, On = day },
                    cancellationToken);
                break;
            case RemindAction remind:
                await new Reminding(turn).SetAsync(remind, cancellationToken);
                break;
            case RemindWhenAction remind:
                new ReminderTime(turn).Ask(remind);
                break;
            case StatusAction status:
                await new StatusAnswer(turn).ShowAsync(status.Customer.Value, status.Deal?.Value, cancellationToken);
                break;
            case ListAction list:
                await new ListAnswer(turn).ShowAsync(list, cancellationToken);
                break;
            case CatchUpAction catchUp:
                await new CatchingUp(turn).StartAsync(catchUp, day, cancellationToken);
                break;
            case WhyAction { Metric: null or { Value: Metric.Attainment }, Place: null, Who: null } when AskedProgress is { } progress:
                await new ListAnswer(turn).ShowAsync(progress.Deals(turn.Today), cancellationToken);
                break;
            case LeaderboardAction or WhyAction or UnknownBoardAction or UnknownWordsAction:
                await new BoardAnswer(turn).AnswerAsync(action, cancellationToken);
                break;
            case ReportAction report:
                await new ReportAnswer(turn).ShowAsync(report, cancellationToken);
                break;
            case DiaryAction diary:
                await new DiaryAnswer(turn).ShowAsync(diary, cancellationToken);
                break;
            case SilenceAction silence:
                await new SilenceAnswer(turn).ShowAsync(silence, cancellationToken);
                break;
            case ProcessMetricsAction process:
                await new ProcessMetricsAnswer(turn).ShowAsync(process, cancellationToken);
                break;
            case FunnelAction funnel:
                await new FunnelAnswer(turn).ShowAsync(funnel, cancellationToken);
                break;
            case ForecastAction forecast:
                await new ForecastAnswer(turn).ShowAsync(forecast, cancellationToken);
                break;
            case CompletenessAction completeness:
                await new CompletenessAnswer(turn).ShowAsync(completeness, cancellationToken);
                break;
            case PlaybookAction playbook:
                await new LibraryAnswer(turn).AnswerAsync(playbook.Topic.Value, cancellationToken);
                break;
            case ShareAction share:
                await new Sharing(turn).OfferAsync(share.Text.Value, cancellationToken);
                break;
            case ProgressAction progress:
                await new ProgressAnswer(turn).ShowAsync(progress, cancellationToken);
                break;
            case EarningsAction earnings:
                await new EarningsAnswer(turn).ShowAsync(earnings.Period?.Value, cancellationToken);
                break;
            case MedalsAction medals:
                await new MedalsAnswer(turn).ShowAsync(medals.Period?.Value, cancellationToken);
                break;
            case ThankAction thank:
                await new Thanking(turn).ThankAsync(thank, cancellationToken);
                break;
            case UndoAction { Customer: { } customer } undo:
                await new Undoing(turn).UndoEntryAsync((await subjects.ResolveAsync(customer.Value, null, cancellationToken) as Resolution.Found)?.Customer, undo.Activity?.Value, cancellationToken);
                break;
            case UndoAction:
                await new Undoing(turn).UndoNewestAsync(cancellationToken);
                break;
            case HelpAction:
                new Help(turn).Show();
                break;
            default:
                throw new InvalidOperationException($"Nobody acts on a {action.GetType().Name}.");
        }
    }

    /// <summary>How far a team is, or somebody else, where that was asked last: behind that figure are the deals that were won; one's own stands on a ranking.</summary>
    private QuestionMemory? AskedProgress => turn.State.Asked is { Kind: QuestionMemoryKind.Progress } asked && asked.IsFresh(turn.Now, turn.Turn.Message.Chat)
        && (turn.Speaker.Role != Role.Rep || asked.Scope is not null || asked.Member is not null) ? asked : null;

    private async Task LogAsync(LogAction log, CancellationToken cancellationToken)
    {
        var progress = new Progress
        {
            Activity = log.Activity?.Value,
            On = log.On?.Value ?? day,
            Amount = log.Amount?.Value,
            Stage = log.Stage?.Value,
            Reason = SpokenReason.In(utterance.Text, log, isSplit),
            ExpectedClose = log.ExpectedClose?.Value,
            Contacts = [.. log.Contacts.Select(contact => contact.Value)],
            Colleagues = [.. log.Colleagues.Select(colleague => colleague.Value)],
            Next = log.Next is { } next ? NextStepText.Of(next.Value with { What = NextSteps.WithoutBeginning(next.Value.What) }, Hearing.Written(utterance.Text, next.Span)) : null,
            Vague = VagueOf(log.Amount, log.AmountRange),
            Text = TextOf(log),
            Heard = new Hearing(turn.Words, day).Of(TextOf(log), log.Amount is { } said ? (Hearing.Written(utterance.Text, said.Span), said.Value) : null, log.On?.Value, log.ExpectedClose?.Value, log.Next?.Value.On),
        };
        var reference = log.Customer.Value;
        switch (await subjects.ResolveAsync(reference, log.Deal?.Value, cancellationToken))
        {
            case Resolution.Unknown(var name):
                ProposeFor(name, progress);
                break;
            case Resolution.Foreign(var collision):
                turn.Collisions.Add(collision);
                break;
            case Resolution.Found found:
                await LogAsync(found, progress, cancellationToken);
                break;
        }
    }

    private async Task LogAsync(Resolution.Found found, Progress progress, CancellationToken cancellationToken)
    {
        progress = new BareAmounts(turn).With(found.Customer, found.Deal, progress);
        if (found.Deal is not null || !progress.NeedsDeal)
        {
            await recorder.RecordAsync(found.Customer, found.Deal, progress, cancellationToken);
            return;
        }

        // What was done is sure whichever deal it was for; only the rest waits for the answer.
        if (progress.Activity is not null)
        {
            await recorder.RecordAsync(found.Customer, null, progress, cancellationToken);
        }

        var rest = progress.Activity is null ? progress : progress with { Activity = null, Heard = "" };
        if (found.Candidates.Length > 0)
        {
            turn.Asked.Add(Question([.. found.Candidates.Select(deal => new Candidate(deal.Customer, deal.Id))]) with { Progress = rest });
        }
        else if (await new SignedSum(turn).FindAsync(found.Customer, progress, cancellationToken) is { } signed)
        {
            await recorder.RecordAsync(found.Customer, signed, progress, cancellationToken);
        }
        else if (progress is { ExpectedClose: not null, Activity: null, Amount: null, Stage: null, Next: null, Vague: null } && await new FellThrough(turn).FindAsync(found.Customer, cancellationToken) is { } closed)
        {
            SayOfSigned(found.Customer, closed, progress.ExpectedClose.Value);
        }
        else
        {
            turn.Proposed.Add(new ProposedAct { Kind = ActKind.NewDeal, Customer = found.Customer.Id, CustomerName = found.Customer.Name, WithDeal = true, On = progress.On, Amount = rest.Amount, Stage = rest.Stage, ExpectedClose = rest.ExpectedClose, Then = WithoutFields(rest) });
        }
    }

    private void SayOfSigned(Customer customer, Deal closed, DateOnly on)
    {
        if (on <= turn.Today)
        {
            new SigningDay(turn).Put(customer, closed, on);
            return;
        }

        turn.SayPrivately(turn.Words.SignedDayStays(Labels.Of(customer, closed), turn.Words.State(closed.State)));
    }

    /// <summary>The customer is unknown: it is put forward as new, together with what was done there.</summary>
    private void ProposeFor(string name, Progress progress)
    {
        var index = turn.Proposed.FindIndex(act => act.Customer is null && string.Equals(CustomerName.Normalise(act.CustomerName), CustomerName.Normalise(name), StringComparison.Ordinal));
        if (index >= 0)
        {
            var act = turn.Proposed[index];
            turn.Proposed[index] = act with { WithDeal = act.WithDeal || progress.NeedsDeal, Then = act.Then.Add(progress) };
            return;
        }

        turn.Proposed.Add(new ProposedAct { Kind = ActKind.NewCustomer, CustomerName = name, WithDeal = progress.NeedsDeal, On = progress.On, Amount = progress.Amount, Stage = progress.Stage, ExpectedClose = progress.ExpectedClose, Then = WithoutFields(progress) });
    }

    private async Task CreateAsync(CreateAction create, CancellationToken cancellationToken)
    {
        var act = new ProposedAct
        {
            Kind = ActKind.NewDeal,
            CustomerName = create.Customer.Value.Name,
            WithDeal = true,
            Title = create.Title is { } title ? DealTitles.WithoutVerb(title.Value) : null,
            Amount = create.Amount?.Value,
            Vague = VagueOf(create.Amount, create.AmountRange),
            Stage = create.Stage?.Value,
            ExpectedClose = create.ExpectedClose?.Value,
            On = day,
        };
        switch (await subjects.ResolveAsync(create.Customer.Value, null, cancellationToken))
        {
            case Resolution.Unknown:
                turn.Proposed.Add(act with { Kind = ActKind.NewCustomer, Then = WhatElseIsSaid() });
                break;
            case Resolution.Foreign(var collision):
                turn.Collisions.Add(collision);
                break;
            case Resolution.Found found when !turn.MayChange(found.Customer):
                turn.Collisions.Add(new Collision(found.Customer, found.Customer.Owner!.Value));
                break;
            // What was told before is not told again without being asked.
            case Resolution.Found found when await new Creating(turn).FindTwinAsync(found.Customer, act.Title, cancellationToken) is not null:
                turn.Proposed.Add(act with { Customer = found.Customer.Id, CustomerName = found.Customer.Name });
                break;
            case Resolution.Found found:
                await new Creating(turn).CreateDealAsync(found.Customer, act, cancellationToken);
                break;
        }
    }

    private ImmutableArray<Progress> WhatElseIsSaid() =>
        FirstFacts.AreIn(utterance.Text) ? [new Progress { Activity = ActivityKind.Note, On = day, Text = utterance.Text }] : [];

    private async Task CloseAsync(CustomerReference reference, DealId? dealId, ProposedAct act, CancellationToken cancellationToken)
    {
        switch (await subjects.ResolveAsync(reference, dealId, cancellationToken))
        {
            case Resolution.Unknown(var name):
                turn.SayPrivately(turn.Words.NoSuchCustomer(name));
                break;
            case Resolution.Foreign(var collision):
                turn.Collisions.Add(collision);
                break;
            // What was signed and then fell through is lost, once somebody confirms it.
            case Resolution.Found { Deal: { } deal } found when deal.IsOpen || (act.Kind == ActKind.Lose && deal.State.Status == DealStatus.Won):
                turn.Proposed.Add(act with { Customer = found.Customer.Id, CustomerName = found.Customer.Name, Deal = deal.Id });
                break;
            case Resolution.Found { Deal: { State.Status: DealStatus.Lost } lost } found when act.Kind == ActKind.Lose:
                new LossReasons(turn).Take(found.Customer, lost, act.Reason);
                break;
            case Resolution.Found { Deal: { } deal } found:
                turn.Ledger.Mention(found.Customer.Id, deal).Notes.Add(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
                break;
            case Resolution.Found { Candidates.Length: > 0 } found:
                turn.Asked.Add(Question([.. found.Candidates.Select(deal => new Candidate(deal.Customer, deal.Id))]) with { Act = act with { Customer = found.Customer.Id, CustomerName = found.Customer.Name } });
                break;
            case Resolution.Found found when act.Kind == ActKind.Lose && await new FellThrough(turn).FindAsync(found.Customer, cancellationToken) is { } signed:
                turn.Proposed.Add(act with { Customer = found.Customer.Id, CustomerName = found.Customer.Name, Deal = signed.Id });
                break;
            case Resolution.Found found when act.Kind == ActKind.Lose && await new LossReasons(turn).FindAsync(found.Customer, cancellationToken) is { } lost:
                new LossReasons(turn).Take(found.Customer, lost, act.Reason);
                break;
            case Resolution.Found found when act.Kind == ActKind.Win && await new FellThrough(turn).FindAsync(found.Customer, cancellationToken) is { State.ClosedOn: { } on } won && on >= day.AddDays(-DaysOfJoy):
                turn.Ledger.Mention(found.Customer.Id, won).Notes.Add(turn.Words.AlreadyClosed(turn.Words.State(won.State)));
                break;
            case Resolution.Found found:
                turn.SayPrivately(turn.Words.NoOpenDeal(Labels.Short(found.Customer)));
                break;
        }
    }

    private void Ask(SalesAction unclear)
    {
        ImmutableArray<Candidate> candidates = unclear switch
        {
            ClarifyCustomerAction clarify => [.. clarify.Candidates.Select(customer => new Candidate(customer, null))],
            ClarifyDealAction clarify => [.. clarify.Candidates.Select(deal => new Candidate(clarify.Customer, deal))],
            _ => Unsure(unclear) is { } customer ? [new Candidate(customer, null)] : [],
        };
        turn.Asked.Add(Question(candidates));
    }

    /// <summary>The customer that would be written to though it is not sure that it is meant; null where it is sure, or the speaker has said so.</summary>
    private CustomerId? Unsure(SalesAction action)
    {
        var slot = action switch { LogAction log => log.Customer, CreateAction create => create.Customer, _ => null };
        return slot is { Confidence: < SureOfName, Value.Id: { } id } && !utterance.Chosen.Any(chosen => chosen.Customer == id) ? id : null;
    }

    private OpenQuestion Question(ImmutableArray<Candidate> candidates) => new()
    {
        Id = $"{turn.Turn.ChangeSet.Value:n}-{turn.Asked.Count}",
        At = turn.Now,
        Candidates = candidates,
        Text = utterance.Text,
        WrittenAt = utterance.Now,
        Focus = utterance.Focus,
        Chosen = utterance.Chosen,
        Done = [.. acted],
        Amends = turn.Ledger.Continues,
    };

    private VagueAmount? VagueOf(Slot<Money>? amount, Slot<MoneyRange>? range) =>
        amount is null && range is not null ? new VagueAmount(Hearing.Written(utterance.Text, range.Span), range.Value.Low, range.Value.High) : null;

    private static ImmutableArray<Progress> WithoutFields(Progress progress)
    {
        var rest = progress with { Amount = null, Stage = null, ExpectedClose = null };
        return rest.Activity is null && rest.Next is null && rest.Vague is null ? [] : [rest];
    }

    /// <summary>What the message says about this action: all of it, or where it speaks of several, the part that this one was read from.</summary>
    private string TextOf(SalesAction action)
    {
        if (!isSplit || action.Spans.Length == 0)
        {
            return utterance.Text;
        }

        var start = Math.Clamp(action.Spans.Min(span => span.Start), 0, utterance.Text.Length);
        var end = Math.Clamp(action.Spans.Max(span => span.Start + span.Length), start, utterance.Text.Length);
        return utterance.Text[start..end];
    }
}
