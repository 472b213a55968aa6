using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes what the list of missing data asks for, one field at a time, by its card or as a text.</summary>
internal sealed class Filling(TurnContext turn)
{
    /// <summary>Handles a button of the list.</summary>
    public async Task PressAsync(string verb, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!data.TryGetValue(Keys.Deal, out var id) || !data.TryGetValue(Keys.Part, out var key) || !data.TryGetValue(Keys.List, out var list)
            || await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (!turn.MayChange(deal))
        {
            turn.Refuse(new Collision(customer, deal.Owner));
        }
        else if (verb is Verbs.FillNext)
        {
            var missing = await FixList.ReadAsync(deal.Owner, turn, null, cancellationToken);
            new FixListCard(turn).Show(missing, list, missing.Ask(deal.Id, key), null);
        }
        else if (data.TryGetValue(Keys.Value, out var value) && !string.IsNullOrWhiteSpace(value) && Find(deal, customer, key) is { } item)
        {
            await SaveAsync(deal, customer, item, value.Trim(), new FixMemory(list, deal.Owner, [deal.Id], key), cancellationToken);
        }
        else
        {
            // A number was answered instead of a button pressed, or somebody filled it in elsewhere: the list as it is now asks again.
            var missing = await FixList.ReadAsync(deal.Owner, turn, null, cancellationToken);
            new FixListCard(turn).Show(missing, list, missing.Ask(), null);
        }
    }

    /// <summary>Takes a text as an answer to the list that was just shown: 「80万」, 「1 金额80万」, 「决策人 王总」.</summary>
    /// <returns>Whether it is one; any other message ends the asking.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Awaited is not { Kind: AwaitedKind.Field, Fix: { } fix, Deal: { } asked } awaited)
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        var row = RowNumber.Read(text);
        var number = row is var (place, _) && place <= fix.Deals.Length ? place : (int?)null;
        if (awaited.At < turn.Now - turn.Options.FocusWindow || (row is not null && number is null)
            || await turn.Ledger.FindAsync(number is { } index ? fix.Deals[index - 1] : asked, cancellationToken) is not { IsOpen: true } deal
            || !turn.MayChange(deal) || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        if (number is null && AnswerWords.IsSkip(text))
        {
            var left = await FixList.ReadAsync(fix.Owner, turn, null, cancellationToken);
            new FixListCard(turn).Show(left, fix.List, left.Ask(asked, fix.Item), null);
            return true;
        }

        var said = (row?.Said ?? text).Trim();
        var due = turn.Options.Completeness.Check(deal, customer, turn.Options.Pipeline);
        if (FieldWords.Read(said, Nameable(due)) is var (named, value))
        {
            await SaveAsync(deal, customer, named, value, fix with { Item = named.Key }, cancellationToken);
            return true;
        }

        var item = number is null ? Find(deal, customer, fix.Item) : due.Missing.FirstOrDefault();
        if (item is null || (number is null && !IsAnswer(item, said)) || (number is not null && !CanBe(item, said)))
        {
            return false;
        }

        await SaveAsync(deal, customer, item, said, fix with { Item = item.Key }, cancellationToken);
        return true;
    }

    /// <summary>Whether a text without a number or a name is the answer: an amount or a day where one is asked for, and words that are no command where words are.</summary>
    private bool IsAnswer(DueItem item, string said) =>
        item.Field is DueField.Amount or DueField.ExpectedClose or DueField.NextStepDay
            ? CanBe(item, said)
            : !AnswerWords.IsNoNextStep(said) && !AnswerWords.IsSkip(said) && !SmallTalk.Is(said)
                && turn.Read(new Utterance { Text = said, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions.All(action => action is ClarifyCustomerAction or ClarifyDealAction);

    private bool CanBe(DueItem item, string said) => item.Field switch
    {
        DueField.Amount => AmountText.TryRead(said, out _),
        DueField.ExpectedClose or DueField.NextStepDay => DayOf(said) is not null,
        _ => true,
    };

    /// <summary>What may be named with its value: what is due, and what will be later.</summary>
    private IEnumerable<DueItem> Nameable(DealCompleteness due) =>
        due.Due
            .Concat(Enum.GetValues<DueField>().Where(field => field != DueField.Criterion).Select(field => new DueItem(field, IsFilled: false)))
            .Concat(turn.Options.Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>().Select(criterion => new DueItem(DueField.Criterion, IsFilled: false, criterion)))
            .DistinctBy(item => item.Key, StringComparer.Ordinal)
            .OrderByDescending(item => item.Field == DueField.NextStepDay);

    private DueItem? Find(Deal deal, Customer customer, string key) =>
        turn.Options.Completeness.Check(deal, customer, turn.Options.Pipeline).Due.FirstOrDefault(item => string.Equals(item.Key, key, StringComparison.Ordinal));

    private async Task SaveAsync(Deal deal, Customer customer, DueItem item, string value, FixMemory fix, CancellationToken cancellationToken)
    {
        var card = new FixListCard(turn);
        if (!deal.IsOpen)
        {
            turn.SayPrivately(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
            return;
        }

        if (!TrySave(deal, customer, item, value))
        {
            // What was not taken is asked for again.
            turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.Field, turn.Now) { Deal = deal.Id, Fix = fix } };
            turn.SayPrivately(IsFiller(item, value) ? turn.Words.CompletenessFiller(value) : turn.Words.BadForm(turn.Words.BadInput(card.NameOf(item), value)));
            return;
        }

        TellHere(deal.Id);
        turn.FocusOn(customer.Id, deal.Id);
        var saved = new CardFact(turn.Words.CompletenessInput(Labels.Short(customer), card.NameOf(item)), Shown(turn.Ledger.Known(deal.Id), item, value));
        var left = await FixList.ReadAsync(deal.Owner, turn, deal.Id, cancellationToken);
        card.Show(left, fix.List, left.Ask(), saved);
    }

    private bool TrySave(Deal deal, Customer customer, DueItem item, string value)
    {
        if (IsFiller(item, value))
        {
            return false;
        }

        switch (item.Field)
        {
            case DueField.Amount when AmountText.TryRead(value, out var amount):
                turn.Ledger.Change(deal, draft => draft.SetAmount(deal, amount));
                return true;
            case DueField.ExpectedClose when DayOf(value) is { } close:
                turn.Ledger.Change(deal, draft => draft.SetExpectedClose(deal, close));
                return true;
            case DueField.NextStepDay when DayOf(value) is { } day && deal.NextStep is { } step:
                turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, step with { On = day }));
                return true;
            case DueField.NextStep:
                new NextSteps(turn).Take(customer, deal, value);
                return true;
            case DueField.Contact when turn.MayChange(customer):
                turn.Ledger.Change(customer, draft => draft.AddContact(customer, new Contact(ProgressRecorder.Cut(value, ProgressRecorder.PhraseMaxLength))));
                return true;
            case DueField.Criterion:
                turn.Ledger.Change(deal, draft => draft.SetEvidence(deal, item.Criterion!.Id, ProgressRecorder.Cut(value, ProgressRecorder.PhraseMaxLength)));
                return true;
            default:
                return false;
        }
    }

    private static bool IsFiller(DueItem item, string value) => item.Field switch
    {
        DueField.NextStep or DueField.Contact or DueField.Criterion => FillerText.Is(value),
        DueField.Amount => AmountText.TryRead(value, out var amount) && amount < CompletenessRules.LeastAmount,
        _ => false,
    };

    /// <summary>The list itself is the receipt, with the way back on it; only a move that was waiting for this is told besides.</summary>
    private void TellHere(DealId id)
    {
        foreach (var entry in turn.Ledger.Entries.Where(entry => entry.Deal == id && turn.Ledger.Known(id).Wanted is null))
        {
            entry.IsToldElsewhere = true;
        }

        turn.State = turn.State with { Last = new LastChange(turn.Change.ChangeSet, turn.Turn.Message.Chat, turn.Now, turn.Now) };
    }

    private string Shown(Deal deal, DueItem item, string value) => item.Field switch
    {
        DueField.Amount when deal.Amount is { } amount => turn.Words.Amount(amount),
        DueField.ExpectedClose when deal.ExpectedClose is { } close => turn.Words.Day(close),
        DueField.NextStep or DueField.NextStepDay when deal.NextStep is { } step => turn.Words.Next(step),
        _ => value,
    };

    private DateOnly? DayOf(string text) => DayText.TryRead(text, out var day) ? day : DayWords.Read(text, turn.Today, Tense.Future);
}
