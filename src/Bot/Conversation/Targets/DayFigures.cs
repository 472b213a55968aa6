using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What was reached on one day: a day's share of a month's target says nothing, so that none is shown.</summary>
internal sealed class DayFigures(TurnContext turn)
{
    /// <summary>Whether the days are one day for which nobody set a target.</summary>
    public static bool AreAsked(DayRange days, IReadOnlyDictionary<TargetHolder, IReadOnlyList<HeldTarget>> held) =>
        days.From == days.To && !held.Values.Any(targets => targets.Any(target => target.Source.Basis == TargetBasis.Own));

    /// <summary>The card.</summary>
    /// <param name="holder">Whose.</param>
    /// <param name="name">What they are called.</param>
    /// <param name="below">Those below.</param>
    /// <param name="held">What each has to reach.</param>
    /// <param name="days">The day.</param>
    /// <param name="signed">What was signed on it: told of who has nothing to reach that adds up.</param>
    public Card Of(TargetHolder holder, string name, IReadOnlyList<TargetHolder> below, IReadOnlyDictionary<TargetHolder, IReadOnlyList<HeldTarget>> held, DayRange days, decimal signed)
    {
        var words = turn.Words;
        var reached = held.GetValueOrDefault(holder) is { } targets ? Counted(targets, days) : [];
        var main = ProgressSection.Foremost(reached);
        var others = reached.Where(target => target != main).Select(target => new CardFact(words.TargetMeasureName(target.Progress.Measure), Value(target.Progress))).ToList();
        var people = Rows(below, held, days, main?.Progress.Measure ?? TargetMeasure.Revenue);
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = main is null ? words.ReachedOnDay(name, words.TargetDays(days), words.TargetMeasureName(TargetMeasure.Revenue), words.MeasuredShort(TargetMeasure.Revenue, signed)) : words.ReachedOnDay(name, words.TargetDays(days), words.TargetMeasureName(main.Progress.Measure), Value(main.Progress)),
            Sections = [.. others.Count > 0 ? [new CardSection { Facts = [.. others] }] : Array.Empty<CardSection>(), .. people is null ? Array.Empty<CardSection>() : [people]],
            Foot = words.DayFoot,
        };
    }

    private CardSection? Rows(IReadOnlyList<TargetHolder> below, IReadOnlyDictionary<TargetHolder, IReadOnlyList<HeldTarget>> held, DayRange days, TargetMeasure measure)
    {
        var reached = below
            .Select(each => (Holder: each, Progress: held.GetValueOrDefault(each) is { } targets ? Counted(targets, days).Find(target => target.Progress.Measure == measure)?.Progress : null))
            .Where(each => each.Progress is not null)
            .OrderByDescending(each => each.Progress!.Achieved)
            .ToList();
        return reached.Count == 0 ? null : new CardSection
        {
            Title = turn.Words.EachBelow(turn.Words.TargetMeasureName(measure)),
            Rows = [.. reached.Select(each => new CardRow(1 + reached.Count(other => other.Progress!.Achieved > each.Progress!.Achieved), TargetNames.Of(each.Holder, turn), Value(each.Progress!)))],
        };
    }

    /// <summary>What is counted day by day, and known.</summary>
    private static List<HeldTarget> Counted(IReadOnlyList<HeldTarget> targets, DayRange days) =>
        [.. targets.Where(target => target.Counted == days && target.Progress.Achieved is not null && target.Progress.Measure.AddsUp())];

    private string Value(TargetProgress progress) => turn.Words.MeasuredShort(progress.Measure, progress.Achieved ?? 0);
}
