using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Goes on with what was recorded a moment ago, so that it stays one change set with one receipt and one way back.</summary>
/// <param name="turn">The turn.</param>
/// <param name="changes">What was recorded.</param>
/// <param name="standing">The events of it that stand.</param>
internal sealed class Continuation(TurnContext turn, ChangeSet changes, IReadOnlyList<SalesEvent> standing)
{
    /// <summary>What was recorded.</summary>
    public ChangeSet Changes => changes;

    /// <summary>The events of it that stand.</summary>
    public IReadOnlyList<SalesEvent> Standing => standing;

    /// <summary>What it was about, in the order of the first mention.</summary>
    public IEnumerable<Candidate> Subjects => standing.Where(change => change.Customer is not null).Select(change => new Candidate(change.Customer!.Value, change.Deal)).Distinct();

    /// <summary>The activities of it that stand.</summary>
    public IEnumerable<Activity> Activities => standing
        .Where(change => change is { Kind: SalesEventKind.ActivityRecorded, To: not null })
        .Select(AsItStands);

    /// <summary>What was recorded last and may still be amended; null where there is no such thing.</summary>
    public static Task<Continuation?> FindAsync(TurnContext turn, CancellationToken cancellationToken) => FindAsync(turn, turn.Options.AmendWindow, cancellationToken);

    /// <summary>What was recorded or added to so lately; null where there is no such thing.</summary>
    public static async Task<Continuation?> FindAsync(TurnContext turn, TimeSpan window, CancellationToken cancellationToken)
    {
        // Whoever keeps adding must still have time to take back the whole.
        if (turn.State.Last is not { } last
            || last.Chat != turn.Turn.Message.Chat
            || last.At < turn.Now - window
            || last.Since < turn.Now - (turn.Options.UndoWindow / 2))
        {
            return null;
        }

        return await FindAsync(turn, last.ChangeSet, cancellationToken);
    }

    /// <summary>The change set; null where nothing of it stands.</summary>
    public static async Task<Continuation?> FindAsync(TurnContext turn, ChangeSetId id, CancellationToken cancellationToken)
    {
        if (await turn.Session.Changes.FindAsync(id, cancellationToken) is not { } changes)
        {
            return null;
        }

        var standing = await turn.Session.Changes.RemainingAsync(id, cancellationToken);
        return standing.Count == 0 ? null : new Continuation(turn, changes, standing);
    }

    /// <summary>From now on the turn's changes join it, and its receipt shows both.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        turn.Continue(changes);
        var plan = await PlanUndoAsync(standing, cancellationToken);
        foreach (var change in standing)
        {
            if (change.Kind == SalesEventKind.ReminderSet)
            {
                turn.Ledger.Reminders.Add(SalesJson.Read<Reminder>(change.To)!);
            }

            if (change.Customer is not { } customer || await turn.Ledger.FindAsync(customer, cancellationToken) is null)
            {
                continue;
            }

            if (change.Kind == SalesEventKind.ActivityRecorded)
            {
                turn.Ledger.Earlier.Add(AsItStands(change));
            }

            await ResumeAsync(change, customer, plan, cancellationToken);
        }
    }

    /// <summary>Takes the events back; what was changed since stays.</summary>
    /// <returns>What is taken back.</returns>
    public async Task<UndoPlan> TakeBackAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var plan = await PlanUndoAsync(events, cancellationToken);
        turn.ChangeSets.Add(plan.Changes);
        return plan;
    }

    /// <summary>The activity with what was attached to it since.</summary>
    private Activity AsItStands(SalesEvent recorded) => standing
        .Where(change => change.Subject == recorded.Subject && change.Kind is SalesEventKind.ActivityAttachments or SalesEventKind.ActivityPlace)
        .Aggregate(SalesJson.Read<Activity>(recorded.To)!, (activity, change) => SalesProjection.Apply(activity, change));

    private async Task ResumeAsync(SalesEvent change, CustomerId customer, UndoPlan plan, CancellationToken cancellationToken)
    {
        if (change.Kind == SalesEventKind.CustomerCreated)
        {
            turn.Ledger.Resume(customer, null).IsNewCustomer = true;
            return;
        }

        if (change.Kind == SalesEventKind.ReminderSet)
        {
            return;
        }

        var deal = change.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        var entry = turn.Ledger.Resume(customer, deal?.Id);
        if (change.Kind == SalesEventKind.DealCreated)
        {
            (entry.IsNew, entry.Before) = (true, null);
        }
        else if (deal is not null && !entry.IsNew)
        {
            entry.AtTurn ??= deal;
            entry.Before ??= plan.Changes.Events.Where(opposite => opposite.Subject == Subject.Of(deal.Id)).Aggregate(deal, (state, opposite) => SalesProjection.Apply(state, opposite));
        }
    }

    private async Task<UndoPlan> PlanUndoAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken) => Undo.Plan(
        turn.Change with { ChangeSet = new ChangeSetId(Guid.CreateVersion7(turn.Now)) },
        changes.Id,
        events,
        await turn.Session.Changes.StatesAsync(events, cancellationToken));
}
