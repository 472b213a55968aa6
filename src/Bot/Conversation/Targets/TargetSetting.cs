using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Sets targets that the speaker may set, says what became of them, and asks those whose they are.</summary>
internal sealed class TargetSetting(TurnContext turn)
{
    private const int MostShown = 8;

    /// <summary>Sets what was said in a sentence; where somebody says it of an own target that others set, it is put forward to them.</summary>
    public async Task SetAsync(ImmutableArray<TargetRequest.Set> requests, CancellationToken cancellationToken)
    {
        var tree = new TargetTree(turn.Chart);
        var wanted = new List<Target>();
        foreach (var request in requests)
        {
            wanted.AddRange(await WantedAsync(request, tree, cancellationToken));
        }

        if (wanted.Exists(target => !Target.IsValue(target.Value)))
        {
            turn.SayPrivately(turn.Words.TargetNoValue);
        }
        else if (wanted.Count == 0)
        {
            turn.SayPrivately(turn.Words.NobodyBelow(TargetNames.Of(HolderOf(requests[0], tree), turn)));
        }
        else if (requests is [{ ForEach: false } own] && HolderOf(own, tree) == TargetHolder.Of(turn.Speaker.Id) && !tree.MaySet(turn.Speaker, HolderOf(own, tree)))
        {
            await new TargetAnswering(turn).DisputeAsync(wanted, own.Reason, cancellationToken);
        }
        else if (wanted.Select(new TargetRights(turn).Refusal).OfType<string>().FirstOrDefault() is { } refusal)
        {
            turn.Refuse(refusal);
        }
        else
        {
            await ApplyAsync(wanted, [], cancellationToken);
        }
    }

    private TargetHolder HolderOf(TargetRequest.Set request, TargetTree tree) => request.Holder ?? tree.Own(turn.Speaker);

    private async Task<List<Target>> WantedAsync(TargetRequest.Set request, TargetTree tree, CancellationToken cancellationToken)
    {
        var holder = HolderOf(request, tree);
        var days = request.Days ?? DayRange.MonthOf(turn.Today);
        IReadOnlyList<TargetHolder> holders = request.ForEach ? tree.Below(holder) : [holder];
        var wanted = new List<Target>();
        foreach (var (each, item) in holders.SelectMany(_ => request.Items, (each, item) => (each, item)))
        {
            var target = await WithAsync(each, days, item, request.Reason, cancellationToken);
            wanted.Add(request.Joined is { } joined && Target.IsValue(item.Value) ? Joined(target, joined) : target);
            if (request.Joined is { } first && each.Kind == TargetHolderKind.Member && tree.MaySet(turn.Speaker, each))
            {
                turn.JoinedDays[new MemberId(each.Id)] = first;
            }
        }

        return wanted;
    }

    /// <summary>Sets a target that several people have together.</summary>
    public async Task ShareAsync(TargetRequest.Share request, CancellationToken cancellationToken)
    {
        var days = request.Days ?? DayRange.MonthOf(turn.Today);
        List<MemberId> members = [.. request.Owners.Where(owner => owner.Holder.Kind == TargetHolderKind.Member).Select(owner => new MemberId(owner.Holder.Id)).Distinct()];
        if (members.Count < TargetShare.FewestPeople)
        {
            turn.Refuse(turn.Words.TooFewShare);
            return;
        }

        List<TargetShare> shares = request.Owners.All(owner => owner.Percent is null)
            ? [.. TargetShare.Equal(members)]
            : [.. request.Owners.Select(owner => new TargetShare(new MemberId(owner.Holder.Id), owner.Percent ?? 0))];
        if (!TargetShare.AreWhole(shares) || !Target.IsValue(request.Item.Value))
        {
            turn.Refuse(turn.Words.SharesNotWhole(turn.Words.Percent(shares.Sum(share => share.Percent))));
            return;
        }

        var target = await WithAsync(TargetHolder.OfProject(request.Title), days, request.Item, null, cancellationToken);
        target = target with { Title = request.Title, Shares = [.. shares] };
        if (new TargetRights(turn).Refusal(target) is { } refusal)
        {
            turn.Refuse(refusal);
            return;
        }

        await ApplyAsync([target], [], cancellationToken);
    }

    /// <summary>Keeps what was told to be reached of a measure that nothing here counts.</summary>
    public async Task ReportAsync(TargetRequest.Report request, CancellationToken cancellationToken)
    {
        var holder = request.Holder ?? new TargetTree(turn.Chart).Own(turn.Speaker);
        var days = request.Days ?? DayRange.MonthOf(turn.Today);
        var found = (await turn.Session.Targets.TouchingAsync([holder], days, cancellationToken))
            .Where(target => target.Measure == request.Measure && target.From <= days.From && target.To >= days.To)
            .OrderBy(target => target.To.DayNumber - target.From.DayNumber)
            .FirstOrDefault();
        var name = TargetNames.Of(holder, turn);
        var measure = turn.Words.TargetMeasureName(request.Measure);
        if (!new TargetTree(turn.Chart).MaySet(turn.Speaker, holder) && !(turn.Speaker.Role != Role.Rep && new TargetTree(turn.Chart).Leads(turn.Speaker, holder)))
        {
            turn.Refuse(turn.Words.TargetNotYours(name, new TargetRights(turn).Ask(holder)));
        }
        else if (found is null)
        {
            turn.SayPrivately(turn.Words.NoTargetToReport(name, turn.Words.TargetDays(days), measure));
        }
        else
        {
            await ApplyAsync([], [new DraftedResult(holder, request.Measure, found.From, found.To, request.Value)], cancellationToken);
        }
    }

    /// <summary>Sets the targets and keeps the results, all in this turn's change set, and shows what became of them.</summary>
    public async Task ApplyAsync(IReadOnlyList<Target> wanted, IReadOnlyList<DraftedResult> results, CancellationToken cancellationToken)
    {
        var facts = new List<CardFact>();
        var changed = new List<Target>();
        foreach (var target in wanted)
        {
            var present = await turn.Session.Targets.FindAsync(target.Id, cancellationToken);
            turn.Ledger.Set(present, target);
            changed.Add(target);
            facts.Add(TargetFacts.Of(target, present is { Withdrawn: false } ? present : null, turn, wanted.Select(other => other.Holder).Distinct().Count() > 1));
        }

        foreach (var result in results)
        {
            if ((await turn.Session.Targets.FindAsync(result.Target, cancellationToken) ?? wanted.FirstOrDefault(set => set.Id == result.Target)) is { } target)
            {
                turn.Ledger.Report(target, new TargetResult(result.Value, turn.Speaker.Id, turn.Today));
                facts.Add(new CardFact(TargetNames.Of(target, turn), turn.Words.Measured(target.Measure, result.Value), target.Result is { } before ? turn.Words.Measured(target.Measure, before.Value) : null));
            }
        }

        if (turn.Ledger.IsEmpty)
        {
            turn.SayPrivately(turn.Words.TargetsUnchanged);
            return;
        }

        var told = await TellAsync(changed, cancellationToken);
        var notes = (await new TargetSumCheck(turn, changed).NotesAsync(cancellationToken)).ToList();
        notes.AddRange(changed.Select(target => target.Reason).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).Select(turn.Words.BecauseOf));
        notes.AddRange(changed.Where(target => target.Holder.Kind == TargetHolderKind.Project).Select(target => target.Title!).Distinct(StringComparer.Ordinal).Select(turn.Words.SharedCounts));
        if (told.Count > 0)
        {
            notes.Add(turn.Words.TargetsTold(turn.Words.List(told)));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Key = $"receipt/{turn.Change.ChangeSet}",
            Title = changed.Select(target => (target.Holder, target.Period)).Distinct().ToList() is [var (holder, period)]
                ? turn.Words.TargetSaved(TargetNames.Of(holder, turn, changed[0].Title), turn.Words.TargetDays(period))
                : changed.Count == 0 ? turn.Words.ResultSaved : turn.Words.TargetsSaved(changed.Count),
            Sections = [new CardSection { Facts = [.. facts.Take(MostShown)], Notes = [.. facts.Count > MostShown ? [turn.Words.AndMore(facts.Count - MostShown)] : (string[])[], .. notes] }],
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    /// <summary>The target as it would be: what is not said of it stays.</summary>
    private async Task<Target> WithAsync(TargetHolder holder, DayRange days, TargetItem item, string? reason, CancellationToken cancellationToken)
    {
        var present = await turn.Session.Targets.FindAsync(TargetId.Of(holder, item.Measure, days), cancellationToken);
        var project = holder.Kind == TargetHolderKind.Project ? present ?? await new ProjectTargets(turn).LatestAsync(holder, cancellationToken) : present;
        return new Target
        {
            Holder = holder,
            Measure = item.Measure,
            From = days.From,
            To = days.To,
            Value = item.IsMore && present is { Withdrawn: false } ? present.Value + item.Value : item.Value,
            Weight = item.Weight ?? present?.Weight ?? 0,
            PassMark = item.PassMark ?? present?.PassMark,
            Reserve = present?.Reserve ?? 0,
            Title = project?.Title,
            Shares = project?.Shares ?? default,
            Reason = reason,
        };
    }

    /// <summary>The part of the target for somebody who came in its course, with how it was reckoned as the reason.</summary>
    private Target Joined(Target target, DateOnly on)
    {
        if (on <= target.From || on > target.To || !target.Measure.AddsUp() || PeriodTarget.ProRata(target, new DayRange(on, target.To), turn.Options.Calendar) is not { } value)
        {
            return target;
        }

        var calendar = turn.Options.Calendar;
        var reckoned = turn.Words.JoinedProRata(turn.Words.Day(on), calendar.CountWorkdays(on, target.To), calendar.CountWorkdays(target.From, target.To), turn.Words.Measured(target.Measure, target.Value));
        return target with { Value = value, Since = on, Reason = target.Reason is { } reason ? $"{reason} · {reckoned}" : reckoned };
    }

    /// <summary>Asks each whose targets were set by somebody else whether they agree.</summary>
    /// <returns>The names of those who were asked.</returns>
    private async Task<IReadOnlyList<string>> TellAsync(List<Target> changed, CancellationToken cancellationToken)
    {
        var told = new List<string>();
        var reaching = new Reaching(turn);
        foreach (var own in changed.Where(target => target.Holder.Kind == TargetHolderKind.Member && target.Holder.Id != turn.Speaker.Id.Value).GroupBy(target => target.Holder))
        {
            var member = new MemberId(own.Key.Id);
            if (await reaching.FindAsync(member, cancellationToken) is not { } reached)
            {
                continue;
            }

            told.Add(turn.NameOf(member));
            var words = reached.Words;
            (string, string)[] data = [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())];
            await reaching.NotifyAsync(
                reached,
                string.Create(CultureInfo.InvariantCulture, $"target/{turn.Turn.ChangeSet}/{member}"),
                new Card
                {
                    Purpose = CardPurpose.Question,
                    Title = words.YourTarget(turn.Speaker.Name),
                    Sections =
                    [
                        new CardSection
                        {
                            Facts = [.. own.Take(MostShown).Select(target => new CardFact(words.TargetLabel(words.TargetDays(target.Period), words.TargetMeasureName(target.Measure)), words.Measured(target.Measure, target.Value)))],
                            Notes = [.. own.Select(target => target.Reason).OfType<string>().Distinct(StringComparer.Ordinal).Select(words.BecauseOf)],
                        },
                    ],
                    Actions = [Button.Of(Verbs.TargetAccept, words.TargetAcceptButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.TargetDispute, words.TargetDisputeButton, data: data)],
                },
                cancellationToken);
        }

        return told;
    }
}
