using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Those whose targets were set accept them or put another value forward; who set them takes that or keeps them.</summary>
internal sealed class TargetAnswering(TurnContext turn)
{
    private const int MostInputs = 5;

    /// <summary>The speaker accepts what a change set has set for them.</summary>
    public async Task AcceptAsync(ChangeSetId set, CancellationToken cancellationToken) =>
        Accept(await OwnOfAsync(set, SalesEventKind.TargetSet, cancellationToken));

    /// <summary>The speaker accepts the targets of some days.</summary>
    public async Task AcceptAsync(DayRange days, CancellationToken cancellationToken)
    {
        var own = await turn.Session.Targets.TouchingAsync([TargetHolder.Of(turn.Speaker.Id)], days, cancellationToken);
        Accept([.. own.Where(target => target.Standing != TargetStanding.Confirmed)]);
    }

    /// <summary>The speaker accepts the targets that still wait for that.</summary>
    /// <returns>Whether any does.</returns>
    public async Task<bool> TryAcceptAsync(CancellationToken cancellationToken)
    {
        var days = new DayRange(turn.Today, DayRange.MonthOf(turn.Today).To.AddDays(1).AddMonths(1).AddDays(-1));
        List<Target> waiting = [.. (await turn.Session.Targets.TouchingAsync([TargetHolder.Of(turn.Speaker.Id)], days, cancellationToken)).Where(target => target.Standing != TargetStanding.Confirmed)];
        if (waiting.Count == 0)
        {
            return false;
        }

        Accept(waiting);
        return true;
    }

    /// <summary>Takes what the speaker has filled in instead of what a change set has set for them, or asks for it.</summary>
    public async Task DisputeAsync(ChangeSetId set, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var own = await OwnOfAsync(set, SalesEventKind.TargetSet, cancellationToken);
        if (own.Count == 0)
        {
            turn.Refuse(turn.Words.TargetChangedMeanwhile);
            return;
        }

        var form = new FormReader(data, turn.Words);
        var wanted = new List<Target>();
        foreach (var (target, place) in own.Take(MostInputs).Select((target, place) => (target, place)))
        {
            if (form.Text(InputKey(place), ProgressRecorder.PhraseMaxLength) is not { } text)
            {
                continue;
            }

            if (TargetTable.ReadValue(text) is not { } value || !Target.IsValue(value))
            {
                turn.SayPrivately(turn.Words.BadForm(turn.Words.BadInput(turn.Words.TargetMeasureName(target.Measure), text)));
                return;
            }

            wanted.Add(target with { Value = value });
        }

        if (wanted.Count > 0)
        {
            await DisputeAsync(wanted, form.Text(Keys.Reason, Target.TextMaxLength), cancellationToken);
            return;
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.DisputeTitle,
            Inputs =
            [
                .. own.Take(MostInputs).Select((target, place) => new CardInput
                {
                    Key = InputKey(place),
                    Label = turn.Words.TargetLabel(turn.Words.TargetDays(target.Period), turn.Words.TargetMeasureName(target.Measure)),
                    Kind = CardInputKind.Text,
                    Value = turn.Words.Measured(target.Measure, target.Value),
                    Instead = turn.Words.DisputeInstead(turn.Words.TargetDays(target.Period), turn.Words.TargetMeasureName(target.Measure)),
                }),
                new CardInput { Key = Keys.Reason, Label = turn.Words.ReasonLabel, Kind = CardInputKind.Text, Instead = turn.Words.TargetReasonInstead },
            ],
            Actions = [Button.Of(Verbs.TargetDispute, turn.Words.TargetProposeButton, CardActionStyle.Primary, data: [(Keys.ChangeSet, set.ToString())])],
        });
    }

    /// <summary>Puts the speaker's own values forward to who may set the targets.</summary>
    public async Task DisputeAsync(IReadOnlyCollection<Target> wanted, string? reason, CancellationToken cancellationToken)
    {
        var facts = new List<CardFact>();
        foreach (var target in wanted)
        {
            if (await turn.Session.Targets.FindAsync(target.Id, cancellationToken) is { Withdrawn: false } present && present.Value != target.Value)
            {
                turn.Ledger.Answer(present, present.Dispute(target.Value, reason, turn.Speaker.Id));
                facts.Add(Fact(present, turn.Words, target.Value));
            }
        }

        var holder = TargetHolder.Of(turn.Speaker.Id);
        if (facts.Count == 0)
        {
            turn.SayPrivately(turn.Words.NothingToDispute(new TargetRights(turn).Ask(holder)));
            return;
        }

        var reaching = new Reaching(turn);
        var asked = new TargetTree(turn.Chart).Setters(holder) is [var nearest, ..] ? nearest : null;
        if (asked is not null && await reaching.FindAsync(asked.Id, cancellationToken) is { } reached)
        {
            var words = reached.Words;
            (string, string)[] data = [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())];
            var proposed = wanted.Select(target => (target, Before: turn.Ledger.Build().Events.FirstOrDefault(change => change.Subject == Subject.Of(target.Id))))
                .Where(each => each.Before is not null)
                .Select(each => Fact(each.target with { Value = SalesJson.Read<TargetAnswer>(each.Before!.To)!.Value }, words, each.target.Value));
            await reaching.NotifyAsync(
                reached,
                string.Create(CultureInfo.InvariantCulture, $"target-dispute/{turn.Turn.ChangeSet}"),
                new Card
                {
                    Purpose = CardPurpose.Question,
                    Title = words.TargetDisputed(turn.Speaker.Name),
                    Sections = [new CardSection { Facts = [.. proposed], Notes = reason is null ? [] : [words.BecauseOf(reason)] }],
                    Actions = [Button.Of(Verbs.TargetGrant, words.TargetGrantButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.TargetKeep, words.TargetKeepButton, data: data)],
                },
                cancellationToken);
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Key = $"receipt/{turn.Change.ChangeSet}",
            Title = turn.Words.DisputeSent(asked?.Name ?? turn.Words.Nobody),
            Sections = [new CardSection { Facts = [.. facts], Notes = reason is null ? [] : [turn.Words.BecauseOf(reason)] }],
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    /// <summary>Somebody above takes what was put forward, or keeps the targets; both values stay in the history.</summary>
    public async Task DecideAsync(ChangeSetId answered, bool isGranted, CancellationToken cancellationToken)
    {
        var changes = await turn.Session.Changes.FindAsync(answered, cancellationToken);
        var decided = new List<(Target Target, decimal Counter)>();
        foreach (var change in changes?.Events.Where(change => change.Kind == SalesEventKind.TargetAnswered) ?? [])
        {
            if (await FindAsync(change, cancellationToken) is not { Standing: TargetStanding.Disputed, Answer: { Counter: { } counter } said } target
                || !string.Equals(SalesJson.Write(said), change.To, StringComparison.Ordinal))
            {
                continue;
            }

            if (new TargetRights(turn).Refusal(target) is { } refusal)
            {
                turn.Refuse(refusal);
                return;
            }

            if (isGranted)
            {
                turn.Ledger.Set(target, target with { Value = counter, Reason = said.Reason });
            }
            else
            {
                turn.Ledger.Answer(target, target.Keep(turn.Speaker.Id));
            }

            decided.Add((target, counter));
        }

        if (decided.Count == 0)
        {
            turn.Refuse(turn.Words.TargetChangedMeanwhile);
            return;
        }

        var name = turn.NameOf(changes!.Actor);
        turn.Show(new Card { Purpose = CardPurpose.Receipt, Title = isGranted ? turn.Words.DisputeGranted(name) : turn.Words.DisputeKept(name), Sections = Facts(turn.Words) });
        var reaching = new Reaching(turn);
        if (await reaching.FindAsync(changes.Actor, cancellationToken) is { } reached)
        {
            var title = isGranted ? reached.Words.YourDisputeGranted(turn.Speaker.Name) : reached.Words.YourDisputeKept(turn.Speaker.Name);
            await reaching.AnswerAsync(reached, $"target-decided/{answered}", new Card { Purpose = CardPurpose.Notice, Title = title, Sections = Facts(reached.Words) }, cancellationToken);
        }

        ImmutableArray<CardSection> Facts(Wording words) =>
            [new CardSection { Facts = [.. decided.Select(each => Fact(each.Target, words, isGranted ? each.Counter : null))] }];
    }

    private void Accept(IReadOnlyList<Target> own)
    {
        if (own.Count == 0)
        {
            turn.SayPrivately(turn.Words.NothingToAccept);
            return;
        }

        foreach (var target in own)
        {
            turn.Ledger.Answer(target, target.Accept(turn.Speaker.Id));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.TargetsAccepted(own.Count),
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Facts = [.. own.Take(MostInputs).Select(target => Fact(target, turn.Words, null))] }],
        });
    }

    /// <summary>The speaker's targets that a change set has set, as far as they still stand as it left them.</summary>
    private async Task<IReadOnlyList<Target>> OwnOfAsync(ChangeSetId set, SalesEventKind kind, CancellationToken cancellationToken)
    {
        var own = new List<Target>();
        foreach (var change in (await turn.Session.Changes.FindAsync(set, cancellationToken))?.Events.Where(change => change.Kind == kind) ?? [])
        {
            if (await FindAsync(change, cancellationToken) is { Withdrawn: false } target && target.Holder == TargetHolder.Of(turn.Speaker.Id) && SalesJson.Read<Target>(change.To)?.Value == target.Value)
            {
                own.Add(target);
            }
        }

        return own;
    }

    private Task<Target?> FindAsync(SalesEvent change, CancellationToken cancellationToken) =>
        turn.Session.Targets.FindAsync(new TargetId(Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture)), cancellationToken);

    private static CardFact Fact(Target target, Wording words, decimal? counter) => new(
        words.TargetLabel(words.TargetDays(target.Period), words.TargetMeasureName(target.Measure)),
        words.Measured(target.Measure, counter ?? target.Value),
        counter is null ? null : words.Measured(target.Measure, target.Value));

    private static string InputKey(int place) => string.Create(CultureInfo.InvariantCulture, $"value{place}");
}
