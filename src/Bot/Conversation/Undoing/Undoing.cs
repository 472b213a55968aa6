using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes back what the speaker changed (撤销).</summary>
internal sealed class Undoing(TurnContext turn)
{
    private DateTimeOffset Oldest => turn.Change.Now - turn.Options.UndoWindow;

    /// <summary>Takes back the speaker's newest change, from whichever chat.</summary>
    public async Task UndoNewestAsync(CancellationToken cancellationToken)
    {
        var newest = await turn.Session.Changes.FindNewestUndoableAsync(turn.Speaker.Id, Oldest, cancellationToken);
        if (await new PipelineKeeping(turn).TryUndoAsync(newest?.RecordedAt, cancellationToken))
        {
            return;
        }

        if (newest is null)
        {
            turn.Say(turn.Words.NothingToUndo(turn.Options.UndoWindow));
            return;
        }

        // What was meant is the setting, which has a word of its own.
        if (turn.State.SetAt is { } set && set > newest.RecordedAt)
        {
            turn.State = turn.State with { SetAt = null, UndoAsked = new AskedUndo(newest.Id, turn.Now) };
            turn.SayPrivately(turn.Words.SettingsAreNotUndone);
            return;
        }

        var standing = await turn.Session.Changes.RemainingAsync(newest.Id, cancellationToken);
        var asked = LastSaid.Of(newest, standing, turn.State.Tellings is { } told && told.ChangeSet == newest.Id ? told.Begins : []);
        if (await MayMeanAnotherAsync(asked, cancellationToken) && !(turn.State.UndoAsked is { } named && named.ChangeSet == newest.Id && named.At >= Oldest))
        {
            turn.State = turn.State with { UndoAsked = new AskedUndo(newest.Id, turn.Now) };
            turn.SayPrivately(turn.Words.UndoReachesBack(Dates.Time(TimeZoneInfo.ConvertTime(newest.RecordedAt, turn.Options.Zone)), await DescribeAsync(asked, cancellationToken)));
            return;
        }

        await UndoAsync(newest, asked, isWhole: asked.Length == standing.Count, cancellationToken);
    }

    /// <summary>Takes back what the speaker entered last about the customer: the part of that message about the same deal, or only the entry of that kind (撤销华星的拜访).</summary>
    /// <param name="customer">Whom it is about; null for one whom the speaker cannot have changed.</param>
    /// <param name="kind">What was entered; null for anything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task UndoEntryAsync(Customer? customer, ActivityKind? kind, CancellationToken cancellationToken)
    {
        var entries = customer is null ? [] : await turn.Session.Changes.UndoableOfAsync(turn.Speaker.Id, customer.Id, Oldest, cancellationToken);
        var entry = entries.FirstOrDefault(change => kind is null ? !change.IsBookkeeping : change.Kind == SalesEventKind.ActivityRecorded && SalesJson.Read<Activity>(change.To)?.Kind == kind);
        if (entry is null || await turn.Session.Changes.FindAsync(entry.Key.ChangeSet, cancellationToken) is not { } changes)
        {
            turn.Say(customer is null ? turn.Words.NothingToUndo(turn.Options.UndoWindow) : turn.Words.NothingToUndoOf(Labels.Short(customer), turn.Options.UndoWindow));
            return;
        }

        var remaining = await turn.Session.Changes.RemainingAsync(changes.Id, cancellationToken);
        var part = remaining.Where(change => change.Deal == entry.Deal).ToList();
        var isAlone = kind is null || part.TrueForAll(change => change.IsBookkeeping || change.Subject == entry.Subject);
        ImmutableArray<SalesEvent> asked = [.. part.Where(change => isAlone || change.Subject == entry.Subject || IsGivenFor(entry, change))];
        await UndoAsync(changes, asked, isWhole: asked.Length == remaining.Count, cancellationToken);
    }

    /// <summary>Takes back one change set, or its part about one deal or since one message, as a button asks.</summary>
    public async Task PressAsync(ChangeSetId id, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        DealId? part = data.TryGetValue(Keys.Deal, out var deal) ? new DealId(deal) : null;
        int? since = int.TryParse(data.GetValueOrDefault(Keys.Since), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : null;
        var changes = await turn.Session.Changes.FindAsync(id, cancellationToken);
        if (changes is null || changes.Undoes is not null)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (changes.Actor != turn.Speaker.Id)
        {
            turn.Refuse(turn.Words.UndoNotYours(turn.NameOf(changes.Actor)));
            return;
        }

        var remaining = await turn.Session.Changes.RemainingAsync(id, cancellationToken);
        ImmutableArray<SalesEvent> asked = part is not null ? [.. remaining.Where(change => change.Deal == part)]
            : since is not { } begin ? [.. remaining]
            : remaining.Any(change => change.Key.Ordinal >= begin) ? LastSaid.Of(changes, remaining, [begin])
            : [];
        if (asked.Length == 0)
        {
            turn.Say(changes.Events.Any(change => part is null || change.Deal == part) ? turn.Words.AlreadyUndone : turn.Words.UnusableButton);
            return;
        }

        if (changes.RecordedAt < Oldest)
        {
            turn.SayPrivately(turn.Words.UndoTooLate(turn.Options.UndoWindow));
            return;
        }

        await UndoAsync(changes, asked, isWhole: asked.Length == remaining.Count, cancellationToken);
    }

    /// <summary>After messages that changed nothing, a bare 「撤销」 may mean one of those: what weighs more is asked after one, all else after two.</summary>
    private async Task<bool> MayMeanAnotherAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        if (turn.State.Quiet == 0 || turn.Turn.Message.Press is not null)
        {
            return false;
        }

        var isGrave = false;
        foreach (var change in events)
        {
            isGrave |= change.Kind is SalesEventKind.DealState or SalesEventKind.DealSplit or SalesEventKind.DealOwner
                || (change is { Kind: SalesEventKind.DealAmount, Deal: { } id } && await turn.Ledger.FindAsync(id, cancellationToken) is { State.Status: DealStatus.Won });
        }

        return isGrave || turn.State.Quiet >= ConversationState.MostQuiet;
    }

    /// <summary>「织羽：状态、金额」: what would go.</summary>
    private async Task<string> DescribeAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        foreach (var about in events.Where(change => !change.IsBookkeeping).GroupBy(change => change.Customer))
        {
            var fields = turn.Words.List(about.Select(change => turn.Words.Field(change.Kind)).Distinct(StringComparer.Ordinal));
            parts.Add(about.Key is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer ? turn.Words.Fact(Labels.Short(customer), fields) : fields);
        }

        return turn.Words.Clauses(parts);
    }

    private static bool IsGivenFor(SalesEvent entry, SalesEvent change) => change.Kind == SalesEventKind.RewardGranted && SalesJson.Read<Reward>(change.To)?.Cause == entry.Key;

    private async Task UndoAsync(ChangeSet changes, IReadOnlyList<SalesEvent> events, bool isWhole, CancellationToken cancellationToken)
    {
        if (turn.ChangeSets.Count > 0)
        {
            return;
        }

        var states = await turn.Session.Changes.StatesAsync(events, cancellationToken);
        var plan = Undo.Plan(turn.Change with { ChangeSet = new ChangeSetId(Guid.CreateVersion7(turn.Now)) }, changes.Id, events, states);
        turn.ChangeSets.Add(plan.Changes);
        turn.State = turn.State with { Last = null };
        if (isWhole)
        {
            turn.Undone.Add(changes.Id);
        }

        foreach (var id in events.Select(change => change.Customer).OfType<CustomerId>().Distinct())
        {
            await turn.Ledger.FindAsync(id, cancellationToken);
        }

        var later = new Dictionary<SalesEventKey, SalesEvent>();
        foreach (var left in plan.Left)
        {
            if (await turn.Session.Changes.FindLatestAsync(left.Subject, left.Kind, cancellationToken) is { } change && change.Key != left.Key)
            {
                later[left.Key] = change;
            }
        }

        var view = new UndoView(turn, plan, states, later);
        var deals = view.Deals;
        if (deals is [var only])
        {
            turn.FocusOn(only.Customer, only.Withdrawn ? null : only.Id);
        }

        foreach (var after in deals.Where(deal => !deal.Withdrawn && turn.Ledger.Find(deal.Customer) is not null))
        {
            await new UndoNotices(turn).TellAsync(turn.Ledger.Known(after.Customer), states.Deals[after.Id], after, cancellationToken);
        }

        await new UndoNotices(turn).TellOfRemindersAsync(plan.Changes, cancellationToken);
        await new UndoNotices(turn).TellOfTargetsAsync(plan.Changes, cancellationToken);

        // What somebody earns is for nobody else to read.
        var rewards = RewardsOf(plan.Changes);
        var isAlone = turn.Turn.Message.Chat.Kind == ChatKind.Direct;
        var card = view.Card() with { Foot = await new WinHolding(turn).NoteOfUndoAsync(plan.Changes, cancellationToken) ?? "" };
        turn.Show(
            isAlone && rewards.Length > 0 ? card with { Sections = card.Sections.Add(new CardSection { Notes = [rewards] }) } : card,
            [.. deals.Where(deal => !deal.Withdrawn)]);
        if (!isAlone && rewards.Length > 0)
        {
            turn.SayPrivately(rewards);
        }
    }

    /// <summary>What the speaker loses with it; empty for nothing.</summary>
    private string RewardsOf(ChangeSet undo)
    {
        var own = undo.Events.Where(change => change.Kind == SalesEventKind.RewardGranted && change.CountsFor == turn.Speaker.Id)
            .SelectMany(change => RewardEntry.Of(SalesJson.Read<Reward>(change.From), SalesJson.Read<Reward>(change.To), change.HappenedOn))
            .Where(line => line.Reward.Occasion is not (RewardOccasion.Exchange or RewardOccasion.Challenge))
            .ToList();
        return own.Count == 0 ? "" : turn.Words.RewardsTakenBack(new RewardWords(turn.Words).Sum(Income.Sum(own), own.Sum(line => line.Points)));
    }
}
