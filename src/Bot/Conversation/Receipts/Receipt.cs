using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows what the turn did: one receipt a message, a section a deal, with the way back.</summary>
internal sealed class Receipt(TurnContext turn)
{
    private readonly ReceiptTitle title = new(turn);

    private bool IsSingle => turn.Ledger.Entries.Count + turn.Ledger.Reminders.Count == 1;

    /// <summary>The first deal whose amount is asked for.</summary>
    private LedgerEntry? Vague => turn.Ledger.Entries.FirstOrDefault(entry => entry is { Vague: not null, Deal: not null });

    /// <summary>What was recorded a moment ago can be taken back even where the present message added nothing to it.</summary>
    private bool CanUndo => !turn.Ledger.IsEmpty || turn.Ledger.Continues;

    /// <summary>Shows the receipt, where there is anything to show.</summary>
    public void Show()
    {
        var ledger = turn.Ledger;
        var isAsked = turn.Asked.Count + turn.Proposed.Count + turn.Collisions.Count > 0;
        if ((ledger.Reminders.Count == 0 && ledger.Entries.All(entry => entry.IsToldElsewhere)) || (ledger.Continues && ledger.IsEmpty && isAsked))
        {
            return;
        }

        KeepTelling();
        ImmutableArray<CardSection> sections = [.. Alarms(), .. ledger.Entries.Select(Section), .. ledger.Reminders.Select(Section), .. Unused()];
        var single = IsSingle && ledger.Entries is [var entry] ? entry : null;
        var card = new Card
        {
            Purpose = CardPurpose.Receipt,
            Key = CanUndo ? $"receipt/{turn.Change.ChangeSet}" : null,
            Title = title.Text(IsSingle),
            Emphasis = ledger.Entries.Any(title.IsWon) ? CardEmphasis.Good : CardEmphasis.Normal,
            Sections = single is { Check: { } check, Deal: { } moved } ? [.. sections, .. StageChecklist.Of(check, ledger.Known(moved), turn.Words)] : sections,
            Inputs = single is null or { Unexplained: not null } || Vague is not null ? [] : EvidenceForm.Inputs(single.Unmet, turn.Words),
            Actions = Actions(),
            Foot = CanUndo ? turn.Words.UndoWithin(turn.Options.UndoWindow) : "",
        };
        Remember(single);
        turn.Show(card, About());
    }

    /// <summary>Amounts that are far from what they were, before anything else is read.</summary>
    private IEnumerable<CardSection> Alarms()
    {
        ImmutableArray<string> alarms = [.. turn.Ledger.Entries.Select(entry => entry.AmountAlarm is { } alarm ? IsSingle ? alarm : $"{title.LabelOf(entry)} {alarm}" : null).OfType<string>()];
        return alarms.IsEmpty ? [] : [new CardSection { Notes = alarms, Emphasis = CardEmphasis.Warning }];
    }

    /// <summary>What of the message went into nothing.</summary>
    private IEnumerable<CardSection> Unused() => turn.Unused.Count == 0 ? [] : [new CardSection { Notes = [turn.Words.NotKept(turn.Words.Clauses(turn.Unused))] }];

    private CardSection Section(LedgerEntry entry)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        if (entry.IsNewCustomer)
        {
            facts.Add(new CardFact(turn.Words.CustomerLabel, turn.Words.NewCustomer(turn.Ledger.Known(entry.Customer).Name)));
        }

        facts.AddRange(turn.Ledger.AllActivities
            .Where(activity => activity.Customer == entry.Customer && activity.Deal == entry.Deal)
            .Select(activity => new CardFact(turn.Words.ActivityLabel, ActivityText.Of(activity, turn))));
        if (entry.Deal is { } id)
        {
            var deal = turn.Ledger.Known(id);
            facts.AddRange(entry.Before is { } before ? DealFacts.Changes(before, deal, turn.Chart, turn.Words) : DealFacts.OfNew(deal, turn.Words));
            if (entry is { Before: { Amount: { } amount } first, AtTurn: { } begun } && first.Amount == deal.Amount && begun.Amount != amount)
            {
                facts.Add(new CardFact(turn.Words.AmountLabel, turn.Words.Amount(amount), begun.Amount is { } wrong ? turn.Words.Amount(wrong) : turn.Words.None));
            }
        }

        return new CardSection
        {
            Title = IsSingle ? "" : title.LabelOf(entry),
            Facts = facts.ToImmutable(),
            Notes = Notes(entry),
            Emphasis = entry.Unmet.Count > 0 ? CardEmphasis.Warning : CardEmphasis.Normal,
        };
    }

    private CardSection Section(Reminder reminder) => new()
    {
        Title = IsSingle ? "" : title.Of(reminder),
        Facts = [new CardFact(turn.Words.ReminderLabel, reminder.Customer is { } customer ? $"{Labels.Short(turn.Ledger.Known(customer))}｜{reminder.What}" : reminder.What)],
        Notes =
        [
            .. RepeatedTime.IsIn(turn.Turn.Message.Text) ? [turn.Words.ReminderOnce] : ImmutableArray<string>.Empty,
            .. reminder.For == turn.Speaker.Id && OthersReminder.IsForAll(turn.Turn.Message.Text) ? [turn.Chart.ReachOf(turn.Speaker).Any(member => member.Id != turn.Speaker.Id) ? turn.Words.RemindsNotAllOfYours : turn.Words.RemindsOnlyYou] : ImmutableArray<string>.Empty,
        ],
    };

    /// <summary>The notes, and at most one question: an amount that was told outranks a criterion, and that the next step.</summary>
    private ImmutableArray<string> Notes(LedgerEntry entry)
    {
        var notes = entry.Notes.ToImmutableArray();
        if (entry.Vague is { } vague)
        {
            notes = notes.Add(turn.Words.AmountVague(vague));
        }

        if (entry.Deal is { } id && turn.Ledger.Known(id).State is { Status: DealStatus.Paused } resting && IsAboutProgress(entry))
        {
            notes = notes.Add(turn.Words.StillResting(turn.Words.State(resting)));
        }

        if (entry.StillOpen.Count > 0 && IsAboutProgress(entry) && !IsGapKnown(entry))
        {
            var stage = turn.Ledger.Known(entry.Deal!.Value).Position.Stage;
            notes = notes.Add(turn.Words.StageLacks(turn.Words.Stage(stage), turn.Words.List(entry.StillOpen.Select(criterion => criterion.Name))));
        }

        if (entry == Vague)
        {
            return notes.Add(turn.Words.AmountQuestion);
        }

        if (!IsSingle || Vague is not null)
        {
            return notes;
        }

        return entry.Unexplained is { } detour ? notes.Add(turn.Words.ReasonQuestion(detour))
            : EvidenceForm.FirstQuestion(entry.Unmet) is { } question ? notes.Add(turn.Words.Question(question.Question))
            : IsReasonMissing(entry) ? notes.Add(turn.Words.LossReasonMissing)
            : LacksNextStep(entry) && !turn.Ledger.IsEmpty && !IsGapKnown(entry) ? notes.Add(turn.Words.NextStepMissing)
            : notes;
    }

    /// <summary>Whether something was told that brings the deal on; that it rests or has more time does not.</summary>
    private bool IsAboutProgress(LedgerEntry entry) =>
        entry.IsNew
        || turn.Ledger.AllActivities.Any(activity => activity.Deal == entry.Deal)
        || (entry is { Deal: { } id, Before: { } before } && turn.Ledger.Known(id) is var deal
            && (deal.Amount, deal.ExpectedClose, deal.NextStep, deal.Position) != (before.Amount, before.ExpectedClose, before.NextStep, before.Position));

    /// <summary>Whether what the deal lacks was said before today; a receipt that is corrected keeps what it says.</summary>
    private bool IsGapKnown(LedgerEntry entry) =>
        !turn.Ledger.Continues && entry.Deal is { } id && turn.State.Gaps is { } gaps && gaps.On == turn.Today && gaps.Deals.Contains(id);

    private bool IsReasonMissing(LedgerEntry entry) =>
        entry is { Deal: { } id, Before.State.Status: not DealStatus.Lost } && turn.Ledger.Known(id).State is { Status: DealStatus.Lost, LossReason: null };

    private ImmutableArray<CardAction> Actions()
    {
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        var changeSet = turn.Change.ChangeSet.ToString();
        if (CanUndo)
        {
            // What was told before stays: the button takes back what was added to it last.
            (string Key, string Value)[] added = turn.State.Tellings is { } told && told.ChangeSet == turn.Change.ChangeSet ? [(Keys.Since, told.Begins.Max().ToString(CultureInfo.InvariantCulture))] : [];
            actions.Add(Button.Of(Verbs.Undo, IsSingle || added.Length > 0 ? turn.Words.UndoButton : turn.Words.UndoAllButton, data: [(Keys.ChangeSet, changeSet), .. added]));
        }

        if (!IsSingle)
        {
            // Where one deal is all that was changed, taking back its part would say less than taking back all.
            var parts = turn.Ledger.Entries.Where(entry => entry.Deal is not null && IsChanged(entry)).ToList();
            actions.AddRange(parts.Where(_ => parts.Count > 1).Select(entry => Button.Of(
                Verbs.Undo,
                turn.Words.UndoPartButton(parts.Count(part => part.Customer == entry.Customer) > 1 ? title.LabelOf(entry) : Labels.Short(turn.Ledger.Known(entry.Customer))),
                data: [(Keys.ChangeSet, changeSet), (Keys.Deal, entry.Deal!.Value.Value)])));
        }
        else if (turn.Ledger.Entries is [{ Deal: { } deal } entry])
        {
            var known = turn.Ledger.Known(deal);
            if (entry.Unexplained is { } detour && Vague is null)
            {
                actions.AddRange(StageReasons.Buttons(deal, detour, turn.Words));
                return actions.ToImmutable();
            }

            if (IsReasonMissing(entry))
            {
                actions.AddRange(LossReasons.Buttons(deal, turn.Words));
            }

            if (known.State.Status == DealStatus.Paused && IsAboutProgress(entry))
            {
                actions.Add(Button.Of(Verbs.Resume, turn.Words.ResumeButton, data: [(Keys.Deal, deal.Value)]));
            }

            if (entry.IsHeldWin)
            {
                (string Key, string Value)[] win = [(Keys.Deal, deal.Value), (Keys.ChangeSet, changeSet)];
                actions.Add(Button.Of(Verbs.WinNow, turn.Words.WinNowButton, data: win));
                actions.Add(Button.Of(Verbs.WinNot, turn.Words.WinNotButton, data: win));
            }

            // What the stage asks for comes before the next step, as it does among the questions.
            actions.AddRange(DealButtons.Of(known, LacksNextStep(entry) && entry.Unmet.Count < 2, turn.Words));
            actions.AddRange(StageChecklist.Buttons(entry.Unmet, known, turn.Words));
            if (entry.Unmet.Count == 0 && EvidenceForm.FirstQuestion(entry.StillOpen) is not null)
            {
                actions.Add(Button.Of(Verbs.Evidence, turn.Words.EvidenceButton, data: [(Keys.Deal, deal.Value)]));
            }

            if (title.IsWon(entry) && known.Owner == turn.Speaker.Id)
            {
                actions.Add(Button.Of(Verbs.ScriptAdd, turn.Words.WinStoryButton, data: [(Keys.Deal, deal.Value)]));
            }
        }

        return actions.ToImmutable();
    }

    private bool IsChanged(LedgerEntry entry) =>
        entry.IsNew || (entry.Deal is { } deal && turn.Ledger.Known(deal) != entry.Before) || turn.Ledger.AllActivities.Any(activity => activity.Deal == entry.Deal);

    private bool LacksNextStep(LedgerEntry entry) =>
        !entry.HasNoNextStep && entry.Deal is { } deal && turn.Ledger.Known(deal) is { IsOpen: true, State.Status: DealStatus.Open, NextStep: null };

    /// <summary>Keeps where the message begins, if it added something of its own to what was told before.</summary>
    private void KeepTelling()
    {
        if (turn is { IsAdding: true, Ledger: { Continues: true, IsEmpty: false } ledger })
        {
            var begins = turn.State.Tellings is { } told && told.ChangeSet == turn.Change.ChangeSet ? told.Begins : [];
            turn.State = turn.State with { Tellings = new Tellings(turn.Change.ChangeSet, begins.Add(ledger.Build().Events[0].Key.Ordinal)) };
        }
    }

    private void Remember(LedgerEntry? single)
    {
        if (CanUndo)
        {
            var since = turn.State.Last is { } last && last.ChangeSet == turn.Change.ChangeSet ? last.Since : turn.Now;
            turn.State = turn.State with { Last = new LastChange(turn.Change.ChangeSet, turn.Turn.Message.Chat, since, turn.Now) };
        }

        if (Vague is { } vague)
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.Amount, turn.Now) { Deal = vague.Deal, Vague = vague.Vague } };
            turn.Asks = new Asks("slot", []);
        }

        if (single is null)
        {
            turn.State = turn.State with
            {
                Receipt = CanUndo && turn.Ledger.Entries.Count > 1
                    ? new ReceiptRows(turn.Change.ChangeSet, turn.Turn.Message.Chat, turn.Now, [.. turn.Ledger.Entries.Select(entry => new Candidate(entry.Customer, entry.Deal))])
                    : turn.State.Receipt,
                Focus = turn.Ledger.Entries.Count == 0 ? turn.State.Focus : null,
            };
            return;
        }

        turn.FocusOn(single.Customer, single.Deal);
        if (single.Deal is { } shown && IsAboutProgress(single))
        {
            var known = turn.State.Gaps is { } gaps && gaps.On == turn.Today ? gaps.Deals : [];
            turn.State = turn.State with { Gaps = new NamedGaps(turn.Today, known.Contains(shown) ? known : known.Add(shown)) };
        }

        if (IsReasonMissing(single))
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.LossReason, turn.Now) { Deal = single.Deal } };
            turn.Asks = new Asks("slot", [.. turn.Words.ReadyLossReasons]);
        }
        else if (Vague is null && single.Unexplained is not null)
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.StageReason, turn.Now) { Deal = single.Deal } };
            turn.Asks = new Asks("slot", [.. turn.Words.ReadyReasons(single.Unexplained.Kind)]);
        }
        else if (Vague is null && EvidenceForm.FirstQuestion(single.Unmet) is { } question)
        {
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.Evidence, turn.Now) { Deal = single.Deal, Criterion = question.Id } };
            turn.Asks = new Asks("slot", []);
        }
    }

    private ImmutableArray<Deal> About() =>
        turn.Ledger.Reminders.Count == 0 && turn.Ledger.Entries.All(entry => entry.Deal is not null)
            ? [.. turn.Ledger.Entries.Select(entry => turn.Ledger.Known(entry.Deal!.Value))]
            : [];
}
