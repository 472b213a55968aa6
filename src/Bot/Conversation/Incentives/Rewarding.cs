using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Gives and takes back rewards for what the turn changes, in the same unit, and says so to whom they belong.</summary>
internal sealed class Rewarding(TurnContext turn)
{
    private readonly List<string> apart = [];

    /// <summary>Evaluates the turn's changes by the rules.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms || (turn.Ledger.IsEmpty && turn.ChangeSets.Count == 0))
        {
            return;
        }

        ImmutableArray<SalesEvent> events = [.. turn.ChangeSets.SelectMany(set => set.Events), .. turn.Ledger.IsEmpty ? [] : turn.Ledger.Build().Events];
        var found = await CausesAsync(events, cancellationToken);
        if (found.Count == 0)
        {
            return;
        }

        var rules = await terms.RulesAsync(turn.Session, cancellationToken);
        var candidates = RewardEvaluation.Candidates(rules, found);
        if (candidates.Count == 0)
        {
            return;
        }

        // Two wins of one person at the same moment count one another, and nothing is given twice.
        await turn.Session.Rewards.HoldAsync([.. found.SelectMany(cause => cause.Sharers.Append(cause.Member)).Distinct()], cancellationToken);
        var causes = await CountWinsAsync(rules, found, cancellationToken);
        var standing = new Dictionary<RewardId, Reward>(await turn.Session.Rewards.StandingAsync(candidates, cancellationToken));
        foreach (var change in events.Where(change => change.Kind == SalesEventKind.RewardGranted))
        {
            Apply(change, standing);
        }

        var counts = await CountsAsync(rules, causes, cancellationToken);
        var changes = new RewardEvaluation(rules, standing, (rule, member, day) => counts.GetValueOrDefault((rule, member, day)), turn.Today).Evaluate(causes);
        Keep(changes);
        Note(changes, [.. Unproved(rules, causes, standing)]);
        await TellRatedAsync(changes, cancellationToken);
    }

    /// <summary>A customers' rating is told by whoever leads: those whose it is hear what it has brought, or taken back.</summary>
    private async Task TellRatedAsync(ImmutableArray<RewardChange> changes, CancellationToken cancellationToken)
    {
        var reaching = new Reaching(turn);
        foreach (var own in changes.Where(change => change.Reward.Occasion == RewardOccasion.Rating && change.Reward.Member != turn.Speaker.Id).GroupBy(change => change.Reward.Member))
        {
            if (await reaching.FindAsync(own.Key, cancellationToken) is { } reached)
            {
                var card = new Card { Purpose = CardPurpose.Notice, Title = reached.Words.RatingRewarded(new RewardWords(reached.Words).Changes(own)), Foot = reached.Words.RatingFoot };
                await reaching.NotifyAsync(reached, $"rated/{turn.Turn.ChangeSet}/{own.Key}", card, cancellationToken);
            }
        }
    }

    /// <summary>Says in private what did not go with the receipt.</summary>
    public void SayApart() => apart.ForEach(turn.SayPrivately);

    private static void Apply(SalesEvent change, Dictionary<RewardId, Reward> standing)
    {
        if (SalesJson.Read<Reward>(change.To) is { } given)
        {
            standing[given.Id] = given;
        }
        else if (SalesJson.Read<Reward>(change.From) is { } taken)
        {
            standing.Remove(taken.Id);
        }
    }

    private async Task<List<RewardCause>> CausesAsync(ImmutableArray<SalesEvent> events, CancellationToken cancellationToken)
    {
        var causes = new List<RewardCause>();
        var facts = new RewardFactReading(RewardScene.Of(turn), events);
        foreach (var change in events)
        {
            causes.AddRange(RewardCauses.Of(change, await facts.OfAsync(change, cancellationToken)));
        }

        return causes;
    }

    /// <summary>How many deals each has signed in the month of a win, those of this turn included; not read where no version of any rule asks for it.</summary>
    private async Task<IReadOnlyList<RewardCause>> CountWinsAsync(RewardRules rules, List<RewardCause> causes, CancellationToken cancellationToken)
    {
        if (rules.Every.All(rule => rule.WinsInMonth is null))
        {
            return causes;
        }

        var counted = new List<RewardCause>(causes.Count);
        foreach (var cause in causes)
        {
            if (cause.Occasion != RewardOccasion.Win)
            {
                counted.Add(cause);
                continue;
            }

            var month = DayRange.MonthOf(cause.On);
            var signed = await turn.Session.Figures.WinsAsync(cause.Member, month, cancellationToken);
            var here = causes.Where(other => other.Occasion == RewardOccasion.Win && other.Member == cause.Member && month.Contains(other.On)).ToLookup(other => other.Deal!.Value);
            counted.Add(cause with { WinsInMonth = signed + await NewAsync(here, month, cancellationToken) });
        }

        return counted;
    }

    /// <summary>By how many wins the turn changes what is stored of the month.</summary>
    private async Task<int> NewAsync(ILookup<DealId, RewardCause> wins, DayRange month, CancellationToken cancellationToken)
    {
        var more = 0;
        foreach (var win in wins)
        {
            var wasWon = await turn.Session.Deals.FindAsync(win.Key, cancellationToken) is { State: { Status: DealStatus.Won, ClosedOn: { } on } } && month.Contains(on);
            var isWon = win.Any(cause => !cause.IsTaken);
            more += (wasWon, isWon) switch { (false, true) => 1, (true, false) => -1, _ => 0 };
        }

        return more;
    }

    private async Task<Dictionary<(RewardRuleId, MemberId, DateOnly), int>> CountsAsync(RewardRules rules, IReadOnlyList<RewardCause> causes, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<(RewardRuleId, MemberId, DateOnly), int>();
        foreach (var cause in causes.Where(cause => !cause.IsTaken))
        {
            foreach (var rule in rules.At(cause.On).Where(rule => rule.MostADay is not null && rule.Rewards(cause)))
            {
                var key = (rule.Id, cause.Member, cause.On);
                if (!counts.ContainsKey(key))
                {
                    counts[key] = await turn.Session.Rewards.CountAsync(rule.Id, cause.Member, cause.On, cancellationToken);
                }
            }
        }

        return counts;
    }

    /// <summary>What is given for something of this message goes with its undo; the rest is a change set that nobody undoes by accident.</summary>
    private void Keep(ImmutableArray<RewardChange> changes)
    {
        var others = new ChangeSetDraft(turn.Change with { ChangeSet = new ChangeSetId(Guid.CreateVersion7(turn.Now)) });
        foreach (var change in changes)
        {
            if (change is { From: null, To: { } reward } && change.Cause.ChangeSet == turn.Change.ChangeSet && !turn.Ledger.IsEmpty)
            {
                turn.Ledger.Grant(reward);
            }
            else
            {
                others.Change(change);
            }
        }

        if (!others.IsEmpty)
        {
            turn.ChangeSets.Add(others.Build());
            turn.Undone.Add(others.Context.ChangeSet);
        }
    }

    /// <summary>What the speaker would be given, were it proved.</summary>
    private IEnumerable<(RewardRule Rule, DealId? Deal)> Unproved(RewardRules rules, IReadOnlyList<RewardCause> causes, Dictionary<RewardId, Reward> standing) =>
        from cause in causes
        where cause is { IsTaken: false, HasEvidence: false } && cause.Member == turn.Speaker.Id
        from rule in rules.At(cause.On)
        where rule.NeedsEvidence && rule.Rewards(cause with { HasEvidence = true }) && !standing.ContainsKey(rule.IdOf(cause))
        select (rule, cause.Deal);

    private void Note(ImmutableArray<RewardChange> changes, ImmutableArray<(RewardRule Rule, DealId? Deal)> unproved)
    {
        var words = new RewardWords(turn.Words);
        foreach (var own in changes.Where(change => change.Reward.Member == turn.Speaker.Id).GroupBy(change => EntryOf(change.Reward.Deal, change.Reward.Customer)))
        {
            Note(own.Key, turn.Words.Rewarded(words.Changes([.. own])));
        }

        foreach (var (rule, deal) in unproved.DistinctBy(reward => reward.Rule.Id))
        {
            Note(EntryOf(deal, null), turn.Words.RewardNeedsEvidence(rule.Name, words.Gives(rule)));
        }
    }

    private void Note(LedgerEntry? entry, string line)
    {
        if (entry is null)
        {
            apart.Add(line);
        }
        else
        {
            entry.Notes.Add(line);
        }
    }

    /// <summary>Where in the receipt it stands; null where the receipt is for others to read too, or there is none.</summary>
    private LedgerEntry? EntryOf(DealId? deal, CustomerId? customer) =>
        turn.Turn.Message.Chat.Kind != ChatKind.Direct ? null
            : turn.Ledger.Entries.FirstOrDefault(entry => deal is not null && entry.Deal == deal)
            ?? turn.Ledger.Entries.FirstOrDefault(entry => entry.Customer == customer)
            ?? (turn.Ledger.Entries is [var first, ..] ? first : null);
}
