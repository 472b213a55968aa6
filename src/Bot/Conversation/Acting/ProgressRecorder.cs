using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Enters progress on a customer and a deal: what is sure, at once.</summary>
internal sealed class ProgressRecorder(TurnContext turn)
{
    /// <summary>The longest next step and piece of evidence that is kept, in UTF-16 units; more is cut.</summary>
    public const int PhraseMaxLength = 200;

    private const int LatestActivities = 10;

    /// <summary>Enters the progress.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="deal">The deal; without one, only the activity is entered.</param>
    /// <param name="progress">What to enter.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task RecordAsync(Customer customer, Deal? deal, Progress progress, CancellationToken cancellationToken)
    {
        if (progress.IsFailedTry && deal is not null)
        {
            new FailedTrying(turn).Count(deal);
            return;
        }

        if (deal is { State.Status: DealStatus.Won } signed && progress.Amount is { } sum && sum != signed.Amount && AmountRule.Objection(sum, turn.Words) is null)
        {
            // Commission, boards and targets follow it: it is never written unasked.
            turn.Proposed.Add(new ProposedAct { Kind = ActKind.SignedAmount, Customer = customer.Id, CustomerName = customer.Name, Deal = signed.Id, Amount = sum, On = turn.Today });
            if (progress is { Activity: null, Vague: null, Stage: null, ExpectedClose: null, Next: null })
            {
                return;
            }

            progress = progress with { Amount = null };
        }

        var entry = turn.Ledger.Mention(customer.Id, deal);
        if (deal?.State.Status == DealStatus.Lost && progress.Vague is not null)
        {
            entry.Notes.Add(turn.Words.ClosedDealKeeps(turn.Words.AmountLabel, turn.Words.State(deal.State)));
        }
        else
        {
            entry.Vague = progress.Vague ?? entry.Vague;
        }

        if (progress.Heard.Length > 0)
        {
            entry.Notes.Add(progress.Heard);
        }

        if (await IsSameQuoteAsync(customer, deal, progress, cancellationToken))
        {
            entry.Notes.Add(turn.Words.QuoteIsLogged);
            progress = progress with { Activity = null };
        }

        if (progress.Activity is { } kind)
        {
            var activity = ActivityOf(customer, deal, progress, kind);
            turn.Ledger.Invited.AddRange(progress.Colleagues.Where(colleague => colleague != turn.Speaker.Id).Select(colleague => (activity, colleague)));
            deal = turn.Ledger.Record(activity, deal) ?? deal;
        }

        if (deal is null)
        {
            return;
        }

        deal = new HeardEvidence(turn).Keep(deal, progress.Text);
        if (progress.Amount is { } amount)
        {
            deal = SetAmount(deal, amount, entry);
        }

        if (progress.ExpectedClose is { } close)
        {
            deal = SetExpectedClose(deal, close, entry);
        }

        if (progress.Stage is { } stage)
        {
            deal = await new StageMoving(turn).MoveAsync(deal, stage, progress.Reason, entry, cancellationToken);
        }

        if (progress.Next is { } next)
        {
            SetNextStep(deal, next with { What = Cut(next.What, PhraseMaxLength) }, entry);
        }
    }

    /// <summary>The text, cut where it is too long; never in the middle of a character.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>「稷川报价不是38是36」: a quote of the same deal that the speaker told of a moment ago is put right, not made and rewarded twice.</summary>
    private async Task<bool> IsSameQuoteAsync(Customer customer, Deal? deal, Progress progress, CancellationToken cancellationToken)
    {
        if (deal is null || progress is not { Activity: ActivityKind.Quote, Amount: not null } || QuotedAgain.Is(progress.Text))
        {
            return false;
        }

        var oldest = turn.Change.Now - turn.Options.UndoWindow;
        return (await turn.Session.Activities.LatestAsync(customer.Id, LatestActivities, cancellationToken)).Any(activity =>
            activity.Kind == ActivityKind.Quote && activity.Deal == deal.Id && activity.By == turn.Speaker.Id && activity.On == progress.On && activity.RecordedAt >= oldest
            && turn.Ledger.Replaced.TrueForAll(replaced => replaced.Id != activity.Id));
    }

    private Activity ActivityOf(Customer customer, Deal? deal, Progress progress, ActivityKind kind) => new()
    {
        Id = new ActivityId(Guid.CreateVersion7(turn.Now)),
        Customer = customer.Id,
        Deal = deal?.Id,
        Kind = kind,
        By = turn.Speaker.Id,
        On = progress.On,
        Contacts = progress.Contacts,
        Text = Cut(progress.Text, Activity.TextMaxLength),
        RecordedAt = turn.Change.Now,
    };

    private Deal SetAmount(Deal deal, Money amount, LedgerEntry entry)
    {
        if (AmountRule.Objection(amount, turn.Words) is { } objection)
        {
            entry.Notes.Add(objection);
            return deal;
        }

        if (deal.State.Status == DealStatus.Lost)
        {
            entry.Notes.Add(turn.Words.ClosedDealKeeps(turn.Words.AmountLabel, turn.Words.State(deal.State)));
            return deal;
        }

        if (deal.Amount == amount)
        {
            entry.Notes.Add(turn.Words.Unchanged(turn.Words.AmountLabel, turn.Words.Amount(amount)));
            return deal;
        }

        // What was a slip and is put right is measured by what stood there before the slip.
        entry.AmountAlarm = entry.Before?.Amount is { } before && AmountRule.IsJump(before, amount) ? turn.Words.AmountJump(before, amount) : null;
        return turn.Ledger.Change(deal, draft => draft.SetAmount(deal, amount));
    }

    private Deal SetExpectedClose(Deal deal, DateOnly close, LedgerEntry entry)
    {
        if (!deal.IsOpen)
        {
            entry.Notes.Add(turn.Words.ClosedDealKeeps(turn.Words.ExpectedCloseLabel, turn.Words.State(deal.State)));
            return deal;
        }

        if (deal.ExpectedClose == close)
        {
            entry.Notes.Add(turn.Words.Unchanged(turn.Words.ExpectedCloseLabel, turn.Words.Day(close)));
            return deal;
        }

        if (close < turn.Today)
        {
            entry.Notes.Add(turn.Words.CloseIsPast(turn.Words.Day(close)));
        }

        return turn.Ledger.Change(deal, draft => draft.SetExpectedClose(deal, close));
    }

    private void SetNextStep(Deal deal, NextStep next, LedgerEntry entry)
    {
        if (!deal.IsOpen)
        {
            entry.Notes.Add(turn.Words.ClosedDealKeeps(turn.Words.NextStepLabel, turn.Words.State(deal.State)));
            return;
        }

        turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, NextSteps.Moved(deal.NextStep, next)));
    }
}
