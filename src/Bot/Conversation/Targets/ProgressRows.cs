using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Those below somebody, each with how much is reached and whether they agree to the target.</summary>
internal sealed class ProgressRows(TurnContext turn)
{
    /// <summary>Those who are furthest first; without a target last.</summary>
    public CardSection Of(IReadOnlyList<TargetHolder> below, IReadOnlyDictionary<TargetHolder, IReadOnlyList<HeldTarget>> held)
    {
        var measure = below.Where(held.ContainsKey).Select(holder => ProgressSection.Foremost(held[holder])?.Progress.Measure).FirstOrDefault(found => found is not null);
        var ordered = below
            .Select(holder => (Holder: holder, Held: held.GetValueOrDefault(holder)?.FirstOrDefault(target => target.Progress.Measure == measure)))
            .OrderByDescending(each => each.Held?.Progress.Attained ?? -1)
            .ToList();
        return new CardSection
        {
            Title = turn.Words.EachBelow(turn.Words.TargetMeasureName(measure ?? TargetMeasure.Revenue)),
            Rows = [.. ordered.Select(each => new CardRow(
                1 + ordered.Count(other => (other.Held?.Progress.Attained ?? -1) > (each.Held?.Progress.Attained ?? -1)),
                TargetNames.Of(each.Holder, turn),
                each.Held is { } own ? WithStanding(Value(own.Progress), StandingOf(each.Holder, own)) : turn.Words.NoTarget,
                Percent: each.Held?.Progress.Attained is { } attained ? (int)attained : null))],
            Notes = Answered([.. ordered.Select(each => StandingOf(each.Holder, each.Held)).OfType<TargetStanding>()]),
        };
    }

    /// <summary>Whether a person agrees to a target that was set for just these days; null of a group, and where none was set.</summary>
    private static TargetStanding? StandingOf(TargetHolder holder, HeldTarget? held) =>
        holder.Kind == TargetHolderKind.Member && held is { IsSumOfPeople: false, Source: { Basis: TargetBasis.Own, From: var target } } ? target.Standing : null;

    private string WithStanding(string value, TargetStanding? standing) => standing is { } said ? turn.Words.RowStanding(value, turn.Words.StandingName(said)) : value;

    private ImmutableArray<string> Answered(List<TargetStanding> standings) =>
        standings.Count == 0 ? [] :
        [
            turn.Words.List(standings.CountBy(standing => standing).OrderByDescending(count => count.Key == TargetStanding.Confirmed).ThenByDescending(count => count.Key)
                .Select(count => turn.Words.StandingCount(count.Value, turn.Words.StandingName(count.Key)))),
        ];

    private string Value(TargetProgress progress) => progress is { Attained: { } attained, Gap: { } gap }
        ? gap == 0 ? turn.Words.RowReached(turn.Words.WholePercent(attained)) : turn.Words.RowMissing(turn.Words.WholePercent(attained), turn.Words.MeasuredShort(progress.Measure, gap))
        : turn.Words.NoData;
}
