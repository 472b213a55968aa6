namespace SalesBot.Domain.Targets;

/// <summary>What is reached of several targets together.</summary>
/// <param name="Attained">The weighted mean of what is reached of each, in percent.</param>
/// <param name="Counted">How many count.</param>
/// <param name="Unknown">How many would count but that nobody knows what is reached.</param>
public sealed record TargetTotal(decimal Attained, int Counted, int Unknown)
{
    /// <summary>The total; where no target has a weight, all have the same. Null where nothing is known of any that counts.</summary>
    public static TargetTotal? Of(IReadOnlyCollection<TargetProgress> targets)
    {
        var isWeighted = targets.Any(target => target.Weight > 0);
        var counting = targets.Where(target => !isWeighted || target.Weight > 0).ToList();
        var known = counting.FindAll(target => target.Attained is not null);
        return known.Count == 0 ? null : new TargetTotal(
            known.Sum(target => Weight(target) * target.Attained!.Value) / known.Sum(Weight), known.Count, counting.Count - known.Count);

        decimal Weight(TargetProgress target) => isWeighted ? target.Weight : 1m;
    }
}
