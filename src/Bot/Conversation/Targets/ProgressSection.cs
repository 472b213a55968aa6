using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>One holder's targets with pace, gap, outlook and path, as a part of a card.</summary>
internal sealed class ProgressSection(TurnContext turn, ProgressReading reading)
{
    /// <summary>For more people than these, the outlook is the forecast's work.</summary>
    private const int MostPeople = 200;

    private const int MostChanges = 20;

    private readonly List<string> basis = [];

    /// <summary>By what the figures were reckoned, for whoever asks.</summary>
    public IReadOnlyList<string> Reckoned => basis;

    /// <summary>The target that the card speaks of first: what is signed, else the first that grows from day to day.</summary>
    public static HeldTarget? Foremost(IReadOnlyList<HeldTarget> targets) =>
        targets.FirstOrDefault(target => target.Progress.Measure == TargetMeasure.Revenue) ?? targets.FirstOrDefault(target => target.Progress.Measure.AddsUp()) ?? (targets.Count == 0 ? null : targets[0]);

    /// <summary>The conclusion in one line.</summary>
    public static string Title(TargetProgress main, string name, string period, Wording words) => (main.Attained, main.Expected) switch
    {
        (null, _) => words.ProgressOf(name, period),
        ({ } attained, > 0 and var expected) when main.Left > 0 => words.ProgressTitle(name, period, words.WholePercent(attained), words.WholePercent(expected)),
        ({ } attained, _) => words.ProgressTitleOver(name, period, words.WholePercent(attained)),
    };

    /// <summary>How much of a target is reached, as a bar.</summary>
    public static CardProgress Bar(TargetProgress progress, string label, Wording words) => new(
        label,
        words.ReachedOf(words.MeasuredShort(progress.Measure, progress.Achieved ?? 0), words.MeasuredShort(progress.Measure, progress.Value), progress.HasPassed == true ? words.HasPassed : words.PassesAt(words.Percent(progress.PassMark))),
        (int)Math.Clamp(progress.Attained ?? 0, 0, int.MaxValue));

    /// <summary>What is reached and what is missing, above all else that can be said of it.</summary>
    public async Task<ImmutableArray<CardSection>> OfAsync(TargetHolder holder, IReadOnlyList<HeldTarget> targets, DayRange days, CancellationToken cancellationToken)
    {
        var (words, main) = (turn.Words, Foremost(targets)!);
        var facts = new List<CardFact>();
        var notes = new List<string>();
        var isOpen = days.To >= turn.Today;
        if (isOpen && main.Progress is { Attained: not null, Expected: not null, Gap: > 0 and var missing })
        {
            facts.Add(new CardFact(words.GapLabel, words.MeasuredShort(main.Progress.Measure, missing)));
        }

        if (isOpen)
        {
            await new PathFacts(turn, reading).AddAsync(holder, main.Progress, facts, notes, basis, cancellationToken);
        }

        // Before a workday is over, nothing is due.
        if (isOpen && main.Progress is { Expected: 0, NeededADay: > 0 and var daily, Left: var left })
        {
            facts.Add(new CardFact(words.PaceLabel, words.PaceFromNow(words.MeasuredShort(main.Progress.Measure, daily), left)));
        }
        else if (isOpen && main.Progress is { Attained: { } attained, Expected: { } expected, Gap: { } gap })
        {
            facts.Add(new CardFact(words.PaceLabel, Pace(main.Progress, attained, expected, gap)));
        }

        if (targets.Count > 1 && TargetTotal.Of([.. targets.Select(target => target.Progress)]) is { } total)
        {
            facts.Add(new CardFact(words.TotalLabel, total.Unknown == 0 ? words.TotalOf(words.WholePercent(total.Attained), total.Counted) : words.TotalWithout(words.WholePercent(total.Attained), total.Counted, total.Unknown)));
        }

        if (isOpen && main.Progress.Measure == TargetMeasure.Revenue)
        {
            await AddOutlookAsync(holder, main, days, facts, notes, cancellationToken);
        }
        else if (isOpen && main.Progress is { Projected: { } projected, Value: > 0 and var value })
        {
            var rounded = decimal.Floor(projected);
            facts.Add(new CardFact(words.OutlookLabel, words.OutlookByPace(words.MeasuredShort(main.Progress.Measure, rounded), words.WholePercent(100m * rounded / value), main.Progress.Passed + 1)));
        }

        notes.AddRange(targets.Select(Basis).OfType<string>().Distinct(StringComparer.Ordinal));
        notes.AddRange(targets.Where(target => target.Source.Basis == TargetBasis.Own && !target.IsSumOfPeople).Select(target => Standing(target.Source.From)).OfType<string>());
        if (await ChangeAsync(main, cancellationToken) is { } change)
        {
            notes.Add(change);
        }

        if (!main.IsSumOfPeople && await new TargetSumCheck(turn, []).NoteAsync(holder, main.Progress.Measure, days, cancellationToken) is { } sums)
        {
            notes.Add(sums);
        }

        var known = targets.Where(target => target.Progress.Achieved is not null).ToList();
        return
        [
            .. known.Contains(main) ? [new CardSection { Progress = [Bar(main.Progress, Label(main), words)] }] : ImmutableArray<CardSection>.Empty,
            new CardSection
            {
                // A bar would say 0% of what nobody knows.
                Facts = [.. facts, .. targets.Except(known).Select(target => new CardFact(Label(target), words.NoDataOf(words.MeasuredShort(target.Progress.Measure, target.Progress.Value))))],
                Progress = [.. known.Where(target => target != main).Select(target => Bar(target.Progress, Label(target), words))],
                Notes = [.. notes],
            },
        ];

        string Label(HeldTarget target) =>
            target.Counted == days ? words.TargetMeasureName(target.Progress.Measure) : words.TargetLabel(words.TargetDays(target.Counted), words.TargetMeasureName(target.Progress.Measure));
    }

    private string Pace(TargetProgress progress, decimal attained, decimal expected, decimal gap)
    {
        var words = turn.Words;
        var pace = words.PaceOf(words.WholePercent(expected), words.WholePercent(attained));
        return gap == 0 ? words.PaceIsReached(pace)
            : progress.NeededADay is { } needed ? words.PaceNeeds(pace, words.MeasuredShort(progress.Measure, needed), progress.Left)
            : words.PaceOver(pace);
    }

    private async Task AddOutlookAsync(TargetHolder holder, HeldTarget main, DayRange days, List<CardFact> facts, List<string> notes, CancellationToken cancellationToken)
    {
        var people = HolderTallies.People(holder, turn.Chart);
        var words = turn.Words;
        if (people.Count > MostPeople)
        {
            notes.Add(words.OutlookElsewhere(words.ForecastQuestion));
            return;
        }

        var book = await ForecastReading.OpenAsync(people, turn.Options, turn.Today, turn.Session, cancellationToken);
        var outlook = Outlook.Of(Money.FromYuan(main.Progress.Achieved ?? 0), book.Now(days));
        if (outlook.Deals == 0)
        {
            facts.Add(new CardFact(words.OutlookLabel, words.OutlookOfNone));
        }
        else
        {
            facts.Add(new CardFact(words.OutlookLabel, words.OutlookOf(words.AmountShort(outlook.Likely), Of(outlook.Likely), outlook.Deals)));
            facts.Add(new CardFact(words.RangeLabel, words.RangeOf(words.AmountShort(outlook.Best), Of(outlook.Best), words.AmountShort(outlook.Worst), Of(outlook.Worst))));
            basis.Add(words.OutlookBasis(outlook.Measured, outlook.Deals, turn.Options.Forecasts.LeastCases));
        }

        if (outlook.Undated > 0)
        {
            notes.Add(words.UndatedDeals(outlook.Undated));
        }

        string Of(Money amount) => words.WholePercent(100m * amount.Yuan / main.Progress.Value);
    }

    private string? Basis(HeldTarget target)
    {
        var (words, source) = (turn.Words, target.Source);
        var measure = words.TargetMeasureName(source.From.Measure);
        return target.IsSumOfPeople ? words.SumOfPeople(measure) : source.Basis switch
        {
            TargetBasis.SumOfParts => source.IsWhole ? words.SumOfParts(measure) : words.SumOfSomeParts(measure),
            TargetBasis.PartOfLonger => words.PartOfLonger(measure, words.TargetDays(source.From.Period), words.Measured(source.From.Measure, source.From.Value)),
            _ => null,
        };
    }

    private string? Standing(Target target)
    {
        var (words, measure) = (turn.Words, turn.Words.TargetMeasureName(target.Measure));
        return target.Standing switch
        {
            TargetStanding.Confirmed => words.IsConfirmed(measure),
            TargetStanding.Disputed => words.IsDisputed(measure, words.Measured(target.Measure, target.Answer!.Counter!.Value)),
            TargetStanding.Kept => words.IsKept(measure, words.Measured(target.Measure, target.Answer!.Counter!.Value)),
            _ => null,
        };
    }

    /// <summary>What the target was before it was changed in its course, and how far that one would be.</summary>
    private async Task<string?> ChangeAsync(HeldTarget main, CancellationToken cancellationToken)
    {
        if (main.Source.Basis != TargetBasis.Own || main.IsSumOfPeople || main.Progress.Achieved is not { } achieved)
        {
            return null;
        }

        var target = main.Source.From;
        foreach (var change in await turn.Session.Targets.HistoryAsync(target.Id, MostChanges, cancellationToken))
        {
            if (change.Kind == SalesEventKind.TargetSet && turn.Options.Clock.DateOf(change.RecordedAt) is var day && day > target.From
                && SalesJson.Read<Target>(change.From) is { Withdrawn: false } before && before.Value != target.Value)
            {
                return turn.Words.TargetChanged(
                    turn.Words.Day(day), turn.Words.Measured(target.Measure, before.Value), turn.Words.Measured(target.Measure, target.Value), turn.Words.WholePercent(100m * achieved / before.Value));
            }
        }

        return null;
    }
}
