using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Says where targets do not add up to the one above them.</summary>
/// <param name="turn">The turn.</param>
/// <param name="changed">What this turn sets: it counts instead of what is stored.</param>
internal sealed class TargetSumCheck(TurnContext turn, IReadOnlyCollection<Target> changed)
{
    private const int MostNotes = 5;

    private readonly TargetTree tree = new(turn.Chart);

    /// <summary>What does not match around the targets that are set: with the level above, with that below, and with the months and quarters of the same holder.</summary>
    public async Task<IReadOnlyList<string>> NotesAsync(CancellationToken cancellationToken)
    {
        var notes = new List<string>();
        var wholes = changed
            .Where(target => target.Measure.AddsUp())
            .SelectMany(target => (IEnumerable<TargetHolder?>)[tree.Above(target.Holder), target.Holder], (target, holder) => (Holder: holder, target.Measure, target.Period))
            .Where(whole => whole.Holder is not null)
            .Distinct();
        foreach (var (holder, measure, period) in wholes)
        {
            if (notes.Count < MostNotes && await NoteAsync(holder!.Value, measure, period, cancellationToken) is { } note)
            {
                notes.Add(note);
            }
        }

        foreach (var target in changed.Where(target => target.Measure.AddsUp()))
        {
            if (notes.Count < MostNotes)
            {
                notes.AddRange(await OfTimeAsync(target, cancellationToken));
            }
        }

        return [.. notes.Distinct(StringComparer.Ordinal).Take(MostNotes)];
    }

    /// <summary>What does not match between a holder's target and those below; null where it does, or nobody below has any.</summary>
    public async Task<string?> NoteAsync(TargetHolder holder, TargetMeasure measure, DayRange period, CancellationToken cancellationToken)
    {
        var below = tree.Below(holder);
        if (below.Count == 0)
        {
            return null;
        }

        var stored = await turn.Session.Targets.FindAsync([holder, .. below], measure, period, cancellationToken);
        if (Present(holder) is not { } whole || TargetSums.Of(whole, [.. below.Select(Present)]) is not { Match: false } sums)
        {
            return null;
        }

        var (name, of) = (TargetNames.Of(whole, turn), turn.Words.Measured(measure, sums.Whole));
        var parts = turn.Words.Measured(measure, sums.Parts);
        var difference = turn.Words.Measured(measure, Math.Abs(sums.Shortfall));
        var note = sums.Shortfall > 0 ? turn.Words.PartsFallShort(name, of, parts, difference) : turn.Words.PartsExceed(name, of, parts, difference);
        return sums.Missing == 0 ? note : turn.Words.WithMissingTargets(note, sums.Missing);

        Target? Present(TargetHolder of) =>
            changed.FirstOrDefault(target => target.Holder == of && target.Measure == measure && target.Period == period) ?? stored.GetValueOrDefault(of);
    }

    /// <summary>A year beside its quarters or months, where all of these have a target.</summary>
    private async Task<IEnumerable<string>> OfTimeAsync(Target target, CancellationToken cancellationToken)
    {
        var year = new DayRange(new DateOnly(target.From.Year, 1, 1), new DateOnly(target.From.Year, 12, 31));
        var stored = await turn.Session.Targets.TouchingAsync([target.Holder], year, cancellationToken);
        List<Target> all = [.. changed.Where(other => other.Holder == target.Holder && other.Measure == target.Measure), .. stored.Where(other => other.Measure == target.Measure && changed.All(set => set.Id != other.Id))];
        return from whole in all
               where whole.From <= target.From && whole.To >= target.To
               let parts = PeriodTarget.Find([.. all.Where(other => other.Id != whole.Id)], whole.Period, turn.Options.Calendar)
               where parts is { Basis: TargetBasis.SumOfParts, IsWhole: true } && parts.Value != whole.Value && parts.Value != whole.Value - whole.Reserve
               select turn.Words.MonthsDiffer(
                   TargetNames.Of(whole, turn), turn.Words.Measured(whole.Measure, whole.Value), turn.Words.Measured(whole.Measure, parts.Value));
    }
}
