using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells what became of targets: who set them when, from what to what and why, and who said what to it.</summary>
internal sealed class TargetHistoryAnswer(TurnContext turn)
{
    private const int MostTargets = 3;
    private const int MostChanges = 8;

    /// <summary>Shows the history of a holder's targets of some days.</summary>
    public async Task ShowAsync(TargetRequest.History request, CancellationToken cancellationToken)
    {
        var tree = new TargetTree(turn.Chart);
        var holder = request.Holder ?? tree.Own(turn.Speaker);
        var project = holder.Kind == TargetHolderKind.Project ? await new ProjectTargets(turn).LatestAsync(holder, cancellationToken) : null;
        var name = TargetNames.Of(holder, turn, project?.Title);
        if (project is null ? !tree.MaySee(turn.Speaker, holder) : !new ProjectTargets(turn).MaySee(project))
        {
            turn.Refuse(turn.Words.TargetNotYours(name, project is null ? new TargetRights(turn).Ask(holder) : new ProjectTargets(turn).WhomToAsk(project)));
            return;
        }

        var days = request.Days ?? DayRange.MonthOf(turn.Today);
        List<Target> targets = [.. (await turn.Session.Targets.TouchingAsync([holder], days, cancellationToken))
            .Where(target => request.Measure is null || target.Measure == request.Measure)
            .OrderByDescending(target => target.Period == days)
            .Take(MostTargets)];
        if (targets.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoTargetsOf(name, turn.Words.TargetDays(days)));
            return;
        }

        var sections = new List<CardSection>();
        foreach (var target in targets)
        {
            var changes = await turn.Session.Targets.HistoryAsync(target.Id, MostChanges, cancellationToken);
            sections.Add(new CardSection { Title = TargetNames.Of(target, turn), Facts = [.. changes.Select(change => Fact(target.Measure, change))] });
        }

        turn.Show(new Card { Purpose = CardPurpose.Answer, Title = turn.Words.TargetHistory(name), Sections = [.. sections] });
    }

    private CardFact Fact(TargetMeasure measure, SalesEvent change)
    {
        var label = turn.Words.ByWhomWhen(turn.NameOf(change.Actor), turn.Words.Moment(TimeZoneInfo.ConvertTime(change.RecordedAt, turn.Options.Zone)));
        return change.Kind switch
        {
            SalesEventKind.TargetAnswered => new CardFact(label, Answered(measure, SalesJson.Read<TargetAnswer>(change.To))),
            SalesEventKind.TargetReported => new CardFact(label, SalesJson.Read<TargetResult>(change.To) is { } result ? turn.Words.ResultIs(turn.Words.Measured(measure, result.Value)) : turn.Words.Withdrawn),
            _ => Set(label, measure, Standing(change.From), Standing(change.To)),
        };
    }

    private CardFact Set(string label, TargetMeasure measure, Target? before, Target? after)
    {
        var value = after is null ? turn.Words.Withdrawn : turn.Words.Measured(measure, after.Value);
        return new CardFact(
            label, after?.Reason is { } reason ? turn.Words.ValueBecause(value, reason) : value, before is null ? null : turn.Words.Measured(measure, before.Value));
    }

    private string Answered(TargetMeasure measure, TargetAnswer? answer) => answer switch
    {
        null => turn.Words.Withdrawn,
        { Counter: null } => turn.Words.AcceptedValue(turn.Words.Measured(measure, answer.Value)),
        { Counter: { } counter, KeptBy: { } by } => turn.Words.KeptValue(turn.Words.Measured(measure, answer.Value), turn.Words.Measured(measure, counter), turn.NameOf(by)),
        { Counter: { } counter, Reason: { } reason } => turn.Words.ValueBecause(turn.Words.CounterValue(turn.Words.Measured(measure, counter)), reason),
        { Counter: { } counter } => turn.Words.CounterValue(turn.Words.Measured(measure, counter)),
    };

    private static Target? Standing(string? json) => SalesJson.Read<Target>(json) is { Withdrawn: false } target ? target : null;
}
